using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Reporting;

public static class ReportingRefusals
{
    public static readonly Refusal IntervalMissing = new("Reporting.IntervalMissing", "Interval");
    public static readonly Refusal ChannelMissing = new("Reporting.ChannelMissing", "Channel");
    public static readonly Refusal WeekdayClosed = new("Reporting.WeekdayClosed", "Weekday");
    public static readonly Refusal TimeClosed = new("Reporting.TimeClosed", "Time");
    public static readonly Refusal PlaceMissing = new("Reporting.PlaceMissing", "Place");
    public static readonly Refusal PlaceTooLong = new(
        "Reporting.PlaceTooLong",
        "Place",
        ReportingSchedule.MaxPlace
    );
    public static readonly Refusal FromInPast = new("Reporting.FromInPast", "From");
    public static readonly Refusal UntilBeforeFrom = new("Reporting.UntilBeforeFrom", "Until");
    public static readonly Refusal UntilAfterSupervision = new(
        "Reporting.UntilAfterSupervision",
        "Until"
    );
    public static readonly Refusal NotSupervised = new("Reporting.NotSupervised");

    public static readonly Refusal TooEarly = new("Reporting.TooEarly");
    public static readonly Refusal NotOverYet = new("Reporting.NotOverYet");
    public static readonly Refusal SameMark = new("Reporting.SameMark", "Outcome");

    /// <summary>PK cannot turn a decided appeal back into a miss.</summary>
    public static readonly Refusal AppealDecided = new("Reporting.AppealDecided", "Outcome");
    public static readonly Refusal NothingToAppeal = new("Reporting.NothingToAppeal");
    public static readonly Refusal AppealedBefore = new("Reporting.AppealedBefore");
    public static readonly Refusal OwnMark = new("Reporting.OwnMark");
    public static readonly Refusal NoteTooLong = new(
        "Reporting.NoteTooLong",
        "Note",
        ReportingDuty.MaxNote
    );
    public static readonly Refusal ReasonMissing = new("Reporting.ReasonMissing", "Reason");
    public static readonly Refusal AlreadyAsked = new("Reporting.AlreadyAsked");
    public static readonly Refusal DateIsPast = new("Reporting.DateIsPast");

    public static readonly Refusal CodeNotValid = new("Reporting.CodeNotValid");
    public static readonly Refusal CodeUsed = new("Reporting.CodeUsed");
    public static readonly Refusal NothingDue = new("Reporting.NothingDue");
}
