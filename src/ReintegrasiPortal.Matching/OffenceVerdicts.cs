using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>
/// What the caller's rules say about this person, one bit per offer rule. The engine never sees an offence.
/// A rule found in no mask is not yet judged; a rule found in several counts as the strictest.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OffenceVerdicts(ulong Allowed, ulong CaseByCase, ulong Excluded)
{
    internal ulong Judged => Allowed | CaseByCase | Excluded;
}
