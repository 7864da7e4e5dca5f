using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Matching;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Setup;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Hosting;
using ArchLoader = ArchUnitNET.Loader.ArchLoader;

namespace ReintegrasiPortal.Architecture.Tests;

/// <summary>The solution as the rules look at it: assemblies, types, what each type touches, the data model, the files.</summary>
internal static class Solution
{
    public static readonly Assembly Domain = typeof(IId<>).Assembly;

    public static readonly Assembly Matching = typeof(MatchEngine).Assembly;

    public static readonly Assembly Persistence = typeof(PortalDb).Assembly;

    public static readonly Assembly Web = typeof(UseCases).Assembly;

    private static readonly Lazy<ILookup<string, string>> s_touched = new(ReadTouched);

    private static readonly Lazy<IModel> s_model = new(ReadModel);

    /// <summary>Every type written by hand.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. new[] { Domain, Matching, Persistence, Web }
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type =>
                type.Namespace?.StartsWith("ReintegrasiPortal.", StringComparison.Ordinal) == true
                && !type.Namespace.EndsWith(".Migrations", StringComparison.Ordinal)
                && !IsGenerated(type)
            ),
    ];

    public static IReadOnlyList<Type> Components { get; } =
    [
        .. Web.GetTypes()
            .Where(static type => typeof(IComponent).IsAssignableFrom(type) && !IsGenerated(type)),
    ];

    /// <summary>The types of the tables, as EF Core sees them, without those of frameworks.</summary>
    public static IReadOnlyList<Type> Entities { get; } =
    [
        .. s_model
            .Value.GetEntityTypes()
            .Select(static entity => entity.ClrType)
            .Where(static type =>
                type.Namespace!.StartsWith("ReintegrasiPortal.", StringComparison.Ordinal)
            )
            .Distinct(),
    ];

    /// <summary>Full names of the types that a type touches anywhere: signatures, bodies, lambdas. Generic arguments come by themselves.</summary>
    public static IEnumerable<string> Touched(Type type) => s_touched.Value[type.FullName!];

    public static IEnumerable<string> SourceFiles(string pattern) =>
        Directory
            .EnumerateFiles(SourceTree.At("src"), pattern, SearchOption.AllDirectories)
            .Where(static file =>
                !file.Contains("/Migrations/", StringComparison.Ordinal)
                && !file.Contains("/obj/", StringComparison.Ordinal)
            );

    public static string NameOf(string file) => Path.GetRelativePath(SourceTree.Root, file);

    private static ILookup<string, string> ReadTouched() =>
        new ArchLoader()
            .LoadAssemblies(Domain, Matching, Persistence, Web)
            .Build()
            .Types.SelectMany(static type =>
                type.Dependencies.SelectMany(static dependency =>
                        dependency
                            .TargetGenericArguments.Select(static argument =>
                                argument.Type.FullName
                            )
                            .Prepend(dependency.Target.FullName)
                    )
                    .Select(target => (Owner: Outermost(type.FullName), Target: target))
            )
            .Distinct()
            .ToLookup(static pair => pair.Owner, static pair => pair.Target);

    /// <summary>State machines and closures are nested types; what they touch, their owner touches.</summary>
    private static string Outermost(string name) => name.Split('+', '/')[0];

    private static IModel ReadModel()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSqlitePortal("never-opened.db")
            .BuildServiceProvider();
        using var db = services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();
        return db.Model;
    }

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } owner && IsGenerated(owner));
}
