using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence.Documents;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Documents;

namespace ReintegrasiPortal.Web.Tests.Documents;

public sealed class ReadDocumentTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_file_comes_back_as_it_was_given()
    {
        var id = await Keep(ownerMayRead: true);

        foreach (
            var who in (AccountId[])
                [_world.Officer, _world.LapasStaff, _world.Supervisor, _world.ParticipantAccount]
        )
        {
            var file = (await Read(who, id)).Value();
            file.ContentType.ShouldBe("application/pdf");
            file.Name.ShouldBe("litmas.pdf");
            file.Content.ShouldBe("%PDF-isi"u8.ToArray());
        }
    }

    [Fact]
    public async Task A_report_kept_from_the_person_is_not_there_for_them()
    {
        var id = await Keep(ownerMayRead: false);

        (await Read(_world.ParticipantAccount, id)).Refusal().ShouldBe(Refusal.NotFound);
        (await Read(_world.OtherOfficer, id)).Refusal().ShouldBe(Refusal.NotFound);
        (await Read(_world.Officer, id)).Value().Content.Length.ShouldBe(8);
    }

    private Task<Result<DocumentFile>> Read(AccountId who, DocumentId id) =>
        _portal.Get<ReadDocument>().Run(_portal.As(who), id, _portal.Stop);

    private async Task<DocumentId> Keep(bool ownerMayRead)
    {
        var file = FileCheck.Of("%PDF-isi"u8.ToArray(), "litmas.pdf").Value();
        var document = new Document(
            _world.Participant.Id,
            DocumentKind.InquiryReport,
            "Litmas",
            file,
            ownerMayRead,
            _world.Officer,
            _portal.Clock.GetUtcNow()
        );
        await _portal.Arrange(db =>
        {
            db.Add(document);
            db.Add(new DocumentContent(document.Id, file.Content));
        });
        return document.Id;
    }
}
