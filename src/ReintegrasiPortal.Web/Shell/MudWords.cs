using Microsoft.Extensions.Localization;
using MudBlazor;

namespace ReintegrasiPortal.Web.Shell;

/// <summary>Indonesian for the words inside MudBlazor's own components; its English is built in.</summary>
public sealed class MudWords(IStringLocalizer<MudWords> text) : MudLocalizer
{
    public override LocalizedString this[string key] => text[key];

    public override LocalizedString this[string key, params object[] arguments] =>
        text[key, arguments];
}
