using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>A file as it was handed in.</summary>
public sealed record NewDocument(DocumentKind Kind, string Title, string FileName, byte[] Content)
{
    /// <summary>Looks at everything and says all that is wrong.</summary>
    internal Result<CheckedFile> Check()
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(Kind))
        {
            refusals.Add(DocumentRefusals.KindUnknown);
        }

        if (string.IsNullOrWhiteSpace(Title))
        {
            refusals.Add(DocumentRefusals.TitleMissing);
        }
        else if (Title.Trim().Length > Document.MaxTitle)
        {
            refusals.Add(DocumentRefusals.TitleTooLong);
        }

        var file = FileCheck.Of(Content, FileName);
        refusals.AddRange(file.Refusals);
        return refusals.Count > 0 ? refusals : file;
    }
}
