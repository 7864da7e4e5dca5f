using CsCheck;
using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Domain.Tests.Identity;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("kopi pahit di pagi hari")]
    [InlineData("Zx8#Lq2!Vb9$")]
    [InlineData("hujan reda lalu pelangi")]
    public void A_sentence_or_a_random_word_is_good(string password) =>
        PasswordRules.Check(password, "ratna@contoh.id").ShouldBeEmpty();

    [Theory]
    [InlineData("passwordpassword", "ratna@contoh.id")]
    [InlineData("PassWord123456", "ratna@contoh.id")]
    [InlineData("rahasiarahasia", "ratna@contoh.id")]
    [InlineData("qwerty123456!", "ratna@contoh.id")]
    [InlineData("aaaaaaaaaaaaaaaa", "ratna@contoh.id")]
    [InlineData("abababababab", "ratna@contoh.id")]
    [InlineData("ratnawulandari1", "ratnawulandari@contoh.id")]
    public void What_is_easily_guessed_is_refused(string password, string email) =>
        PasswordRules.Check(password, email).ShouldBe([IdentityRefusals.PasswordCommon]);

    [Theory]
    [InlineData(PasswordRules.MinLength - 1, "Identity.PasswordShort")]
    [InlineData(PasswordRules.MaxLength + 1, "Identity.PasswordLong")]
    [InlineData(0, "Identity.PasswordShort")]
    public void Length_has_two_ends(int length, string code) =>
        PasswordRules
            .Check(Varied(length), "a@contoh.id")
            .Select(static refusal => refusal.Code)
            .ShouldBe([code]);

    [Fact]
    public void Both_ends_of_the_length_are_accepted()
    {
        PasswordRules.Check(Varied(PasswordRules.MinLength), "a@contoh.id").ShouldBeEmpty();
        PasswordRules.Check(Varied(PasswordRules.MaxLength), "a@contoh.id").ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_typed_gets_one_answer() =>
        Gen.Select(Gen.String[0, 200], Gen.String[0, 40])
            .Sample(static (password, email) => PasswordRules.Check(password, email).Count <= 1);

    [Fact]
    public void Writing_it_in_capitals_makes_it_neither_better_nor_worse() =>
        Gen.String[Gen.Char["abcdefgh0123 "], 0, 40]
            .Sample(static password =>
                PasswordRules
                    .Check(password, "ratna@contoh.id")
                    .SequenceEqual(
                        PasswordRules.Check(password.ToUpperInvariant(), "ratna@contoh.id")
                    )
            );

    private static string Varied(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(static i => (char)('b' + (i * 7 % 25))));
}
