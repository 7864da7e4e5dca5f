using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Web.Components.Muka;
using ReintegrasiPortal.Web.Features.Matching;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>What the codes of placements are called (PlacementWords.resx): the key is the enum and its member.</summary>
public sealed class PlacementWords(IStringLocalizer<PlacementWords> texts)
{
    public string Say(PlacementState state) => texts[$"State.{state}"];

    /// <summary>The act as a button.</summary>
    public string Say(PlacementAct act) => texts[$"Act.{act}"];

    /// <summary>The act as something that was done, for a timeline.</summary>
    public string Done(PlacementAct act) => texts[$"Done.{act}"];

    public string Say(Side side) => texts[$"Side.{side}"];

    /// <summary>The three sides in words, for a step that two of them may make.</summary>
    public string SayAll(Side sides) =>
        string.Join(
            texts["Or"],
            Enum.GetValues<Side>()
                .Where(side => side != Side.None && sides.HasFlag(side))
                .Select(Say)
        );

    /// <summary>A reason by the code that was stored; the codes of the enums of reasons share their texts.</summary>
    public string Reason(string code) => texts[$"Reason.{code}"];

    public string Say(DistanceBand band) => texts[$"Distance.{band}"];

    public string Say(SkillEvidence evidence) => texts[$"Evidence.{evidence}"];

    public string Say(EducationLevel level) => texts[$"Education.{level}"];

    public string Say(SharedField field) => texts[$"Field.{field}"];

    public static Tone ToneOf(PlacementState state) =>
        state switch
        {
            PlacementState.Active or PlacementState.Completed => Tone.Success,
            PlacementState.Paused => Tone.Warning,
            PlacementState.EndedEarly
            or PlacementState.Declined
            or PlacementState.Withdrawn
            or PlacementState.Expired => Tone.Neutral,
            _ => Tone.Info,
        };
}
