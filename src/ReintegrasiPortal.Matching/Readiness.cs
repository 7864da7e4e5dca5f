using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>Readiness to-dos done out of all that apply; counts that contradict each other count as not known.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Readiness(int Done, int Total)
{
    internal bool IsKnown => Total > 0 && Done >= 0 && Done <= Total;
}
