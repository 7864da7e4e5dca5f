using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Web.Shell;

/// <summary>Names the texts of refusals (RefusalText.resx): the key is the refusal's code.</summary>
public sealed class RefusalText;

/// <summary>Says a refusal in the reader's language.</summary>
public sealed class RefusalTexts(IStringLocalizer<RefusalText> texts)
{
    public string Say(Refusal refusal) => texts[refusal.Code, [.. refusal.Args]];
}
