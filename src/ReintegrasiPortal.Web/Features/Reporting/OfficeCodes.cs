using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>What a code on the screen of an office says.</summary>
/// <param name="Day">Day on which it was shown, where the office is.</param>
/// <param name="Number">Unique: a code checks in one person.</param>
public sealed record OfficeCode(OfficeId Office, DateOnly Day, DateTimeOffset ShownAt, Guid Number);

/// <summary>Signs and reads the codes of office screens. Nobody can make one, and none says anything of a person.</summary>
public sealed class OfficeCodes(IDataProtectionProvider protection)
{
    /// <summary>How long the screen shows one code.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromSeconds(60);

    /// <summary>How long it is accepted: while it is shown, and as long again to press the button on the phone.</summary>
    public static readonly TimeSpan Accepted = TimeSpan.FromSeconds(120);

    private const int IdBytes = 16;

    private const int Length = IdBytes + sizeof(int) + sizeof(long) + IdBytes;

    private readonly IDataProtector _protector = protection.CreateProtector(
        "reporting.office-code"
    );

    public string Sign(OfficeCode code)
    {
        var bytes = new byte[Length];
        code.Office.Value.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(IdBytes), code.Day.DayNumber);
        BinaryPrimitives.WriteInt64BigEndian(
            bytes.AsSpan(IdBytes + sizeof(int)),
            code.ShownAt.UtcTicks
        );
        code.Number.TryWriteBytes(bytes.AsSpan(Length - IdBytes));
        return Base64Url.EncodeToString(_protector.Protect(bytes));
    }

    /// <summary>Null for anything that no screen of ours has shown.</summary>
    public OfficeCode? Read(string token)
    {
        try
        {
            var bytes = _protector.Unprotect(Base64Url.DecodeFromChars(token));
            return new OfficeCode(
                OfficeId.From(new Guid(bytes.AsSpan(0, IdBytes))),
                DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(IdBytes))),
                new DateTimeOffset(
                    BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(IdBytes + sizeof(int))),
                    TimeSpan.Zero
                ),
                new Guid(bytes.AsSpan(Length - IdBytes))
            );
        }
        catch (Exception forged) when (forged is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
