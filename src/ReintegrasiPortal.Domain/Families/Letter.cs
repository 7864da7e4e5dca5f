using System.Security.Cryptography;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>One letter of a Bapas that others can check.</summary>
public readonly record struct LetterId(Guid Value) : IId<LetterId>
{
    public static LetterId From(Guid value) => new(value);

    public static LetterId New() => new(Guid.CreateVersion7());
}

public enum LetterKind
{
    /// <summary>Surat jaminan.</summary>
    Guarantee,

    /// <summary>The letter that carries a relative's invitation code.</summary>
    Invitation,
}

/// <summary>What a letter says on a day, to whoever holds it.</summary>
public enum LetterStanding
{
    /// <summary>Genuine, and not yet in force.</summary>
    Issued,
    Valid,
    Over,

    /// <summary>Void: answered like a code that never was.</summary>
    Unknown,
}

/// <summary>A letter that carries a code by which whoever holds the paper can ask whether it is genuine.</summary>
public sealed class Letter
{
    /// <summary>No look-alikes; four groups of four are 79 bits, far beyond guessing at the pace the door allows.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int CodeLength = 16;

    private Letter() { }

    /// <param name="code">Null makes a random one, as it must be outside of demonstrations.</param>
    public Letter(
        LetterId id,
        LetterKind kind,
        int number,
        ParticipantId participant,
        Office office,
        DateOnly issuedOn,
        string? code = null
    )
    {
        Id = id;
        Kind = kind;
        Serial = number;
        Number =
            $"{number:0000}/{(kind == LetterKind.Guarantee ? "SJ" : "SU")}/{office.Code}/{issuedOn.Year}";
        Code = code ?? RandomNumberGenerator.GetString(Alphabet, CodeLength);
        ParticipantId = participant;
        OfficeId = office.Id;
        IssuedOn = issuedOn;
        Year = issuedOn.Year;
    }

    public LetterId Id { get; private init; }

    public LetterKind Kind { get; private init; }

    /// <summary>Running number within kind, office and year.</summary>
    public int Serial { get; private init; }

    public int Year { get; private init; }

    /// <summary>As printed, for instance <c>0012/SJ/BAPAS-SERANG/2026</c>.</summary>
    public string Number { get; private init; } = "";

    /// <summary>What the QR leads to, without dashes.</summary>
    public string Code { get; private init; } = "";

    public ParticipantId ParticipantId { get; private init; }

    public OfficeId OfficeId { get; private init; }

    public DateOnly IssuedOn { get; private init; }

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day it says something; null while open.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Void as if it had never been: replaced, sent back or written by mistake.</summary>
    public DateTimeOffset? VoidAt { get; private set; }

    /// <summary>Reads a code however it was typed: case, spaces and dashes do not matter.</summary>
    public static string Plain(string typed) =>
        new([.. typed.ToUpperInvariant().Where(Alphabet.Contains).Take(CodeLength + 1)]);

    public void InForce(DateOnly from, DateOnly until) => (ValidFrom, ValidUntil) = (from, until);

    /// <summary>Ends it early; a letter that is over stays over.</summary>
    public void EndOn(DateOnly day) => ValidUntil = ValidUntil < day ? ValidUntil : day;

    public LetterStanding On(DateOnly day) =>
        VoidAt is not null ? LetterStanding.Unknown
        : ValidUntil < day ? LetterStanding.Over
        : ValidFrom <= day ? LetterStanding.Valid
        : LetterStanding.Issued;

    public void Void(DateTimeOffset at) => VoidAt ??= at;
}
