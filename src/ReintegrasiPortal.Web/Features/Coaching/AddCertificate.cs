using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Records a certificate with its file; the skills on it are proved from now on. Older proof of a higher kind stays.</summary>
public sealed class AddCertificate(Work work, OfficeCalendar calendar)
{
    /// <summary>Records one certificate.</summary>
    /// <param name="actor">Staff of the facility or the PK of the case.</param>
    /// <param name="id">Whose.</param>
    /// <param name="terms">What stands on it.</param>
    /// <param name="file">The scan: PDF, JPEG or PNG.</param>
    /// <param name="fileName">As the device called it.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CertificateId>> Run(
        Actor actor,
        ParticipantId id,
        CertificateTerms terms,
        byte[] file,
        string fileName,
        CancellationToken ct
    ) =>
        work.Change<CertificateId>(
            actor,
            Operation.AddCertificate,
            Subject.Of(id),
            async scope =>
            {
                var looked = FileCheck.Of(file, fileName);
                var refusals = Certificate.Check(terms, calendar.Today);
                refusals.AddRange(looked.Refusals);
                if (refusals.Count > 0 || !looked.Succeeded(out var scan, out _))
                {
                    return refusals;
                }

                var number = terms.Number.Trim();
                if (
                    await scope.Db.Certificates.AnyAsync(
                        c =>
                            c.ParticipantId == id && c.Issuer == terms.Issuer && c.Number == number,
                        ct
                    )
                )
                {
                    return CertificateRefusals.AlreadyThere;
                }

                var document = scope.Store(
                    id,
                    DocumentKind.Certificate,
                    terms.Title.Trim(),
                    scan,
                    ownerMayRead: true
                );
                var certificate = Certificate.Of(id, terms, document, scope.Me, scope.Now);
                scope.Db.Certificates.Add(certificate);
                var person = await scope
                    .Db.Participants.Include(p => p.Skills)
                    .SingleAsync(p => p.Id == id, ct);
                person.SetSkills(
                    certificate.Prove(person.Skills.Select(s => (s.SkillCode, s.Evidence)))
                );
                scope.Note(
                    id,
                    TimelineKind.CertificateAdded,
                    facts: [TimelineFact.Text(certificate.Title), TimelineFact.Of(terms.Issuer)],
                    told: scope.Tell(EventKind.CertificateAdded, id)
                );
                scope.Detail = terms.Issuer.ToString();
                return certificate.Id;
            },
            ct
        );
}
