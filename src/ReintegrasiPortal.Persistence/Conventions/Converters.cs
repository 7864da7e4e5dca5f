using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Persistence.Conventions;

/// <summary>Stores a typed id as its UUID.</summary>
internal sealed class IdConverter<TId>()
    : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, IId<TId>
{
    /// <summary>An expression tree cannot call a static interface member itself.</summary>
    private static TId Make(Guid value) => TId.From(value);
}

/// <summary>Stores an instant as UTC <see cref="DateTime"/>: SQLite cannot order or compare offsets, and both providers then sort alike.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    );

/// <summary>Stores a value that is always read whole as JSON text.</summary>
internal sealed class JsonConverter<T>()
    : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonText.Options),
        text => JsonSerializer.Deserialize<T>(text, JsonText.Options)!
    );

/// <summary>Compares such values by their JSON, so that a change is seen.</summary>
internal sealed class JsonComparer<T>()
    : ValueComparer<T>(
        (left, right) => JsonText.Of(left) == JsonText.Of(right),
        value => JsonText.Of(value).GetHashCode(StringComparison.Ordinal),
        value => JsonSerializer.Deserialize<T>(JsonText.Of(value), JsonText.Options)!
    );

internal static class JsonText
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
