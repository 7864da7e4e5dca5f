using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Web.Components.Muka;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Components;

/// <summary>What every static page shares. It renders once for a request; live.js asks for it again when something changed.</summary>
public abstract class MukaPage : ComponentBase
{
    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Inject]
    protected NavigationManager Address { get; set; } = null!;

    [Inject]
    private RefusalTexts Refusals { get; set; } = null!;

    protected Actor Me { get; private set; } = Actor.Visitor;

    protected Role RoleHint { get; private set; }

    /// <summary>The person sits at a screen of the Lapas, beside a member of staff.</summary>
    protected bool IsAccompanied => Me.Accompaniment is not null;

    protected CancellationToken Stop => Http.RequestAborted;

    protected abstract Task Load();

    protected string Say(Refusal refusal) => Refusals.Say(refusal);

    /// <summary>Refusals as the form shows them: each at its field.</summary>
    protected List<FieldError> Errors(IEnumerable<Refusal> refusals) =>
        [.. refusals.Select(r => new FieldError(r.Field, Say(r)))];

    /// <summary>Shows what is shown for anything that is not there.</summary>
    protected void NotFound() => Address.NotFound();

    protected override async Task OnInitializedAsync()
    {
        var user = (await Authentication).User;
        Me = user.ToActor();
        RoleHint = user.RoleHint();
        await Load();
    }
}
