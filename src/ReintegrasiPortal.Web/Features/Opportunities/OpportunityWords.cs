using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>What the codes of offers are called (OpportunityWords.resx): the key is the enum and its member.</summary>
public sealed class OpportunityWords(IStringLocalizer<OpportunityWords> texts)
{
    public string Say(HelpKinds kinds) => Join(kinds);

    public string Say(Shifts shifts) => Join(shifts);

    public string Say(WorkRestrictions work) => Join(work);

    public string Say(Stage stage) => Text(stage);

    public string Say(IEnumerable<Stage> stages) =>
        string.Join(", ", stages.Order().Select(stage => Text(stage)));

    public string Say(OffenceGroup group) => Text(group);

    public string Say(OpportunityStatus status) => Text(status);

    private string Join<TFlags>(TFlags value)
        where TFlags : struct, Enum =>
        string.Join(
            ", ",
            Enum.GetValues<TFlags>()
                .Where(flag => !flag.Equals(default(TFlags)) && value.HasFlag(flag))
                .Select(flag => Text(flag))
        );

    private string Text<TEnum>(TEnum value)
        where TEnum : struct, Enum => texts[$"{typeof(TEnum).Name}.{value}"];
}
