using ReintegrasiPortal.Domain.Coaching;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>A mark while it is being made: nothing yet, or excused with the reason still to come.</summary>
public readonly record struct RowMark(AttendanceKind? Kind, ExcuseReason? Reason);
