using Microsoft.AspNetCore.Http.HttpResults;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>An address to come back to, taken from a link: only ever one of ours.</summary>
public static class ReturnAddress
{
    /// <summary>The address when it lies in this portal, else null.</summary>
    public static string? Safe(string? address) =>
        RedirectHttpResult.IsLocalUrl(address) ? address : null;
}
