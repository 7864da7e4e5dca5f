using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>The guarantor says yes; for a body or the Bapas the PK says it, on paper.</summary>
public sealed class AcceptGuarantee(Work work)
{
    public Task<Result<Done>> Run(Actor actor, GuaranteeId id, CancellationToken ct) =>
        work.ActOnGuarantee(
            actor,
            Operation.AcceptGuarantee,
            id,
            static (scope, guarantee) => guarantee.Accept(scope.Side(), scope.Me.Value, scope.Now),
            static (scope, guarantee) =>
            {
                scope.Tell(guarantee, EventKind.GuaranteeMoved, TimelineKind.GuarantorAgreed);
                return Task.CompletedTask;
            },
            ct
        );
}

/// <summary>One filled task.</summary>
public abstract record GuarantorPart
{
    public sealed record Person(GuarantorPerson Value) : GuarantorPart;

    public sealed record Relation(GuarantorRelation Value) : GuarantorPart;

    public sealed record Home(GuarantorHome Value) : GuarantorPart;

    public sealed record Ability(GuarantorAbility Value) : GuarantorPart;
}

/// <summary>Fills in one of the four tasks on paper; what is filled stays, so that the rest can wait for another day.</summary>
public sealed class FillGuarantee(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        GuarantorPart part,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.FillGuarantee,
            id,
            (scope, guarantee) => guarantee.Fill(scope.Side(), Fill(guarantee.Data, part)),
            static (scope, guarantee) =>
            {
                scope.Tell(guarantee, EventKind.GuaranteeMoved, null);
                return Task.CompletedTask;
            },
            ct
        );

    private Result<GuarantorData> Fill(GuarantorData data, GuarantorPart part) =>
        part switch
        {
            GuarantorPart.Person person => data.With(person.Value, calendar.Today.Year),
            GuarantorPart.Relation relation => data.With(relation.Value),
            GuarantorPart.Home home => data.With(home.Value),
            GuarantorPart.Ability ability => data.With(ability.Value),
            _ => throw new NotSupportedException(part.GetType().Name),
        };
}

/// <summary>Goes back to the tasks; the letter written before is void.</summary>
public sealed class ChangeGuaranteeData(Work work)
{
    public Task<Result<Done>> Run(Actor actor, GuaranteeId id, CancellationToken ct)
    {
        LetterId? before = null;
        return work.ActOnGuarantee(
            actor,
            Operation.ChangeGuaranteeData,
            id,
            (scope, guarantee) =>
            {
                before = guarantee.LetterId;
                return guarantee.ChangeData(scope.Side(), scope.Me.Value, scope.Now);
            },
            async (scope, guarantee) =>
            {
                await scope.VoidLetter(before, ct);
                scope.Tell(guarantee, EventKind.GuaranteeMoved, null);
            },
            ct
        );
    }
}

/// <summary>The signed letter comes in as a photo or scan, and the PK is asked to check it.</summary>
public sealed class SignGuaranteeLetter(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        GuaranteeId id,
        byte[] photo,
        string fileName,
        CancellationToken ct
    ) =>
        work.ActOnGuarantee(
            actor,
            Operation.SignGuaranteeLetter,
            id,
            (scope, guarantee) => Sign(scope, guarantee, photo, fileName),
            async (scope, guarantee) =>
            {
                scope.Tell(
                    guarantee,
                    EventKind.GuaranteeLetterSigned,
                    TimelineKind.GuaranteeLetterSigned
                );
                await scope.CheckLetter(guarantee, calendar.Today, ct);
            },
            ct
        );

    /// <summary>The file is stored only where the step is open, so that nothing is kept that nobody asked for.</summary>
    private static Result<Done> Sign(
        Scope scope,
        Guarantee guarantee,
        byte[] photo,
        string fileName
    )
    {
        var move = GuaranteeMap.Find(guarantee.State, GuaranteeAct.Sign);
        if (move is null || (move.By & guarantee.SideOf(scope.Side())) == GuaranteeSide.None)
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        if (!FileCheck.Of(photo, fileName).Succeeded(out var file, out var refusal))
        {
            return refusal;
        }

        var copy = scope.Store(
            guarantee.ParticipantId,
            DocumentKind.GuaranteeLetter,
            guarantee.Data.Person!.FullName,
            file,
            ownerMayRead: false
        );
        return guarantee.Sign(copy, scope.Side(), scope.Me.Value, scope.Now);
    }
}

/// <summary>
/// The guarantor stops, at any time and without a reason. Nobody is punished for it: the PK looks for another, and the Bapas can stand in.
/// </summary>
public sealed class StopGuarantee(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(Actor actor, GuaranteeId id, CancellationToken ct) =>
        work.ActOnGuarantee(
            actor,
            Operation.StopGuarantee,
            id,
            static (scope, guarantee) => guarantee.Stop(scope.Side(), scope.Me.Value, scope.Now),
            async (scope, guarantee) =>
            {
                await scope.EndLetter(guarantee, calendar.Today, ct);
                await scope.TaskDone(
                    guarantee.ParticipantId,
                    GuaranteeActs.CheckKey(guarantee.Id),
                    ct
                );
                await scope.TaskDone(
                    guarantee.ParticipantId,
                    GuaranteeActs.RenewKey(guarantee.Id),
                    ct
                );
                scope.Tell(
                    guarantee,
                    EventKind.GuarantorStopped,
                    TimelineKind.GuaranteeEnded,
                    guarantee.EndedBecause.ToString()!
                );
                await scope.FindGuarantor(guarantee.ParticipantId, calendar.Today, ct);
            },
            ct
        );
}
