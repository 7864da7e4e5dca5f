using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Partners;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed class LayerTests
{
    private static readonly string[] s_screen =
    [
        "Microsoft.AspNetCore.Components",
        "MudBlazor",
        "Microsoft.JSInterop",
    ];

    private static readonly string[] s_waysToTheDatabase =
    [
        "Microsoft.EntityFrameworkCore.IDbContextFactory`1",
        "Microsoft.EntityFrameworkCore.DbContextOptions`1",
        "Microsoft.EntityFrameworkCore.DbContextOptionsBuilder`1",
        "Microsoft.Data.Sqlite.SqliteConnection",
    ];

    [Fact]
    public void Domain_and_matching_reference_the_runtime_alone() =>
        Rule.For(
            new[] { Solution.Domain, Solution.Matching }.SelectMany(static assembly =>
                assembly
                    .GetReferencedAssemblies()
                    .Select(reference => (assembly.GetName().Name, Reference: reference.Name!))
            ),
            static pair => pair.Reference.StartsWith("System.", StringComparison.Ordinal),
            static pair => $"{pair.Name} references {pair.Reference}",
            atLeast: 2
        );

    [Fact]
    public void Only_the_gate_opens_the_database() =>
        Rule.For(
            Solution.Types.Where(static type =>
                type.Assembly == Solution.Web
                && type != typeof(Database)
                && type.Namespace?.StartsWith(
                    "ReintegrasiPortal.Web.Demo",
                    StringComparison.Ordinal
                ) != true
            ),
            static type =>
                Solution
                    .Touched(type)
                    .Where(static name => s_waysToTheDatabase.Contains(name))
                    .Concat(InjectedDatabase(type))
                    .Select(name => $"{type.FullName} reaches for {name}"),
            atLeast: 50
        );

    [Fact]
    public void The_rule_sees_into_bodies_lambdas_and_state_machines()
    {
        Solution.Touched(typeof(Work)).ShouldContain(s_waysToTheDatabase[0]);
        Solution
            .Touched(typeof(RegisterPartner))
            .ShouldContain("ReintegrasiPortal.Domain.Identity.IdentityRefusals");
        Solution
            .Touched(typeof(VerifyPartner))
            .ShouldContain("ReintegrasiPortal.Domain.Partners.CooperationAgreement");
    }

    [Fact]
    public void Use_cases_know_no_screen() =>
        Rule.For(
            UseCases.All,
            static type =>
                Solution
                    .Touched(type)
                    .Where(static name =>
                        Array.Exists(
                            s_screen,
                            prefix => name.StartsWith(prefix, StringComparison.Ordinal)
                        )
                    )
                    .Select(name => $"{type.Name} touches {name}"),
            atLeast: 10
        );

    [Fact]
    public void Pages_touch_neither_database_nor_accounts_nor_entities()
    {
        var forbidden = Solution
            .Entities.Select(static entity => entity.FullName!)
            .Append(typeof(PortalDb).FullName!)
            .ToHashSet(StringComparer.Ordinal);
        Rule.For(
            Solution.Components,
            type =>
                Solution
                    .Touched(type)
                    .Where(name =>
                        forbidden.Contains(name)
                        || name.StartsWith(
                            "Microsoft.EntityFrameworkCore",
                            StringComparison.Ordinal
                        )
                        || name.StartsWith(
                            "Microsoft.AspNetCore.Identity.UserManager",
                            StringComparison.Ordinal
                        )
                    )
                    .Select(name => $"{type.FullName} touches {name}"),
            atLeast: 20
        );
    }

    [Fact]
    public void Browsers_can_call_nothing_on_a_hub() =>
        Rule.For(
            Solution.Types.Where(static type => typeof(Hub).IsAssignableFrom(type)),
            static hub =>
                hub.GetMethods(
                        BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
                    )
                    .Where(static method => method.GetBaseDefinition().DeclaringType != typeof(Hub))
                    .Select(method => $"{hub.Name}.{method.Name} can be called")
        );

    private static IEnumerable<string> InjectedDatabase(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(static constructor => constructor.GetParameters())
            .Where(static parameter => parameter.ParameterType == typeof(PortalDb))
            .Select(static parameter => parameter.ParameterType.Name);
}
