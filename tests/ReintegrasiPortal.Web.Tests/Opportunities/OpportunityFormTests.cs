using System.Text.Json;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Opportunities;

namespace ReintegrasiPortal.Web.Tests.Opportunities;

public sealed class OpportunityFormTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    [Fact]
    public void A_copy_says_the_same_but_for_id_and_dates()
    {
        var terms = World.JobTerms(s_today) with
        {
            Exclusions = [new Exclusion(default, "Kas toko")],
        };
        var copy = OpportunityForm.CopyOf(terms);

        copy.StartFrom.ShouldBeNull();
        (copy.StartFrom, copy.StartUntil) = (terms.StartFrom, terms.StartUntil);
        JsonSerializer.Serialize(copy.ToTerms()).ShouldBe(JsonSerializer.Serialize(terms));
        copy.Id.ShouldNotBe(OpportunityForm.CopyOf(terms).Id);
    }

    [Fact]
    public void Only_a_job_carries_wage_cover_and_certificate()
    {
        var form = OpportunityForm.CopyOf(World.JobTerms(s_today));
        form.RequiresPoliceCertificate = true;
        form.Kind = HelpKinds.Training;

        var terms = form.ToTerms();
        terms.WageFrom.ShouldBeNull();
        terms.WageTo.ShouldBeNull();
        terms.AccidentCover.ShouldBeFalse();
        terms.RequiresPoliceCertificate.ShouldBeFalse();
        terms.OccupationCode.ShouldBe("");
        WizardSteps.For(form.Kind).ShouldNotContain(WizardStep.Wage);
    }

    [Fact]
    public void Choosing_an_occupation_suggests_but_never_overwrites()
    {
        var welder = OccupationCatalog.ByCode("7212")!;
        var form = new OpportunityForm();
        form.Choose(welder, "Tukang las");
        form.Title.ShouldBe("Tukang las");
        form.DesiredSkills.ShouldBe(welder.Skills);

        var typed = new OpportunityForm { Title = "Judul saya", RequiredSkills = ["KL03"] };
        typed.Choose(welder, "Tukang las");
        typed.Title.ShouldBe("Judul saya");
        typed.RequiredSkills.ShouldBe(["KL03"]);
        typed.DesiredSkills.ShouldBeEmpty();
    }

    [Fact]
    public void Every_refusal_of_an_empty_offer_has_a_step_to_be_put_right_on()
    {
        var refusals = OpportunityChecks.Of(
            new OpportunityForm { Kind = HelpKinds.Job, Exclusions = [new()] }.ToTerms(),
            s_today
        );

        refusals
            .Select(WizardSteps.Of)
            .Distinct()
            .Order()
            .ShouldBe([WizardStep.What, WizardStep.Where, WizardStep.Wage, WizardStep.Needs]);
        WizardSteps.Of(Refusal.NotFound).ShouldBe(WizardStep.Check);
    }
}
