using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>A programme at somebody's facility with them enrolled and one session of today to be recorded.</summary>
internal sealed record Taught(
    CoachingProgramId Program,
    CoachingSessionId Session,
    EnrolmentId Enrolment
)
{
    public static async Task<Taught> To(
        TestPortal portal,
        Participant person,
        PartnerId? partner = null,
        int daysAgo = 0
    )
    {
        var program = CoachingProgram
            .Open(
                person.FacilityId,
                new ProgramTerms(
                    "Las dasar",
                    CoachingKind.Livelihood,
                    partner is null ? AccountId.New() : null,
                    partner,
                    ["MT01"],
                    40
                ),
                portal.Clock.GetUtcNow()
            )
            .Value();
        var session = CoachingSession
            .Schedule(
                program,
                new SessionTerms(
                    portal.Today.AddDays(-daysAgo),
                    new TimeOnly(9, 0),
                    120,
                    "Bengkel"
                ),
                portal.Today
            )
            .Value();
        var enrolment = new Enrolment(
            program.Id,
            person.Id,
            portal.Today.AddDays(-60),
            AccountId.New()
        );
        await portal.Arrange(db => db.AddRange(program, session, enrolment));
        return new Taught(program.Id, session.Id, enrolment.Id);
    }
}
