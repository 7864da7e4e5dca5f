using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Documents;

namespace ReintegrasiPortal.Web.Tests.Documents;

public sealed class DocumentTests : IAsyncLifetime
{
    private static readonly byte[] s_pdf = "%PDF-1.7 uji"u8.ToArray();

    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_paper_is_filed_listed_and_on_the_timeline()
    {
        var id = (await File(DocumentKind.VerdictExtract, by: _world.LapasStaff)).Value();

        var line = (await List(_world.Officer)).ShouldHaveSingleItem();
        (line.Id, line.Kind, line.By, line.OwnerMayRead, line.Mine).ShouldBe(
            (id, DocumentKind.VerdictExtract, "lapas", true, false)
        );
        (await Timeline(TimelineKind.DocumentAdded)).ShouldBe(1);
        (await Mine(_world.ParticipantAccount)).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Theory]
    [InlineData(DocumentKind.InquiryReport)]
    [InlineData(DocumentKind.ProgressReport)]
    [InlineData(DocumentKind.BoardMinutes)]
    public async Task Reports_with_statements_of_others_are_never_shown_to_the_person(
        DocumentKind kind
    )
    {
        (await File(kind)).Value();

        (await Mine(_world.ParticipantAccount)).ShouldBeEmpty();
        (await List(_world.Officer)).ShouldHaveSingleItem().OwnerMayRead.ShouldBeFalse();
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_its_field()
    {
        var refused = await _portal
            .Get<AddDocument>()
            .Run(
                _portal.As(_world.Officer),
                _world.Participant.Id,
                new((DocumentKind)99, " ", "x.exe", "MZ"u8.ToArray()),
                true,
                _portal.Stop
            );

        refused.Refusals.ShouldBe([
            DocumentRefusals.KindUnknown,
            DocumentRefusals.TitleMissing,
            DocumentRefusals.FileTypeUnknown,
        ]);
        (await List(_world.Officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_erases_the_contents_and_says_why()
    {
        var id = (await File(DocumentKind.Decree)).Value();

        (await Remove(id, _world.Officer, (DocumentRemovalReason)9))
            .Refusal()
            .ShouldBe(DocumentRefusals.ReasonMissing);
        (await Remove(id, _world.LapasStaff, DocumentRemovalReason.Replaced)).Value();

        (await List(_world.Officer)).ShouldBeEmpty();
        (await _portal.Ask(db => db.DocumentContents.CountAsync(_portal.Stop))).ShouldBe(0);
        (
            await _portal.Ask(db =>
                db.TimelineEntries.SingleAsync(
                    e => e.Kind == TimelineKind.DocumentRemoved,
                    _portal.Stop
                )
            )
        ).Reason.ShouldBe(nameof(DocumentRemovalReason.Replaced));
        (await Remove(id, _world.Officer)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_person_keeps_papers_of_their_own_and_takes_back_only_those()
    {
        var filed = (await File(DocumentKind.Decree)).Value();
        var own = (await Keep(DocumentKind.IdentityCard)).Value();

        (await Keep(DocumentKind.Decree)).Refusal().ShouldBe(DocumentRefusals.KindUnknown);
        (await Mine(_world.ParticipantAccount)).Single(d => d.Mine).Id.ShouldBe(own);
        (await Remove(filed, _world.ParticipantAccount)).Refusal().ShouldBe(Refusal.NotFound);
        (await Remove(own, _world.OtherParticipantAccount)).Refusal().ShouldBe(Refusal.NotFound);
        (await Remove(own, _world.ParticipantAccount)).Value();
        (await Mine(_world.ParticipantAccount)).ShouldHaveSingleItem().Id.ShouldBe(filed);
    }

    [Fact]
    public async Task The_wallet_has_a_limit()
    {
        for (var count = 0; count < AddMyDocument.MaxOwn; count++)
        {
            (await Keep(DocumentKind.Certificate)).Value();
        }

        (await Keep(DocumentKind.Certificate)).Refusal().ShouldBe(DocumentRefusals.TooMany);
    }

    [Fact]
    public async Task Others_are_told_that_nothing_is_there()
    {
        var id = (await File(DocumentKind.Decree)).Value();
        foreach (
            var account in new[]
            {
                _world.OtherOfficer,
                _world.BandungOfficer,
                _world.OtherParticipantAccount,
                _world.EmployerMember,
            }
        )
        {
            (await File(DocumentKind.Other, by: account)).Refusal().ShouldBe(Refusal.NotFound);
            (await Remove(id, account)).Refusal().ShouldBe(Refusal.NotFound);
            (
                await _portal
                    .Get<ListDocuments>()
                    .Run(_portal.As(account), _world.Participant.Id, _portal.Stop)
            )
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }
    }

    private Task<Result<DocumentId>> File(DocumentKind kind, AccountId? by = null) =>
        _portal
            .Get<AddDocument>()
            .Run(
                _portal.As(by ?? _world.Officer),
                _world.Participant.Id,
                new(kind, "Uji", "uji.pdf", s_pdf),
                true,
                _portal.Stop
            );

    private Task<Result<DocumentId>> Keep(DocumentKind kind) =>
        _portal
            .Get<AddMyDocument>()
            .Run(
                _portal.As(_world.ParticipantAccount),
                new(kind, "Uji", "uji.pdf", s_pdf),
                _portal.Stop
            );

    private Task<Result<Done>> Remove(
        DocumentId id,
        AccountId by,
        DocumentRemovalReason reason = DocumentRemovalReason.WrongFile
    ) => _portal.Get<RemoveDocument>().Run(_portal.As(by), id, reason, _portal.Stop);

    private async Task<IReadOnlyList<DocumentLine>> List(AccountId by) =>
        (
            await _portal
                .Get<ListDocuments>()
                .Run(_portal.As(by), _world.Participant.Id, _portal.Stop)
        ).Value();

    private async Task<IReadOnlyList<DocumentLine>> Mine(AccountId by) =>
        (await _portal.Get<ListMyDocuments>().Run(_portal.As(by), _portal.Stop)).Value();

    private Task<int> Timeline(TimelineKind kind) =>
        _portal.Ask(db => db.TimelineEntries.CountAsync(e => e.Kind == kind, _portal.Stop));
}
