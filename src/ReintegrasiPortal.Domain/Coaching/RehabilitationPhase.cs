using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>The phases of rehabilitation in their order. No finding and no test result is ever recorded.</summary>
/// <remarks>Source: UU 35/2009 articles 54 to 58 (medical and social rehabilitation, aftercare).</remarks>
public enum RehabilitationKind
{
    Assessment,

    /// <summary>Only where the assessment asks for it.</summary>
    Detoxification,
    Medical,
    Social,
    Aftercare,
}

/// <summary>Institutions that carry out a phase without being a partner of the portal.</summary>
public enum RehabilitationPlace
{
    /// <summary>BNN, BNNP or BNNK.</summary>
    NarcoticsAgency,

    /// <summary>Institusi penerima wajib lapor: where users report, not Bapas's wajib lapor.</summary>
    ReportingInstitution,
    Hospital,
    InsideFacility,
    OtherInstitution,
}

public enum PhaseState
{
    Planned,
    Started,
    Completed,
}

/// <summary>One phase as officers enter it.</summary>
/// <param name="Partner">Verified partner that offers rehabilitation; null when an institution carries it out.</param>
/// <param name="Place">Kind of institution; null when a partner carries it out.</param>
public sealed record PhaseTerms(
    RehabilitationKind Kind,
    PhaseState State,
    PartnerId? Partner,
    RehabilitationPlace? Place,
    DateOnly? PlannedFor,
    DateOnly? StartedOn,
    DateOnly? CompletedOn
);

/// <summary>Where a person is in one phase. Health data (UU 27/2022 art. 4(2)): own table, PK and Lapas staff of the case, and the person.</summary>
public sealed class RehabilitationPhase
{
    private RehabilitationPhase() { }

    public RehabilitationPhase(ParticipantId participant, RehabilitationKind kind)
    {
        ParticipantId = participant;
        Kind = kind;
    }

    public ParticipantId ParticipantId { get; private init; }

    public RehabilitationKind Kind { get; private init; }

    public PhaseState State { get; private set; }

    public PartnerId? PartnerId { get; private set; }

    public RehabilitationPlace? Place { get; private set; }

    public DateOnly? PlannedFor { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Replaces what was known of the phase.</summary>
    public Result<Done> Set(PhaseTerms terms, DateOnly today, DateTimeOffset at)
    {
        if (!Enum.IsDefined(terms.Kind) || terms.Kind != Kind || !Enum.IsDefined(terms.State))
        {
            return RehabilitationRefusals.PhaseMissing;
        }

        if (
            terms.Partner is null == terms.Place is null
            || terms.Place is { } place && !Enum.IsDefined(place)
        )
        {
            return RehabilitationRefusals.ProviderMissing;
        }

        if (terms.State == PhaseState.Planned && terms.PlannedFor is null)
        {
            return RehabilitationRefusals.PlannedMissing;
        }

        if (
            terms.State != PhaseState.Planned
            && (terms.StartedOn is not { } began || began > today)
        )
        {
            return RehabilitationRefusals.StartInvalid;
        }

        if (
            terms.State == PhaseState.Completed
            && (terms.CompletedOn is not { } ended || ended > today || ended < terms.StartedOn)
        )
        {
            return RehabilitationRefusals.EndInvalid;
        }

        (State, PartnerId, Place) = (terms.State, terms.Partner, terms.Place);
        PlannedFor = terms.PlannedFor;
        StartedOn = terms.State == PhaseState.Planned ? null : terms.StartedOn;
        CompletedOn = terms.State == PhaseState.Completed ? terms.CompletedOn : null;
        ChangedAt = at;
        return Done.Yes;
    }
}

public static class RehabilitationRefusals
{
    public static readonly Refusal PhaseMissing = new("Rehabilitation.PhaseMissing", "Kind");
    public static readonly Refusal ProviderMissing = new(
        "Rehabilitation.ProviderMissing",
        "Provider"
    );

    /// <summary>The partner is not verified or offers no rehabilitation.</summary>
    public static readonly Refusal ProviderNotReady = new(
        "Rehabilitation.ProviderNotReady",
        "Provider"
    );
    public static readonly Refusal PlannedMissing = new(
        "Rehabilitation.PlannedMissing",
        "PlannedFor"
    );
    public static readonly Refusal StartInvalid = new("Rehabilitation.StartInvalid", "StartedOn");
    public static readonly Refusal EndInvalid = new("Rehabilitation.EndInvalid", "CompletedOn");
    public static readonly Refusal TriggersMissing = new(
        "Rehabilitation.TriggersMissing",
        "Triggers"
    );
    public static readonly Refusal ContactsMissing = new(
        "Rehabilitation.ContactsMissing",
        "Contacts"
    );
    public static readonly Refusal StepsMissing = new("Rehabilitation.StepsMissing", "Steps");
    public static readonly Refusal DayInvalid = new("Rehabilitation.DayInvalid", "On");
}
