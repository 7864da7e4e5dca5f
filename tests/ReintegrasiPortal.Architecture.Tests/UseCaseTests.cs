using System.Reflection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed class UseCaseTests
{
    [Fact]
    public void Operations_and_use_cases_are_the_same_list()
    {
        var operations = Enum.GetNames<Operation>();
        var useCases = UseCases.All.Select(static type => type.Name).ToList();
        useCases.Count.ShouldBeGreaterThan(10);

        operations
            .Except(useCases)
            .Select(static name => $"{name}: operation without use case")
            .Concat(
                useCases
                    .Except(operations)
                    .Select(static name => $"{name}: use case without operation")
            )
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_use_case_is_sealed_and_has_one_way_in() =>
        Rule.For(
            UseCases.All,
            static type =>
            {
                var ways = type.GetMethods(
                    BindingFlags.Public
                        | BindingFlags.Instance
                        | BindingFlags.Static
                        | BindingFlags.DeclaredOnly
                );
                return ways.Length == 1 && type.IsSealed && IsRun(ways[0])
                    ? []
                    : [$"{type.FullName}: {string.Join(", ", ways.Select(way => way.ToString()))}"];
            },
            atLeast: 10
        );

    [Fact]
    public void No_entity_leaves_a_use_case() =>
        Rule.For(
            UseCases.All,
            static type =>
                Reached(type.GetMethod("Run")!.ReturnType, [])
                    .Where(static reached => Solution.Entities.Contains(reached))
                    .Select(entity => $"{type.Name} lets {entity.Name} out"),
            atLeast: 10
        );

    [Fact]
    public void Every_class_that_runs_for_an_actor_is_registered_as_a_use_case() =>
        Rule.For(
            Solution.Types.Where(static type =>
                type is { IsClass: true, IsAbstract: false }
                && type.GetMethods(
                        BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly
                    )
                    .Any(static method => method.Name == "Run" && TakesActorFirst(method))
            ),
            static type => UseCases.All.Contains(type),
            static type => $"{type.FullName} has Run(Actor…) and is not a use case",
            atLeast: 10
        );

    private static bool IsRun(MethodInfo method) =>
        method.Name == "Run"
        && TakesActorFirst(method)
        && method.GetParameters()[^1].ParameterType == typeof(CancellationToken)
        && method.ReturnType is { IsGenericType: true } task
        && task.GetGenericTypeDefinition() == typeof(Task<>)
        && task.GenericTypeArguments[0] is { IsGenericType: true } result
        && result.GetGenericTypeDefinition() == typeof(Result<>);

    private static bool TakesActorFirst(MethodInfo method) =>
        method.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(Actor);

    /// <summary>The types that whoever holds a value of this type can get at through public properties.</summary>
    private static HashSet<Type> Reached(Type type, HashSet<Type> seen)
    {
        foreach (var argument in type.GenericTypeArguments)
        {
            Reached(argument, seen);
        }

        if (
            type.Namespace?.StartsWith("ReintegrasiPortal.", StringComparison.Ordinal) == true
            && !type.IsEnum
            && seen.Add(type)
        )
        {
            foreach (
                var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            )
            {
                Reached(property.PropertyType, seen);
            }
        }

        return seen;
    }
}
