namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>Where a stage of coaching stands for one person; <see cref="Told"/> when the path is only explained.</summary>
public enum StageStatus
{
    Told,
    Past,
    Now,
    Future,
}

/// <summary>One of the four stages of PP 31/1999 art. 7 to 10 as <see cref="Jalur4Tahap"/> draws it.</summary>
/// <param name="Number">1 admission, 2 further coaching, 3 assimilation, 4 integration.</param>
/// <param name="Date">Date in words. For a future stage a range ("Maret–April 2027"), never a promise.</param>
/// <param name="Note">What moved the date or what happens in it, or null.</param>
/// <param name="Mark">The part of the term after which the stage can begin ("⅓ masa pidana"), or null.</param>
public sealed record StageView(
    int Number,
    string Label,
    StageStatus Status,
    string? Date = null,
    string? Note = null,
    string? Mark = null
);
