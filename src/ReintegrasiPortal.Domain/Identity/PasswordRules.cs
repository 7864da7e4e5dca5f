using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Identity;

/// <summary>
/// Long enough and not guessable; no rules about kinds of characters, which make passwords worse (OWASP ASVS 5.0, 6.2).
/// </summary>
public static class PasswordRules
{
    public const int MinLength = 12;

    public const int MaxLength = 128;

    private static readonly string[] s_common =
    [
        "password",
        "passw0rd",
        "qwerty",
        "asdfgh",
        "zxcvbn",
        "123456",
        "654321",
        "abcdef",
        "letmein",
        "welcome",
        "admin",
        "rahasia",
        "indonesia",
        "bismillah",
        "katasandi",
        "sayang",
        "iloveyou",
        "reintegrasi",
        "portal",
    ];

    public static List<Refusal> Check(string password, string email)
    {
        var refusals = new List<Refusal>();
        if (password.Length < MinLength)
        {
            refusals.Add(IdentityRefusals.PasswordShort);
        }
        else if (password.Length > MaxLength)
        {
            refusals.Add(IdentityRefusals.PasswordLong);
        }
        else if (IsGuessable(password, email))
        {
            refusals.Add(IdentityRefusals.PasswordCommon);
        }

        return refusals;
    }

    /// <summary>What is left after the well-known words are taken out must still be hard to guess.</summary>
    private static bool IsGuessable(string password, string email)
    {
        var rest = password.ToUpperInvariant();
        foreach (
            var word in s_common.Append(email.Split('@')[0]).Where(static word => word.Length > 2)
        )
        {
            rest = rest.Replace(word.ToUpperInvariant(), "", StringComparison.Ordinal);
        }

        return rest.Length < 6 || rest.Distinct().Count() < 4;
    }
}

public static class IdentityRefusals
{
    public static readonly Refusal EmailInvalid = new("Identity.EmailInvalid", "Email");
    public static readonly Refusal EmailTaken = new("Identity.EmailTaken", "Email");
    public static readonly Refusal PasswordShort = new(
        "Identity.PasswordShort",
        "Password",
        PasswordRules.MinLength
    );
    public static readonly Refusal PasswordLong = new(
        "Identity.PasswordLong",
        "Password",
        PasswordRules.MaxLength
    );
    public static readonly Refusal PasswordCommon = new("Identity.PasswordCommon", "Password");
    public static readonly Refusal NameMissing = new("Identity.NameMissing", "DisplayName");

    /// <summary>The one answer to an unknown address, a wrong password and a locked account.</summary>
    public static readonly Refusal SignInFailed = new("Identity.SignInFailed", "Email");
    public static readonly Refusal PasswordWrong = new("Identity.PasswordWrong", "Password");
    public static readonly Refusal PlaceUnknown = new("Identity.PlaceUnknown", "Office");
    public static readonly Refusal AlreadyActive = new("Identity.AlreadyActive");
    public static readonly Refusal CodeNotValid = new("Identity.CodeNotValid", "Code");
}
