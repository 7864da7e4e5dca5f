using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Persistence.Documents;

internal sealed class DocumentTable : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> document)
    {
        document.ToTable("documents");
        document.Property(d => d.Title).HasMaxLength(Document.MaxTitle);
        document.Property(d => d.FileName).HasMaxLength(FileCheck.MaxName + 4);
        document.Property(d => d.ContentType).HasMaxLength(40);
        document.Property(d => d.Sha256).HasMaxLength(64);
        document.HasIndex(d => d.ParticipantId);
        document.HasOne<Participant>().WithMany().HasForeignKey(d => d.ParticipantId);
    }
}

internal sealed class DocumentContentTable : IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<DocumentContent> content)
    {
        content.ToTable("document_contents");
        content.HasKey(c => c.DocumentId);
        content.Property(c => c.DocumentId).ValueGeneratedNever();
        content.HasOne<Document>().WithOne().HasForeignKey<DocumentContent>(c => c.DocumentId);
    }
}
