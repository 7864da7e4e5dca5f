namespace ReintegrasiPortal.Matching;

/// <summary>Kinds of help: one bit names what an offer gives, several bits name what a person needs.</summary>
[Flags]
public enum HelpKinds
{
    None = 0,
    Job = 1,
    Training = 2,
    Mentoring = 4,
    Housing = 8,
    ToolsOrCapital = 16,
    Worship = 32,
    Legal = 64,
    Transport = 128,
    Rehabilitation = 256,
}
