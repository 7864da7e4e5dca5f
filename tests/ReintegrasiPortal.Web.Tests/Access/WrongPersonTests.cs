using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Tests.Coaching;

namespace ReintegrasiPortal.Web.Tests.Access;

/// <summary>
/// Every use case is called by every kind of account that must not: those whose role has no row for it, and those whose row needs a tie
/// that they do not have to what they ask for. Arguments are made by type, so that a new use case is covered on the day it is written.
/// </summary>
public sealed class WrongPersonTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new(more: services => services.AddLocalization());
    private World _world = null!;
    private Foreign _serangs = null!;
    private Foreign _elsewhere = null!;

    /// <summary>Things that belong to others, by the type of their id.</summary>
    private sealed class Foreign(params IReadOnlyList<object> ids)
    {
        private readonly Dictionary<Type, object> _ids = ids.ToDictionary(id => id.GetType());

        public object? Of(Type type) => _ids.GetValueOrDefault(type);

        /// <summary>The same, but for those of the other side.</summary>
        public Foreign With(Foreign other, params IReadOnlyList<Type> types) =>
            new([.. _ids.Select(id => types.Contains(id.Key) ? other._ids[id.Key] : id.Value)]);
    }

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        var at = _portal.Clock.GetUtcNow();
        var details = new PartnerDetails(
            "CV Bandung",
            PartnerKind.Employer,
            "5551234567890",
            "32.73.01",
            "Jl. Uji",
            "Kontak",
            "+6281",
            HelpKinds.Job,
            ""
        );
        Partner
            .Register(PartnerId.New(), details, _world.Bandung.Id, at)
            .Succeeded(out var distant, out _)
            .ShouldBeTrue();
        var otherJob = World.JobAt(distant!.Id, _portal.Today, at);
        var placements = new[]
        {
            Placement.Shortlist(
                PlacementId.New(),
                _world.Participant.Id,
                _world.Job.Id,
                MatchRecord.None,
                _world.Officer.Value,
                at
            ),
            Placement.Shortlist(
                PlacementId.New(),
                _world.OtherParticipant.Id,
                otherJob.Id,
                MatchRecord.None,
                _world.BandungOfficer.Value,
                at
            ),
        };
        var links = new[] { Link(_world.Participant.Id, at), Link(_world.OtherParticipant.Id, at) };
        var tasks = new[] { Task(_world.Participant.Id, at), Task(_world.OtherParticipant.Id, at) };
        var schedules = new[]
        {
            Schedule(_world.Participant.Id, at),
            Schedule(_world.OtherParticipant.Id, at),
        };
        var duties = schedules.Select(s => Duty(s, at)).ToList();
        var files = new[] { File(_world.Participant.Id, at), File(_world.OtherParticipant.Id, at) };
        var sittings = new[]
        {
            Sitting(_world.LapasSerang.Id, _world.Serang.Id, at),
            Sitting(_world.OtherParticipant.FacilityId, _world.Bandung.Id, at),
        };
        var transfers = new[]
        {
            Transfer(_world.Participant.Id, _world.Serang.Id, _world.Bandung.Id, at),
            Transfer(_world.OtherParticipant.Id, _world.Bandung.Id, _world.Serang.Id, at),
        };
        await _portal.Arrange(db =>
        {
            db.AddRange(sittings);
            db.AddRange(transfers);
            db.AddRange(tasks);
            db.AddRange(files);
            db.AddRange(schedules);
            db.AddRange(duties.Select(d => d.Duty));
            db.AddRange(duties.Select(d => d.Step));
            db.Add(distant);
            db.Add(otherJob);
            db.AddRange(placements);
            db.AddRange(links);
        });
        var taught = new[]
        {
            await Taught.To(_portal, _world.Participant),
            await Taught.To(_portal, _world.OtherParticipant),
        };
        _serangs = new(
            _world.Participant.Id,
            _world.Employer.Id,
            _world.Job.Id,
            placements[0].Id,
            links[0].Id,
            tasks[0].Id,
            files[0].Id,
            sittings[0].Id,
            transfers[1].Id,
            taught[0].Program,
            taught[0].Session,
            taught[0].Enrolment,
            duties[0].Duty.Id
        );
        _elsewhere = new(
            _world.OtherParticipant.Id,
            distant.Id,
            otherJob.Id,
            placements[1].Id,
            links[1].Id,
            tasks[1].Id,
            files[1].Id,
            sittings[1].Id,
            transfers[0].Id,
            taught[1].Program,
            taught[1].Session,
            taught[1].Enrolment,
            duties[1].Duty.Id
        );
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Whoever_must_not_is_told_that_nothing_is_there_and_changes_nothing()
    {
        var before = await Contents();
        var wrong = new List<string>();
        var calls = 0;
        foreach (var useCase in UseCases.All)
        {
            var operation = Enum.Parse<Operation>(useCase.Name);
            foreach (var (name, actor, role, foreign) in People())
            {
                var rows = AccessTable
                    .Rows.Where(row => row.Operation == operation && row.Role == role)
                    .ToList();
                if (rows.Exists(row => row.Relation == Relations.None))
                {
                    continue;
                }

                calls++;
                if (await Call(useCase, actor, foreign) is var answer && answer != Refusal.NotFound)
                {
                    wrong.Add($"{useCase.Name} by {name}: {answer?.Code ?? "allowed"}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        calls.ShouldBeGreaterThan(300);
        (await Contents()).ShouldBe(before);
    }

    private IEnumerable<(string Name, Actor Actor, Role Role, Foreign Foreign)> People()
    {
        yield return ("visitor", Actor.Visitor, Role.Anonymous, _serangs);
        yield return ("officer", _portal.As(_world.Officer), Role.Officer, _elsewhere);
        yield return (
            "colleague",
            _portal.As(_world.OtherOfficer),
            Role.Officer,
            _serangs.With(
                _elsewhere,
                typeof(PartnerId),
                typeof(OpportunityId),
                typeof(BoardSittingId),
                typeof(ReportingDutyId)
            )
        );
        yield return (
            "officer elsewhere",
            _portal.As(_world.BandungOfficer),
            Role.Officer,
            _serangs
        );
        yield return ("supervisor", _portal.As(_world.Supervisor), Role.Supervisor, _elsewhere);
        yield return ("lapas", _portal.As(_world.LapasStaff), Role.LapasStaff, _elsewhere);
        yield return ("admin", _portal.As(_world.Admin), Role.Admin, _serangs);
        yield return (
            "employer",
            _portal.As(_world.EmployerMember),
            Role.EmployerMember,
            _elsewhere
        );
        yield return (
            "other employer",
            _portal.As(_world.OtherEmployerMember),
            Role.EmployerMember,
            _serangs
        );
        yield return ("pokmas", _portal.As(_world.PokmasMember), Role.PartnerMember, _serangs);
        yield return (
            "participant",
            _portal.As(_world.ParticipantAccount),
            Role.Participant,
            _elsewhere
        );
        yield return (
            "other participant",
            _portal.As(_world.OtherParticipantAccount),
            Role.Participant,
            _serangs
        );
    }

    private async Task<Refusal?> Call(Type useCase, Actor actor, Foreign foreign)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var run = useCase.GetMethod("Run")!;
        var arguments = run.GetParameters()
            .Select(p => p.ParameterType == typeof(Actor) ? actor : Make(p.ParameterType, foreign))
            .ToArray();
        dynamic answer = run.Invoke(scope.ServiceProvider.GetRequiredService(useCase), arguments)!;
        var result = await answer;
        IReadOnlyList<Refusal> refusals = result.Refusals;
        return refusals.Count == 0 ? null : refusals[0];
    }

    private object? Make(Type type, Foreign foreign) =>
        type switch
        {
            _ when foreign.Of(type) is { } id => id,
            _ when type == typeof(string) => "uji",
            _ when type == typeof(DateOnly) => _portal.Today,
            _ when type == typeof(DateTimeOffset) => _portal.Clock.GetUtcNow().AddDays(2),
            _ when type == typeof(CancellationToken) => _portal.Stop,
            _ when type == typeof(byte[]) => Array.Empty<byte>(),
            _ when Nullable.GetUnderlyingType(type) is not null => null,
            _ when type.IsSubclassOf(typeof(Delegate)) => null,
            _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 0),
            _ when type.IsGenericType
                    && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) =>
                Array.CreateInstance(type.GetGenericArguments()[0], 0),
            _ when type.IsGenericType
                    && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) =>
                Activator.CreateInstance(
                    typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments())
                ),
            { IsValueType: true } => Activator.CreateInstance(type),
            { IsAbstract: true } => Make(
                type.Assembly.GetTypes().First(t => t.IsSubclassOf(type) && !t.IsAbstract),
                foreign
            ),
            _ => Construct(type, foreign),
        };

    private object Construct(Type type, Foreign foreign)
    {
        var constructor = type.GetConstructors(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            )
            .Where(c => !(c.GetParameters() is [var only] && only.ParameterType == type))
            .OrderByDescending(c => c.GetParameters().Length)
            .First();
        return constructor.Invoke([
            .. constructor.GetParameters().Select(p => Make(p.ParameterType, foreign)),
        ]);
    }

    private ReportingSchedule Schedule(ParticipantId participant, DateTimeOffset at) =>
        ReportingSchedule
            .Set(
                participant,
                new(
                    ReportingInterval.Weekly,
                    DayOfWeek.Tuesday,
                    new(9, 0),
                    "Uji",
                    ReportingChannel.InPerson,
                    _portal.Today,
                    _portal.Today.AddDays(60)
                ),
                _portal.Today.AddDays(60),
                _portal.Today,
                _world.Officer,
                at
            )
            .Value();

    private (ReportingDuty Duty, ProcessStep Step) Duty(
        ReportingSchedule schedule,
        DateTimeOffset at
    ) => ReportingDuty.Plan(schedule, schedule.Dates(_portal.Today)[0], Party.Clock, null, at);

    private static CaseTask Task(ParticipantId participant, DateTimeOffset at) =>
        new(
            participant,
            TaskKind.CompleteData,
            TaskOwner.Participant,
            DateOnly.FromDateTime(at.UtcDateTime),
            "uji",
            at
        );

    private static Document File(ParticipantId participant, DateTimeOffset at) =>
        new(
            participant,
            DocumentKind.Other,
            "Uji",
            FileCheck.Of("%PDF-"u8.ToArray(), "uji.pdf").Value(),
            ownerMayRead: true,
            AccountId.New(),
            at
        );

    private static BoardSitting Sitting(FacilityId facility, OfficeId office, DateTimeOffset at)
    {
        BoardSitting
            .Plan(facility, office, at.AddDays(90), "Aula", Guid.CreateVersion7(), at)
            .Succeeded(out var planned, out _)
            .ShouldBeTrue();
        return planned.Sitting;
    }

    private static SupervisionTransfer Transfer(
        ParticipantId person,
        OfficeId from,
        OfficeId to,
        DateTimeOffset at
    ) =>
        SupervisionTransfer
            .Request(
                person,
                from,
                to,
                TransferReason.Family,
                "32.73.01",
                Party.Officer,
                Guid.CreateVersion7(),
                at
            )
            .Transfer;

    private FamilyLink Link(ParticipantId participant, DateTimeOffset at)
    {
        var invitation = new FamilyInvitation(
            participant,
            Relationship.Parent,
            "Ibu",
            OneTimeCode.Hash(OneTimeCode.New()),
            at
        );
        invitation
            .Claim(AccountId.New(), new ClaimFacts("Ibu", Relationship.Parent, null), at)
            .Succeeded(out var link, out _)
            .ShouldBeTrue();
        return link!;
    }

    /// <summary>A hash over every row of every table but the audit trail, which grows by the refusals themselves.</summary>
    private async Task<string> Contents()
    {
        await using var db = await _portal.Open();
        await db.Database.OpenConnectionAsync(_portal.Stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var text = new StringBuilder();
        foreach (
            var table in db
                .Model.GetEntityTypes()
                .Select(e => e.GetTableName()!)
                .Where(t => t != "audit")
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
        {
            await using var rows = connection.CreateCommand();
#pragma warning disable CA2100 // The table names are those of the model.
            rows.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await rows.ExecuteReaderAsync(_portal.Stop);
            while (await reader.ReadAsync(_portal.Stop))
            {
                var cells = new object[reader.FieldCount];
                reader.GetValues(cells);
                text.Append(table).AppendJoin('|', cells).AppendLine();
            }
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
