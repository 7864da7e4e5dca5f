// One file for the part of the story that the legal process tells, as each area has one.
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// The legal process of the invented people: those with an SK of integration are with the Bapas; those in assimilation, Dedi among them,
/// have a log of days and many a Litmas or a proposal on its way; a sitting of each board lies ahead. Every step goes along the maps, and each
/// round of steps is a save of its own because the database checks each against the one before.
/// </summary>
internal sealed class SupervisionDemo(DemoOffices offices, OfficeCalendar calendar, PortalDb db)
{
    /// <summary>How far the preparation of integration has come, one after the other.</summary>
    private static readonly CaseState[] s_prepared =
    [
        CaseState.InquiryRequested,
        CaseState.InquiryInProgress,
        CaseState.InquiryDone,
        CaseState.InquiryDone,
        CaseState.BoardHeard,
        CaseState.Proposed,
    ];

    private readonly List<Queue<Action>> _stories = [];

    private BoardSitting _ofLapas = null!;

    internal static async Task Add(
        PortalDb db,
        IReadOnlyList<DemoPerson> people,
        DemoOffices offices,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var demo = new SupervisionDemo(offices, calendar, db);
        demo.Sittings();
        var number = 0;
        foreach (var person in people)
        {
            demo.Tell(person, person.Rows.OfType<Decree>().SingleOrDefault(), number++);
        }

        await db.SaveChangesAsync(ct);
        while (demo._stories.Exists(story => story.Count > 0))
        {
            foreach (var story in demo._stories.Where(story => story.Count > 0))
            {
                story.Dequeue()();
            }

            await db.SaveChangesAsync(ct);
        }
    }

    private void Sittings()
    {
        var day = WorkingDays.After(calendar.Today, 5);
        _ofLapas = Plan(offices.Facilities[0].Id, day, "Aula Lapas Kelas IIA Serang");
        Plan(null, WorkingDays.After(day, 1), "Ruang sidang Bapas Serang");
    }

    private BoardSitting Plan(FacilityId? facility, DateOnly day, string place)
    {
        var (sitting, first) = DemoData.Must(
            BoardSitting.Plan(
                facility,
                offices.Office.Id,
                calendar.At(day, new TimeOnly(9, 0)),
                place,
                offices.Head.Value,
                calendar.Now.AddDays(-1)
            )
        );
        db.AddRange(sitting, first);
        return sitting;
    }

    private void Tell(DemoPerson person, Decree? decree, int number)
    {
        if (decree is not null && ByDecree.Guided.Contains(decree.Program))
        {
            Guided(person, decree, number);
        }
        else if (decree is { Program: ProgramType.Assimilation })
        {
            Outside(person, number);
            if (number == 0)
            {
                // Dedi goes out every day, and the sitting next week is about his conditional release.
                Prepared(person, CaseState.InquiryDone);
            }
            else if (number % 3 == 0)
            {
                Prepared(person, s_prepared[number / 3 % s_prepared.Length]);
            }
        }
    }

    /// <summary>From the request to the guidance of today; one is on the way to the Bapas, one has a petition, one is suspended.</summary>
    private void Guided(DemoPerson person, Decree decree, int number)
    {
        var story = new DemoCase(person, db, offices);
        var begun = person.DecidedAt.AddDays(-200);
        story.Prepare(decree.Program, begun, CaseState.Proposed);
        story.Case(CaseAct.EnterDecree, Party.Lapas, person.DecidedAt.AddHours(-3));
        story.Part(
            on => on.Proposal!,
            ProposalAct.EnterDecree,
            Party.Lapas,
            person.DecidedAt.AddHours(-3)
        );
        story.Case(CaseAct.HandOver, Party.Lapas, person.DecidedAt.AddHours(-2));
        var quiet = !person.Ready;
        if (!quiet || number % 4 != 3)
        {
            story.Case(CaseAct.RegisterClient, Party.Officer, person.DecidedAt.AddHours(-1));
            story.Begin(on =>
                on.Guidance = GuidanceProgram
                    .Begin(
                        person.Person.Id,
                        decree.ValidFrom,
                        decree.ValidTo,
                        person.Officer.Value,
                        person.DecidedAt.AddHours(-1)
                    )
                    .Keep(db)
            );
            if (quiet && number % 2 == 0)
            {
                Petition(story, person, decree, suspended: number % 4 == 0);
            }
        }

        _stories.Add(story.Steps);
    }

