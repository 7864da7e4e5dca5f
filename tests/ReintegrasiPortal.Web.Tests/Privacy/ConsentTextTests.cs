using System.Collections;
using System.Globalization;
using System.Resources;
using System.Security.Cryptography;
using System.Text;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Web.Features.Privacy;

namespace ReintegrasiPortal.Web.Tests.Privacy;

public sealed class ConsentTextTests
{
    /// <summary>Texts people have agreed to are evidence: to change a word, add a version and leave this one as it is.</summary>
    [Fact]
    public void The_texts_of_version_2026_11_are_those_that_were_agreed_to() =>
        Convert
            .ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        string.Join('\n', Texts("").Concat(Texts("en")).Where(IsVersion("2026-11")))
                    )
                )
            )
            .ShouldBe("244a837cbc23f348c3c9b15b964aab8bf1c974f2b114523ea07af6c60cc86eb5");

    [Fact]
    public void Every_thing_that_can_be_consented_to_has_a_text_a_name_and_a_button()
    {
        var keys = Texts("").Select(line => line.Split('=')[0]).ToHashSet();
        var asked = Sharing
            .Fields.Select(field =>
                (ConsentText.Key(ConsentPurpose.ShareWithPartner, field, NewsKind.None), $"{field}")
            )
            .Concat(
                Sharing.News.Select(news =>
                    (ConsentText.Key(ConsentPurpose.FamilyNews, SharedField.None, news), $"{news}")
                )
            )
            .Append(
                (
                    ConsentText.Key(ConsentPurpose.Matching, SharedField.None, NewsKind.None),
                    "Matching"
                )
            );

        foreach (var (text, name) in asked)
        {
            keys.ShouldContain(text);
            keys.ShouldContain($"Name.{name}");
            keys.ShouldContain($"Give.{name}");
        }
    }

    private static Func<string, bool> IsVersion(string version) =>
        line => line.StartsWith(version + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(string culture) =>
        new ResourceManager(typeof(ConsentText))
            .GetResourceSet(
                CultureInfo.GetCultureInfo(culture),
                createIfNotExists: true,
                tryParents: false
            )!
            .Cast<DictionaryEntry>()
            .Select(entry => $"{entry.Key}={entry.Value}")
            .Order(StringComparer.Ordinal);
}
