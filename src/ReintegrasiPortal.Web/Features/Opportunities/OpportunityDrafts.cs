using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Drafts;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>How an unfinished offer lies in the drafts: one an account, as JSON.</summary>
internal static class OpportunityDrafts
{
    public const string Key = "opportunity";

    /// <summary>Longest draft kept, in characters: the longest offer that could be posted, with room.</summary>
    public const int MaxLength = 20_000;

    private static readonly JsonSerializerOptions s_json = new()
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static Task<Draft?> Find(Scope scope, CancellationToken ct)
    {
        var me = scope.Me;
        return scope.Db.Drafts.SingleOrDefaultAsync(d => d.AccountId == me && d.Key == Key, ct);
    }

    public static string Write(OpportunityForm form) => JsonSerializer.Serialize(form, s_json);

    /// <summary>The form, or null when an earlier release wrote it in a shape that no longer reads.</summary>
    public static OpportunityForm? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<OpportunityForm>(json, s_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
