using System.Globalization;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Privacy;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>What a participant says yes to: always one thing (UU 27/2022 art. 22).</summary>
public abstract record ConsentRequest
{
    private ConsentRequest() { }

    /// <summary>To be suggested to partners without a name.</summary>
    public sealed record Matching : ConsentRequest;

    /// <summary>To show one piece of identity to one partner.</summary>
    public sealed record ShareWithPartner(PartnerId Partner, SharedField Field) : ConsentRequest;

    /// <summary>To tell linked relatives one kind of good news.</summary>
    public sealed record FamilyNews(NewsKind Kind) : ConsentRequest;
}

/// <summary>The text that was on the screen when the yes was given: the proof the law asks for (UU 27/2022 art. 24).</summary>
/// <param name="Version">First part of its keys in ConsentText.resx. Versions are added, never rewritten.</param>
/// <param name="Language">id or en.</param>
public sealed record TextRead(string Version, string Language)
{
    public const string CurrentVersion = "2026-11";

    /// <summary>The current version in the language of the page being shown.</summary>
    public static TextRead Now =>
        new(CurrentVersion, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
