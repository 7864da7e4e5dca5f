using Microsoft.Extensions.Localization;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Names the texts about imports (ImportText.resx): reasons, columns, the page.</summary>
public sealed class ImportText;

/// <summary>Puts the reasons of rejected rows into words.</summary>
internal static class ImportWordsForPeople
{
    /// <summary>For instance "tanggal_lahir: tanggal 31/02/1995 tidak ada."</summary>
    public static string Say(this IStringLocalizer<ImportText> texts, ImportFault fault) =>
        $"{fault.Column}: {texts[$"Fault.{fault.Kind}", fault.Value]}";
}
