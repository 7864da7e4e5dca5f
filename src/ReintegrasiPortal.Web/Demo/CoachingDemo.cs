// One file for the part of the story that coaching tells, as each area has one.
using System.Globalization;
using System.Text;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Documents;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// Coaching of the invented people: three programmes in each facility with two months of weekly sessions, readiness, conduct, and for a
/// few the narcotics track. Every fifth person inside goes without coaching, so that the gap shows. Dedi has some of everything.
/// </summary>
internal sealed class CoachingDemo
{
    /// <summary>Own dice, so that the rest of the story stays as it is.</summary>
    private const ulong Story = 7212;

    private const int WeeksHeld = 8;

    private const int WithoutCoaching = 5;

    private static readonly (
        string Title,
        CoachingKind Kind,
        string[] Skills,
        int Hours,
        string Place
    )[] s_programs =
    [
        (
            "Las dasar dan fabrikasi",
            CoachingKind.Livelihood,
            ["MT01", "MT04"],
            120,
            "Bengkel kerja"
        ),
        ("Olahan jahe dan minuman serbuk", CoachingKind.Livelihood, ["KL06"], 60, "Dapur produksi"),
        ("Kelas keterampilan hidup", CoachingKind.Character, [], 48, "Aula"),
    ];

    private readonly PortalDb _db;
    private readonly OfficeCalendar _calendar;
    private readonly DemoDice _dice = new(Story);

    private CoachingDemo(PortalDb db, OfficeCalendar calendar)
    {
        _db = db;
        _calendar = calendar;
    }

    private DateOnly Today => _calendar.Today;

    internal static void Add(
        PortalDb db,
        IReadOnlyList<DemoPerson> people,
        IReadOnlyList<DemoPartner> partners,
        DemoOffices offices,
        DemoAccountBook accounts,
        OfficeCalendar calendar
    )
    {
        var demo = new CoachingDemo(db, calendar);
        var teacher = partners.First(p =>
            p.Partner is { Status: PartnerStatus.Verified, Kind: PartnerKind.TrainingBody }
        );
        var clinic = partners.First(p =>
            p.Partner.Status == PartnerStatus.Verified
            && p.Partner.Offers.HasFlag(HelpKinds.Rehabilitation)
        );
        foreach (var facility in offices.Facilities)
        {
            var staff = AccountId.From(accounts.All.First(a => a.FacilityId == facility.Id).Id);
            var inside = people
                .Where(p =>
                    p.Person.FacilityId == facility.Id && p.Person.Stage != Stage.Integration
                )
                .ToList();
            demo.Coach(facility, inside, staff, teacher.Partner.Id);
            foreach (var person in inside)
            {
                demo.Conduct(person, staff, isFirst: person == people[0]);
            }
        }

        foreach (var (person, number) in people.Select((person, number) => (person, number)))
        {
            if (number % 3 == 0)
            {
                demo.Readiness(person, number == 0 ? 8 : 4 + demo._dice.Below(5));
            }
        }

        var narcotics = people
            .Where(p =>
                p.Rows.OfType<CriminalRecord>().Any(r => r.OffenceGroup == OffenceGroup.Narcotics)
            )
            .Where((_, place) => place % 4 == 0);
        foreach (var (person, number) in narcotics.Select((person, number) => (person, number)))
        {
            demo.Track(person, number, clinic.Partner.Id);
        }

        demo.Certified(people[0]);
    }

    private void Coach(
        Facility facility,
        List<DemoPerson> inside,
        AccountId staff,
        PartnerId teacher
    )
    {
        foreach (var (plan, number) in s_programs.Select((plan, number) => (plan, number)))
        {
            var byPartner = number == 1;
            var opened = _calendar.Now.AddDays(-7 * (WeeksHeld + 2));
            var program = DemoData.Must(
                CoachingProgram.Open(
                    facility.Id,
                    new ProgramTerms(
                        plan.Title,
                        plan.Kind,
                        byPartner ? null : staff,
                        byPartner ? teacher : null,
                        plan.Skills,
                        plan.Hours
                    ),
                    opened
                )
            );
            _db.Add(program);
            // Dedi stands first in the first programme; every fifth person is in none.
            var members = inside
                .Where(
                    (_, place) =>
                        place == 0
                            ? number == 0
                            : place % WithoutCoaching != 0 && place % s_programs.Length == number
                )
                .ToList();
            foreach (var member in members)
            {
                _db.Add(
                    new Enrolment(
                        program.Id,
                        member.Person.Id,
                        _calendar.DayOf(opened.AddDays(3)),
                        staff
                    )
                );
            }

            if (members.Count > 0)
            {
                Sessions(program, plan.Place, members, staff, number);
            }
        }
    }

