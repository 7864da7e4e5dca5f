using System.Reflection;
using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Every sealed class of Features whose Run begins with an actor is a use case, and is registered once here.</summary>
public static class UseCases
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(UseCases)
            .Assembly.GetTypes()
            .Where(IsUseCase)
            .OrderBy(static type => type.Name, StringComparer.Ordinal),
    ];

    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        foreach (var type in All)
        {
            services.AddScoped(type);
        }

        return services;
    }

    private static bool IsUseCase(Type type) =>
        type is { IsSealed: true, IsAbstract: false, IsPublic: true }
        && type.Namespace?.StartsWith("ReintegrasiPortal.Web.Features.", StringComparison.Ordinal)
            == true
        && type.GetMethod(
            "Run",
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
        )
            is { } run
        && run.GetParameters() is [{ } first, ..]
        && first.ParameterType == typeof(Actor);
}
