using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Phone numbers as people in Indonesia write them (08…), kept as E.164.</summary>
public static class IndonesianPhone
{
    public static bool TryNormalise(string text, [NotNullWhen(true)] out string? e164)
    {
        e164 = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 30)
        {
            return false;
        }

        var util = PhoneNumberUtil.GetInstance();
        try
        {
            var number = util.Parse(text, "ID");
            if (!util.IsValidNumber(number))
            {
                return false;
            }

            e164 = util.Format(number, PhoneNumberFormat.E164);
            return true;
        }
        catch (NumberParseException)
        {
            return false;
        }
    }
}