    /// <summary>Weekly sessions: eight held, one of them called off, today's or yesterday's still to be recorded, one to come.</summary>
    private void Sessions(
        CoachingProgram program,
        string place,
        List<DemoPerson> members,
        AccountId staff,
        int number
    )
    {
        for (var week = WeeksHeld; week >= -1; week--)
        {
            var day = Today.AddDays((-7 * week) - number);
            var session = DemoData.Must(
                CoachingSession.Schedule(
                    program,
                    new SessionTerms(day, new TimeOnly(9, 0), 120, place),
                    Today
                )
            );
            _db.Add(session);
            var at = _calendar.At(day, new TimeOnly(11, 30));
            if (week == 4)
            {
                DemoData.Must(
                    session.DidNotHappen(LogisticsReason.InstructorAbsent, Today, staff, at)
                );
            }
            else if (week > 0)
            {
                DemoData.Must(
                    session.Record([.. members.Select(m => Mark(m.Person.Id))], Today, staff, at)
                );
            }
        }
    }

    private AttendanceMark Mark(ParticipantId person) =>
        _dice.Below(10) switch
        {
            0 => new(person, AttendanceKind.NotAttended),
            1 => new(person, AttendanceKind.Excused, ExcuseReason.Unwell),
            2 => new(person, AttendanceKind.Excused, ExcuseReason.FamilyVisit),
            _ => new(person, AttendanceKind.Attended),
        };

    /// <summary>Half a year of SPPN, a risk level for those in assimilation, and for a few a line of Register F.</summary>
    private void Conduct(DemoPerson person, AccountId staff, bool isFirst)
    {
        var id = person.Person.Id;
        for (var ago = 6; ago >= 1; ago--)
        {
            var month = MonthNumber.Of(Today.AddMonths(-ago));
            var score = new BehaviourScore(id, month);
            DemoData.Must(
                score.Set(
                    isFirst || _dice.Chance(40)
                        ? BehaviourCategory.VeryGood
                        : BehaviourCategory.Good,
                    ago == 6 || _dice.Chance(60) ? BehaviourTrend.Steady : BehaviourTrend.Rising,
                    Today,
                    staff
                )
            );
            _db.Add(score);
        }

        if (person.Person.Stage == Stage.Assimilation)
        {
            _db.Add(
                DemoData.Must(
                    RiskAssessment.Of(
                        id,
                        isFirst || _dice.Chance(70) ? RiskLevel.Low : RiskLevel.Medium,
                        Today.AddDays(-_dice.Between(10, 80)),
                        Today,
                        person.Officer
                    )
                )
            );
        }

        if (!isFirst && _dice.Chance(8))
        {
            var on = Today.AddDays(-_dice.Between(40, 400));
            _db.Add(
                DemoData.Must(
                    DisciplineRecord.Of(id, on, DisciplineLevel.Light, on.AddDays(6), Today, staff)
                )
            );
        }
    }

    /// <summary>The first things are in hand, the next under way with a task each, the rest not asked.</summary>
    private void Readiness(DemoPerson person, int known)
    {
        var kinds = Enum.GetValues<ReadinessKind>();
        for (var place = 0; place < known; place++)
        {
            var item = new ReadinessItem(person.Person.Id, kinds[place]);
            var state =
                place < known - 3 ? ReadinessState.Done
                : place == known - 3 ? ReadinessState.InProgress
                : ReadinessState.ToDo;
            var owner = place == known - 1 ? TaskOwner.Officer : TaskOwner.Participant;
            var due = WorkingDays.After(Today, 3 + (2 * place));
            DemoData.Must(
                item.Set(state, owner, due, Today, person.Officer, _calendar.Now.AddDays(-2))
            );
            _db.Add(item);
            if (item.DueOn is { } day)
            {
                _db.Add(
                    new CaseTask(
                        person.Person.Id,
                        item.Task,
                        owner,
                        day,
                        item.TaskKey,
                        _calendar.Now.AddDays(-2)
                    )
                );
            }
        }
    }