    /// <summary>Nobody who is suspended here works anywhere: they gave no consent to be matched.</summary>
    private void Petition(DemoCase story, DemoPerson person, Decree decree, bool suspended)
    {
        var received = calendar.Now.AddDays(-9);
        story.Begin(on =>
            on.Petition = RevocationPetition
                .Receive(
                    person.Person.Id,
                    RevocationGround.AddressNotTold,
                    Petitioner.LocalAuthority,
                    PetitionForm.Oral,
                    Party.Officer,
                    person.Officer.Value,
                    received
                )
                .Keep(db)
        );
        if (!suspended)
        {
            return;
        }

        story.Part(
            on => on.Petition!,
            PetitionAct.ExaminePetition,
            Party.Officer,
            received.AddDays(2)
        );
        story.Part(
            on => on.Petition!,
            PetitionAct.UpholdPetition,
            Party.Board,
            received.AddDays(5)
        );
        story.Part(
            on => on.Petition!,
            PetitionAct.SuspendSupervision,
            Party.Head,
            received.AddDays(6)
        );
        story.Case(
            CaseAct.SuspendSupervision,
            Party.Head,
            received.AddDays(6),
            RevocationGround.AddressNotTold
        );
        story.Begin(_ => decree.Suspend(calendar.DayOf(received.AddDays(6))));
    }

    /// <summary>The log of days; some are out at work now.</summary>
    private void Outside(DemoPerson person, int number)
    {
        var story = new DemoCase(person, db, offices);
        story.Begin(on =>
            on.Log = AssimilationLog
                .Grant(person.Person.Id, offices.Head.Value, person.DecidedAt)
                .Keep(db)
        );
        var morning = calendar.At(calendar.Today.AddDays(-1), new TimeOnly(7, 30));
        if (morning > person.DecidedAt)
        {
            story.Part(on => on.Log!, AssimilationAct.RecordOuting, Party.Lapas, morning);
            story.Part(
                on => on.Log!,
                AssimilationAct.RecordReturn,
                Party.Lapas,
                morning.AddHours(9)
            );
            if (number % 2 == 0 && calendar.Now > morning.AddDays(1))
            {
                story.Part(
                    on => on.Log!,
                    AssimilationAct.RecordOuting,
                    Party.Lapas,
                    morning.AddDays(1)
                );
                story.Begin(on => on.Log!.ExpectBack(morning.AddDays(1).AddHours(9.5)));
            }
        }

        _stories.Add(story.Steps);
    }

    private void Prepared(DemoPerson person, CaseState until)
    {
        var story = new DemoCase(person, db, offices);
        story.Prepare(ProgramType.ConditionalRelease, calendar.Now.AddDays(-24), until);
        story.Begin(on => Await(person, on, until));
        _stories.Add(story.Steps);
    }

    /// <summary>The task of whoever is expected next, and a place on the agenda for what a board is to hear.</summary>
    private void Await(DemoPerson person, DemoCase on, CaseState state)
    {
        var id = person.Person.Id;
        var (kind, owner) = state switch
        {
            CaseState.InquiryRequested => (TaskKind.AssignInquiry, TaskOwner.Supervisor),
            CaseState.InquiryInProgress => (TaskKind.SubmitInquiry, TaskOwner.Officer),
            CaseState.InquiryDone => (TaskKind.PutOnAgenda, TaskOwner.LapasStaff),
            CaseState.BoardHeard => (TaskKind.SendProposal, TaskOwner.LapasStaff),
            _ => (default(TaskKind?), TaskOwner.LapasStaff),
        };
        if (state == CaseState.InquiryDone && person.Person.FacilityId == _ofLapas.FacilityId)
        {
            AgendaItem
                .Put(
                    _ofLapas.Id,
                    id,
                    AgendaPurpose.Program,
                    null,
                    Party.Lapas,
                    offices.Head.Value,
                    calendar.Now.AddHours(-5)
                )
                .Keep(db);
        }
        else if (kind is { } wanted)
        {
            db.Add(
                new CaseTask(
                    id,
                    wanted,
                    owner,
                    WorkingDays.After(calendar.Today, 2),
                    wanted == TaskKind.PutOnAgenda ? "agenda" : $"{wanted}:{on.CaseId:N}",
                    calendar.Now.AddHours(-6)
                )
            );
        }
    }
}

