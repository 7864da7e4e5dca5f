using System.Globalization;
using System.Resources;
using System.Security.Claims;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Tests.Look;

public sealed class NavigationTests
{
    public static TheoryData<string> Roles => [.. Navigation.Roles];

    [Theory, MemberData(nameof(Roles))]
    public void Every_role_has_a_name_and_every_item_a_label(string role)
    {
        var texts = new ResourceManager(typeof(ShellText).FullName!, typeof(ShellText).Assembly);
        texts.GetString("Role" + role, CultureInfo.InvariantCulture).ShouldNotBeNullOrEmpty();
        Navigation
            .For(role)
            .ShouldAllBe(item =>
                !string.IsNullOrEmpty(texts.GetString(item.Key, CultureInfo.InvariantCulture))
            );
    }

    [Theory, MemberData(nameof(Roles))]
    public void The_bar_of_a_phone_holds_at_most_five_and_always_the_news(string role)
    {
        var items = Navigation.ForPhone(role);
        items.Count.ShouldBeInRange(2, 5);
        items[^1].Key.ShouldBe("NavNews");
        items[0].ShouldBe(Navigation.For(role)[0]);
    }

    [Fact]
    public void A_visitor_has_no_menu_of_a_role()
    {
        Navigation.RoleOf(new ClaimsPrincipal(new ClaimsIdentity())).ShouldBeNull();
        Navigation.For(null).ShouldBeEmpty();
    }

    [Fact]
    public void An_item_owns_the_pages_under_it_but_home_only_itself()
    {
        var officer = Navigation.For("Officer");
        var home = officer.Single(item => item.Key == "NavHome");
        var people = officer.Single(item => item.Key == "NavParticipants");

        home.Holds("/kerja").ShouldBeTrue();
        home.Holds("/kerja/peserta").ShouldBeFalse();
        people.Holds("/kerja/peserta/12").ShouldBeTrue();
        people.Holds("/kerja/pesertalain").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Officer", true)]
    [InlineData("EmployerMember", true)]
    [InlineData("Family", false)]
    [InlineData("Participant", false)]
    public void Families_and_participants_stay_on_static_pages(string role, bool works) =>
        Navigation.WorksInKerja(role).ShouldBe(works);
}
