using CsCheck;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Tests.Supervision;

/// <summary>Every map is the one that was drawn, and its object walks along it and nowhere else.</summary>
public sealed class ProcessMapTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly Guid s_by = Guid.CreateVersion7();

    private static readonly ParticipantId s_person = ParticipantId.New();

    private static readonly Party[] s_parties =
    [
        .. Enum.GetValues<Party>().Where(static party => party != Party.None),
    ];

    public static TheoryData<ProcessKind> Kinds => [.. Enum.GetValues<ProcessKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_map_is_the_one_that_was_drawn(ProcessKind kind)
    {
        var map = ProcessMaps.All.Single(m => m.Kind == kind);

        map.Lines.ToDictionary(l => (l.From, l.Act), l => (l.To, l.By))
            .ShouldBe(PlannedMaps.All[kind], ignoreOrder: true);
    }

    [Fact]
    public void There_is_one_map_for_each_kind() =>
        ProcessMaps
            .All.Select(static map => map.Kind)
            .ShouldBe(Enum.GetValues<ProcessKind>(), ignoreOrder: true);

    [Fact]
    public void A_case_walks_along_its_map() =>
        Walks(
            CaseMap.Map,
            () => ReintegrationCase.Open(s_person, Party.Officer, s_by, s_start).Case
        );

    [Fact]
    public void An_inquiry_walks_along_its_map() =>
        Walks(
            InquiryMap.Map,
            () =>
                SocialInquiry
                    .Request(s_person, ProgramType.ConditionalRelease, null, s_by, s_start)
                    .Inquiry
        );

    [Fact]
    public void A_sitting_walks_along_its_map() => Walks(SittingMap.Map, Sitting);

    [Fact]
    public void An_item_of_an_agenda_walks_along_its_map() => Walks(AgendaMap.Map, Item);

    [Fact]
    public void A_proposal_walks_along_its_map() =>
        Walks(
            ProposalMap.Map,
            () => Proposal.Send(s_person, ProgramType.ConditionalLeave, s_by, s_start).Proposal
        );

    [Fact]
    public void Guidance_walks_along_its_map() =>
        Walks(
            GuidanceMap.Map,
            () =>
                GuidanceProgram
                    .Begin(s_person, new(2026, 12, 11), new(2028, 12, 11), s_by, s_start)
                    .Guidance
        );

    [Fact]
    public void A_petition_walks_along_its_map() =>
        Walks(
            PetitionMap.Map,
            () =>
                RevocationPetition
                    .Receive(
                        s_person,
                        RevocationGround.CommunityUnrest,
                        Petitioner.Community,
                        PetitionForm.Oral,
                        Party.Officer,
                        s_by,
                        s_start
                    )
                    .Petition
        );

    [Fact]
    public void A_transfer_walks_along_its_map() =>
        Walks(
            TransferMap.Map,
            () =>
                SupervisionTransfer
                    .Request(
                        s_person,
                        OfficeId.New(),
                        OfficeId.New(),
                        TransferReason.Family,
                        "36.73.01",
                        Party.Officer,
                        s_by,
                        s_start
                    )
                    .Transfer
        );

    [Fact]
    public void Assimilation_walks_along_its_map() =>
        Walks(AssimilationMap.Map, () => AssimilationLog.Grant(s_person, s_by, s_start).Log);

    [Fact]
    public void A_reporting_date_walks_along_its_map() => Walks(DutyMap.Map, Duty);

    [Fact]
    public void A_reason_is_one_of_its_own_list()
    {
        var item = Item();

        item.Make(AgendaAct.Defer, Party.Lapas, s_by, s_start)
            .Refusals.ShouldBe([SupervisionRefusals.ReasonMissing]);
        item.Make(AgendaAct.Defer, Party.Lapas, s_by, s_start, AdviceReason.RiskNotLower)
            .Refusals.ShouldBe([SupervisionRefusals.ReasonMissing]);
        item.Make(AgendaAct.Defer, Party.Lapas, s_by, s_start, (DeferReason)99)
            .Refusals.ShouldBe([SupervisionRefusals.ReasonMissing]);
        item.Make(AgendaAct.RecommendGrant, Party.Lapas, s_by, s_start, DeferReason.Other)
            .Refusals.ShouldBe([SupervisionRefusals.ReasonMissing]);
        item.Make(AgendaAct.Defer, Party.Lapas, s_by, s_start, DeferReason.GuarantorMissing)
            .Succeeded(out var step, out _)
            .ShouldBeTrue();

        step!.Reason.ShouldBe(nameof(DeferReason.GuarantorMissing));
        (item.State, item.LastStep).ShouldBe((AgendaState.Deferred, 1));
    }

    [Fact]
    public void Each_guard_that_a_step_names_refuses_it_and_no_other_does()
    {
        var guarded = 0;
        var everything = CaseMap.Map.Moves.SelectMany(m => m.Guards).Distinct().ToList();
        foreach (var move in CaseMap.Map.Moves.Where(m => m.From is not null))
        {
            var opened = CaseIn(move.From!.Value);
            var reason = move.Reasons is { } type ? (Enum)Enum.GetValues(type).GetValue(0)! : null;
            var party = s_parties.First(p => move.By.HasFlag(p));

            var refusals = opened.Make(move.Act, party, s_by, s_start, reason, everything).Refusals;

            refusals.ShouldBe(move.Guards, $"{move.From} {move.Act}");
            opened.State.ShouldBe(
                move.Guards.Count > 0 ? move.From.Value : move.To,
                $"{move.From} {move.Act}"
            );
            guarded += move.Guards.Count;
        }

        guarded.ShouldBe(16);
    }

    [Fact]
    public void From_every_state_of_a_case_somebody_can_go_on_until_it_ends()
    {
        CaseMap.Map.FinalStates.ShouldBe([CaseState.Completed, CaseState.Closed], true);
        foreach (var state in Enum.GetValues<CaseState>().Except(CaseMap.Map.FinalStates))
        {
            CaseMap
                .Map.From(state)
                .Where(m => m.Act != CaseAct.CloseCase)
                .ShouldNotBeEmpty($"{state} is a dead end");
            CaseMap.Map.Find(state, CaseAct.CloseCase).ShouldNotBeNull($"{state} cannot be closed");
        }
    }

    /// <summary>Source: UU 22/2022 and DOMAIN 4.1: nobody is suspended by PK alone, nobody revoked without suspension.</summary>
    [Fact]
    public void Only_the_head_suspends_and_revocation_comes_after_suspension()
    {
        CaseMap
            .Map.Moves.Where(m => m.To is CaseState.Suspended && m.From != CaseState.Suspended)
            .ShouldHaveSingleItem()
            .By.ShouldBe(Party.Head);
        CaseMap
            .Map.Moves.Where(m => m.To is CaseState.Revoked)
            .ShouldHaveSingleItem()
            .From.ShouldBe(CaseState.Suspended);
    }

    [Fact]
    public void Every_awaited_step_has_a_task_of_its_name() =>
        ProcessMaps
            .All.SelectMany(static map => map.Lines)
            .Where(static line => line.Within is not null && line.By != Party.ReceivingHead)
            .ShouldAllBe(static line => Enum.IsDefined(Enum.Parse<TaskKind>(line.Act)));

    /// <summary>DOMAIN 2.5 B: guidance from 2026-12-11 to 2028-12-11 is cut at 2027-06-12 and 2028-06-12.</summary>
    [Fact]
    public void The_phases_of_guidance_are_cut_as_in_the_worked_example()
    {
        RuleSets.On(new DateOnly(2026, 12, 11)).Succeeded(out var rules, out _).ShouldBeTrue();
        var guidance = GuidanceProgram
            .Begin(s_person, new(2026, 12, 11), new(2028, 12, 11), s_by, s_start)
            .Guidance;

        guidance.NextPhaseFrom(rules!).ShouldBe(new DateOnly(2027, 6, 12));
        guidance.Make(GuidanceAct.Advance, Party.Board, s_by, s_start);
        guidance.NextPhaseFrom(rules!).ShouldBe(new DateOnly(2028, 6, 12));
        guidance.Make(GuidanceAct.Advance, Party.Board, s_by, s_start);
        guidance.NextPhaseFrom(rules!).ShouldBeNull();
    }

    /// <summary>The model is the drawing; the object must agree with it after every try of anybody.</summary>
    private static void Walks<TState, TAct>(
        ProcessMap<TState, TAct> map,
        Func<LegalProcess<TState, TAct>> create
    )
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var drawn = PlannedMaps.All[map.Kind];
        var visited = new HashSet<string>(StringComparer.Ordinal);
        Gen.Select(
                Gen.Enum<TAct>(),
                Gen.Int[0, s_parties.Length - 1].Select(static i => s_parties[i])
            )
            .Array[0, 80]
            .Sample(
                walk =>
                {
                    var process = create();
                    var (state, steps) = (process.State.ToString(), 0);
                    lock (visited)
                    {
                        visited.Add(state);
                    }

                    foreach (var (act, party) in walk)
                    {
                        var reason = map.Find(process.State, act)?.Reasons is { } type
                            ? (Enum)Enum.GetValues(type).GetValue(0)!
                            : null;
                        var made = process.Make(
                            act,
                            party,
                            s_by,
                            s_start.AddMinutes(steps + 1),
                            reason
                        );
                        if (
                            drawn.TryGetValue((state, act.ToString()), out var to)
                            && to.By.HasFlag(party)
                        )
                        {
                            made.Succeeded(out var step, out _).ShouldBeTrue();
                            steps++;
                            (step!.From, step.To, step.Number, step.PreviousNumber).ShouldBe(
                                (state, to.To, steps, steps - 1)
                            );
                            step.ProcessId.ShouldBe(process.ProcessId());
                            state = to.To;
                            lock (visited)
                            {
                                visited.Add(state);
                            }
                        }
                        else
                        {
                            made.Refusals.ShouldBe([SupervisionRefusals.StepNotOpen]);
                        }

                        (process.State.ToString(), process.LastStep).ShouldBe((state, steps));
                    }
                },
                iter: 3_000
            );
        Reach(map, create).ShouldBe(Enum.GetNames<TState>(), ignoreOrder: true);
        visited.Count.ShouldBeGreaterThan(1);
    }

    /// <summary>States that open steps lead to, each walked by the object itself.</summary>
    private static HashSet<string> Reach<TState, TAct>(
        ProcessMap<TState, TAct> map,
        Func<LegalProcess<TState, TAct>> create
    )
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var found = new Dictionary<string, List<Move<TState, TAct>>>(StringComparer.Ordinal)
        {
            [create().State.ToString()] = [],
        };
        var open = new Queue<string>(found.Keys);
        while (open.TryDequeue(out var at))
        {
            foreach (var move in map.From(Enum.Parse<TState>(at)))
            {
                List<Move<TState, TAct>> way = [.. found[at], move];
                if (found.TryAdd(move.To.ToString(), way))
                {
                    open.Enqueue(move.To.ToString());
                }
            }
        }

        foreach (var (state, way) in found)
        {
            var process = create();
            way.ForEach(move => Make(process, move));
            process.State.ToString().ShouldBe(state);
        }

        return [.. found.Keys];
    }

    private static void Make<TState, TAct>(
        LegalProcess<TState, TAct> process,
        Move<TState, TAct> move
    )
        where TState : struct, Enum
        where TAct : struct, Enum =>
        process
            .Make(
                move.Act,
                s_parties.First(p => move.By.HasFlag(p)),
                s_by,
                s_start,
                move.Reasons is { } type ? (Enum)Enum.GetValues(type).GetValue(0)! : null
            )
            .Refusals.ShouldBeEmpty();

    private static ReintegrationCase CaseIn(CaseState state)
    {
        var ways = new Dictionary<CaseState, List<Move<CaseState, CaseAct>>>
        {
            [CaseState.Recorded] = [],
        };
        var open = new Queue<CaseState>(ways.Keys);
        while (!ways.ContainsKey(state) && open.TryDequeue(out var at))
        {
            foreach (var move in CaseMap.Map.From(at))
            {
                if (ways.TryAdd(move.To, [.. ways[at], move]))
                {
                    open.Enqueue(move.To);
                }
            }
        }

        var opened = ReintegrationCase.Open(s_person, Party.Officer, s_by, s_start).Case;
        ways[state].ForEach(move => Make(opened, move));
        return opened;
    }

    private static ReportingDuty Duty()
    {
        var day = DateOnly.FromDateTime(s_start.DateTime);
        var terms = new ScheduleTerms(
            ReportingInterval.Weekly,
            DayOfWeek.Tuesday,
            new(9, 0),
            "Bapas",
            ReportingChannel.InPerson,
            day,
            day.AddDays(60)
        );
        ReportingSchedule
            .Set(s_person, terms, day.AddDays(90), day, AccountId.From(s_by), s_start)
            .Succeeded(out var schedule, out _)
            .ShouldBeTrue();
        return ReportingDuty
            .Plan(schedule!, schedule!.Dates(day)[0], Party.Clock, null, s_start)
            .Duty;
    }

    private static BoardSitting Sitting()
    {
        BoardSitting
            .Plan(FacilityId.New(), OfficeId.New(), s_start.AddDays(1), "Aula", s_by, s_start)
            .Succeeded(out var planned, out _)
            .ShouldBeTrue();
        return planned.Sitting;
    }

    private static AgendaItem Item() =>
        AgendaItem
            .Put(
                BoardSittingId.New(),
                s_person,
                AgendaPurpose.Program,
                null,
                Party.Lapas,
                s_by,
                s_start
            )
            .Item;
}
