using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>
/// Rule sets as JSON, so that a change of regulation is a file. A file may be whole, or name only what changes: the rest
/// is taken from the set that holds on its first day.
/// </summary>
public static class RuleSetJson
{
    /// <summary>Largest file, in characters; a whole set has about ten thousand.</summary>
    public const int MaxLength = 100_000;

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        RespectNullableAnnotations = true,
    };

    public static string Write(RuleSet rules) => JsonSerializer.Serialize(rules, s_options);

    /// <summary>Reads a file.</summary>
    /// <param name="json">The file.</param>
    /// <param name="sets">Every set known so far, oldest first.</param>
    /// <returns>
    /// The whole set, or refusals: <c>RuleSet.NotReadable</c> names the place in the file; the others are those of
    /// <see cref="RuleSetCheck"/>.
    /// </returns>
    public static Result<RuleSet> Read(string json, IReadOnlyList<RuleSet> sets)
    {
        if (json.Length > MaxLength)
        {
            return RuleSetRefusals.TooLong;
        }

        try
        {
            var given = Parse(json);
            if (
                given["validFrom"]?.Deserialize<DateOnly>(s_options) is not { } from
                || given["code"] is null
                || given["legalSource"] is null
            )
            {
                return RuleSetRefusals.HeadMissing;
            }

            if (RuleSets.On(from, sets).Succeeded(out var ground, out _))
            {
                var whole = Parse(Write(ground));
                whole["validTo"] = null;
                foreach (var (name, value) in given)
                {
                    whole[name] = value?.DeepClone();
                }

                given = whole;
            }

            var read = given.Deserialize<RuleSet>(s_options)!;
            return RuleSetCheck.Of(read) is { Count: > 0 } wrong ? wrong : read;
        }
        catch (JsonException broken)
        {
            return RuleSetRefusals.NotReadable with
            {
                Args = [broken.Path ?? "$", (broken.LineNumber ?? 0) + 1],
            };
        }
    }

    private static JsonObject Parse(string json) =>
        JsonNode.Parse(json, new JsonNodeOptions { PropertyNameCaseInsensitive = true })
            as JsonObject
        ?? throw new JsonException("A rule set is an object.");
}
