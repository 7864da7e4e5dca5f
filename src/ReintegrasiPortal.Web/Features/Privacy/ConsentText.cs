using ReintegrasiPortal.Domain.Privacy;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>
/// Names the texts that people consent to (ConsentText.resx). A key begins with the version of its text; a version is never rewritten, so
/// that what somebody read can be read again. {0} is the partner.
/// </summary>
public sealed class ConsentText
{
    public static string Key(ConsentPurpose purpose, SharedField field, NewsKind news) =>
        purpose switch
        {
            ConsentPurpose.ShareWithPartner => $"{TextRead.CurrentVersion}.Share.{field}",
            ConsentPurpose.FamilyNews => $"{TextRead.CurrentVersion}.News.{news}",
            _ => $"{TextRead.CurrentVersion}.Matching",
        };
}
