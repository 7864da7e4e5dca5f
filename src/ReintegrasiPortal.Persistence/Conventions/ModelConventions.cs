using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Persistence.Conventions;

/// <summary>What holds for every table: typed ids, UTC instants, enums by name (flags as numbers), a version token where rows change.</summary>
internal static class ModelConventions
{
    /// <summary>Shadow property bumped on every update; a stale one refuses the save.</summary>
    public const string Version = nameof(Version);

    public static void UsePortalConventions(this ModelConfigurationBuilder builder)
    {
        var domain = typeof(IId<>)
            .Assembly.GetTypes()
            .Concat(typeof(ModelConventions).Assembly.GetTypes());
        foreach (var type in domain)
        {
            if (type is { IsValueType: true, IsGenericType: false } && IsId(type))
            {
                builder
                    .Properties(type)
                    .HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), inherit: false))
            {
                builder.Properties(type).HaveConversion<string>().HaveMaxLength(40);
            }
        }

        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    public static void HasVersion<T>(this EntityTypeBuilder<T> entity)
        where T : class => entity.Property<int>(Version).IsConcurrencyToken();

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(new JsonConverter<T>(), new JsonComparer<T>());

    private static bool IsId(Type type) =>
        Array.Exists(
            type.GetInterfaces(),
            static face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>)
        );
}
