using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Access;

public static class AccessRefusals
{
    /// <summary>The act is allowed once the password has been given again.</summary>
    public static readonly Refusal StepUpNeeded = new("Access.StepUpNeeded");
    public static readonly Refusal TooMany = new("Access.TooMany");
    public static readonly Refusal Busy = new("Access.Busy");

    /// <summary>Somebody changed the same thing a moment earlier.</summary>
    public static readonly Refusal ChangedMeanwhile = new("Access.ChangedMeanwhile");

    /// <summary>The same thing was sent before; it stands once.</summary>
    public static readonly Refusal AlreadyDone = new("Access.AlreadyDone");
}
