using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Web.Components.Muka;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>What kinds and states of organisations are called (PartnerWords.resx): the key is the enum and its member.</summary>
public sealed class PartnerWords(IStringLocalizer<PartnerWords> texts)
{
    public string Say(PartnerKind kind) => texts[$"{nameof(PartnerKind)}.{kind}"];

    public string Say(PartnerStatus status) => texts[$"{nameof(PartnerStatus)}.{status}"];

    /// <summary>NIB for a business, SK number for everybody else.</summary>
    public string NumberOf(PartnerKind kind) =>
        texts[kind == PartnerKind.Employer ? "Number.Nib" : "Number.Decree"];

    public static Tone ToneOf(PartnerStatus status) =>
        status switch
        {
            PartnerStatus.Verified => Tone.Success,
            PartnerStatus.InfoRequested => Tone.Warning,
            PartnerStatus.Declined or PartnerStatus.Suspended => Tone.Error,
            _ => Tone.Info,
        };
}