/// <summary>The legal process of one invented person, told step by step.</summary>
internal sealed class DemoCase(DemoPerson person, PortalDb db, DemoOffices offices)
{
    private ReintegrationCase _case = null!;
    private SocialInquiry _inquiry = null!;

    public Queue<Action> Steps { get; } = new();

    public Proposal? Proposal { get; private set; }

    public GuidanceProgram? Guidance { get; set; }

    public RevocationPetition? Petition { get; set; }

    public AssimilationLog? Log { get; set; }

    public Guid CaseId => _case.ProcessId();

    public void Begin(Action<DemoCase> first) => Steps.Enqueue(() => first(this));

    public void Case(CaseAct act, Party party, DateTimeOffset at, Enum? reason = null) =>
        Steps.Enqueue(() => Store(_case.Make(act, party, By(party), at, reason)));

    public void Part<TState, TAct>(
        Func<DemoCase, LegalProcess<TState, TAct>> part,
        TAct act,
        Party party,
        DateTimeOffset at
    )
        where TState : struct, Enum
        where TAct : struct, Enum =>
        Steps.Enqueue(() => Store(part(this).Make(act, party, By(party), at)));

    /// <summary>From the opening of the case to this state, in about three weeks.</summary>
    public void Prepare(ProgramType program, DateTimeOffset begun, CaseState until)
    {
        var id = person.Person.Id;
        Begin(_ =>
            _case = ReintegrationCase.Open(id, Party.Lapas, By(Party.Lapas), begun).Keep(db)
        );
        Case(CaseAct.RequestInquiry, Party.Lapas, begun);
        Begin(on =>
        {
            on._case.Prepare(program);
            on._inquiry = SocialInquiry.Request(id, program, null, By(Party.Lapas), begun).Keep(db);
        });
        if (until >= CaseState.InquiryInProgress)
        {
            var due = WorkingDays.After(
                DateOnly.FromDateTime(begun.AddDays(2).DateTime),
                SocialInquiry.WriteWithin
            );
            Case(CaseAct.AssignInquiry, Party.Head, begun.AddDays(2));
            Part(on => on._inquiry, InquiryAct.AssignInquiry, Party.Head, begun.AddDays(2));
            Begin(on => on._inquiry.GiveTo(person.Officer, due));
            Part(on => on._inquiry, InquiryAct.StartInquiry, Party.Officer, begun.AddDays(3));
        }

        if (until >= CaseState.InquiryDone)
        {
            Begin(on => on._inquiry.Recommend(InquiryRecommendation.For));
            Case(CaseAct.SubmitInquiry, Party.Officer, begun.AddDays(14));
            Part(on => on._inquiry, InquiryAct.SubmitInquiry, Party.Officer, begun.AddDays(14));
            Part(on => on._inquiry, InquiryAct.AcceptInquiry, Party.Head, begun.AddDays(16));
        }

        if (until >= CaseState.BoardHeard)
        {
            Case(CaseAct.RecommendProgram, Party.Board, begun.AddDays(20));
        }

        if (until >= CaseState.Proposed)
        {
            Case(CaseAct.SendProposal, Party.Lapas, begun.AddDays(22));
            Begin(on =>
                on.Proposal = Domain
                    .Supervision.Proposal.Send(id, program, By(Party.Lapas), begun.AddDays(22))
                    .Keep(db)
            );
        }
    }

    private Guid By(Party party) =>
        party == Party.Officer ? person.Officer.Value : offices.Head.Value;

    private void Store(Result<ProcessStep> made) => db.Add(DemoData.Must(made));
}

internal static class DemoSteps
{
    /// <summary>Stores a process that has just begun, with its first step.</summary>
    public static T Keep<T>(this (T Process, ProcessStep Step) begun, PortalDb db)
        where T : class
    {
        db.AddRange(begun.Process, begun.Step);
        return begun.Process;
    }
}