    /// <summary>Assessment done for all, rehabilitation running or done, a plan for some, one who asked for company.</summary>
    private void Track(DemoPerson person, int number, PartnerId clinic)
    {
        var id = person.Person.Id;
        var began = Today.AddDays(-_dice.Between(60, 150));
        Phase(RehabilitationKind.Assessment, PhaseState.Completed, began, began.AddDays(4));
        if (number % 3 != 0)
        {
            Phase(RehabilitationKind.Social, PhaseState.Started, began.AddDays(10), null);
            Phase(RehabilitationKind.Aftercare, PhaseState.Planned, null, null);
        }

        if (number % 2 == 0)
        {
            var plan = new RelapsePlan(id);
            DemoData.Must(
                plan.Write(
                    RelapseTriggers.OldFriends | RelapseTriggers.MoneyWorries,
                    [CallRole.Parent, CallRole.Mentor, CallRole.Officer],
                    RelapseSteps.LeaveThePlace | RelapseSteps.CallSomeone,
                    person.Officer,
                    _calendar.Now.AddDays(-12)
                )
            );
            plan.Accompany(clinic, null);
            _db.Add(plan);
        }

        if (number == 1)
        {
            _db.Add(
                new SupportEvent(
                    id,
                    SupportNeed.HardTime,
                    Today,
                    person.Officer,
                    _calendar.Now.AddHours(-2)
                )
            );
            _db.Add(
                new CaseTask(
                    id,
                    TaskKind.ContactPerson,
                    TaskOwner.Officer,
                    WorkingDays.After(Today, SupportEvent.ContactWithin),
                    SupportEvent.TaskKey,
                    _calendar.Now.AddHours(-2)
                )
            );
        }

        void Phase(RehabilitationKind kind, PhaseState state, DateOnly? from, DateOnly? to)
        {
            var inside = kind != RehabilitationKind.Aftercare;
            var phase = new RehabilitationPhase(id, kind);
            DemoData.Must(
                phase.Set(
                    new PhaseTerms(
                        kind,
                        state,
                        inside ? null : clinic,
                        inside ? RehabilitationPlace.InsideFacility : null,
                        from ?? Today.AddDays(45),
                        from,
                        to
                    ),
                    Today,
                    _calendar.Now.AddDays(-3)
                )
            );
            _db.Add(phase);
        }
    }

    /// <summary>Dedi's certificate with its file, and what his instructor saw.</summary>
    private void Certified(DemoPerson dedi)
    {
        var (id, issued) = (dedi.Person.Id, Today.AddDays(-50));
        var terms = new CertificateTerms(
            "Pelatihan las SMAW tingkat dasar",
            CertificateIssuer.TrainingBody,
            ["MT01"],
            $"LPK-{issued.Year}-0412",
            issued,
            issued.AddYears(3)
        );
        var file = DemoData.Must(
            FileCheck.Of(Pdf($"{terms.Title}, {terms.Number}"), "sertifikat-las.pdf")
        );
        var at = _calendar.At(issued.AddDays(3), new TimeOnly(10, 0));
        var document = new Document(
            id,
            DocumentKind.Certificate,
            terms.Title,
            file,
            ownerMayRead: true,
            dedi.Officer,
            at
        );
        _db.Add(document);
        _db.Add(new DocumentContent(document.Id, file.Content));
        _db.Add(Certificate.Of(id, terms, document.Id, dedi.Officer, at));
        _db.Add(
            DemoData.Must(
                WorkReview.Of(
                    id,
                    Reviewer.Instructor,
                    new WorkAnswers(
                        Enum.GetValues<WorkItem>()
                            .ToDictionary(
                                item => item,
                                item => item == WorkItem.Initiative ? 3 : WorkReview.Highest
                            ),
                        Recommendation.Yes,
                        120
                    ),
                    null,
                    issued
                )
            )
        );
    }

    /// <summary>One page with one line, as small as a PDF can be (ISO 32000-1, 7.5).</summary>
    private static byte[] Pdf(string line)
    {
        var text = $"BT /F1 18 Tf 72 720 Td ({line}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(
                CultureInfo.InvariantCulture,
                $"{number} 0 obj\n{objects[number - 1]}\nendobj\n"
            );
        }

        var table = pdf.Length;
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"
        );
        offsets.ForEach(offset =>
            pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")
        );
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
