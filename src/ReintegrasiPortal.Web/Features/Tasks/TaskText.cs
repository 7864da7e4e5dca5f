namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>Names the texts of tasks: a key for each kind, <c>Owner.X</c> and <c>Drop.X</c>, and those around the lists.</summary>
public sealed class TaskText;
