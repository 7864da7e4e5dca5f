using ReintegrasiPortal.Domain.Documents;

namespace ReintegrasiPortal.Persistence.Documents;

/// <summary>The bytes of a file, apart from what lists show of it.</summary>
public sealed class DocumentContent
{
    private DocumentContent() { }

    public DocumentContent(DocumentId document, byte[] content)
    {
        DocumentId = document;
        Content = content;
    }

    public DocumentId DocumentId { get; private init; }

    public byte[] Content { get; private init; } = [];
}
