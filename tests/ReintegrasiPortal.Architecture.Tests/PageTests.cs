using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed class PageTests
{
    private static readonly List<Type> s_pages =
    [
        .. Solution.Components.Where(static type => Routes(type).Any()),
    ];

    [Fact]
    public void Every_page_is_for_people_signed_in_or_openly_public() =>
        Rule.For(
            s_pages,
            static page => NeedsSignIn(page) || IsOpenlyPublic(page),
            static page => page.FullName!,
            atLeast: 5
        );

    [Fact]
    public void A_page_without_sign_in_never_opens_a_circuit() =>
        Rule.For(
            s_pages.Where(static page => !NeedsSignIn(page)),
            static page =>
                page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute), inherit: true),
            static page => page.FullName!,
            atLeast: 3
        );

    [Fact]
    public void No_two_pages_share_an_address() =>
        Rule.For(
            s_pages
                .SelectMany(Routes)
                .GroupBy(static route => route, StringComparer.OrdinalIgnoreCase),
            static same => same.Count() == 1,
            static same => same.Key,
            atLeast: 5
        );

    private static IEnumerable<string> Routes(Type type) =>
        type.GetCustomAttributes<RouteAttribute>(inherit: false)
            .Select(static route => route.Template);

    private static bool NeedsSignIn(Type page) =>
        page.IsDefined(typeof(AuthorizeAttribute), inherit: true)
        && !page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true);

    private static bool IsOpenlyPublic(Type page) =>
        page.IsDefined(typeof(AllowAnonymousAttribute), inherit: true)
        && (
            page.Namespace!.EndsWith(".Public", StringComparison.Ordinal)
            || page.Namespace == "ReintegrasiPortal.Web.Shell"
        );
}
