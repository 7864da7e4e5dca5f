using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Tasks;

/// <summary>An officer makes a task of something that is missing, with an owner and a day.</summary>
public sealed class OpenTask(Work work, OfficeCalendar calendar)
{
    /// <summary>Opens one task.</summary>
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="person">Who it is for.</param>
    /// <param name="kind">What is to be done.</param>
    /// <param name="owner">In whose hands.</param>
    /// <param name="dueOn">Last day; not before today.</param>
    /// <param name="about">What exactly, as a code such as <c>DocumentKind.IdentityCard</c>; the same is not asked for twice.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId person,
        TaskKind kind,
        TaskOwner owner,
        DateOnly dueOn,
        string about,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.OpenTask,
            Subject.Of(person),
            async scope =>
            {
                if (dueOn < calendar.Today)
                {
                    return TaskRefusals.DueInPast;
                }

                if (!Enum.IsDefined(kind) || !Enum.IsDefined(owner) || !IsCode(about))
                {
                    return TaskRefusals.KindUnknown;
                }

                var key = TaskKey.Of(kind, about);
                scope.Detail = kind.ToString();
                return await scope.AskFor(person, kind, owner, dueOn, key, ct, about) is null
                    ? TaskRefusals.AlreadyOpen
                    : Done.Yes;
            },
            ct
        );

    private static bool IsCode(string about) =>
        about.Length <= CaseTask.MaxAbout
        && about.All(letter => char.IsAsciiLetter(letter) || letter == '.');
}
