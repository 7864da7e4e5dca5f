using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Components;

/// <summary>What every part of a work page that reads by itself shares: who is here, loading now and again when something changed, and how refusals are said.</summary>
public abstract class PortalPanel : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = null!;

    [CascadingParameter]
    private LiveRefresh? Live { get; set; }

    [Inject]
    private RefusalTexts Refusals { get; set; } = null!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = null!;

    protected Actor Me { get; private set; } = Actor.Visitor;

    /// <summary>Role in the cookie: for what to show, never for what is allowed.</summary>
    protected Role RoleHint { get; private set; }

    /// <summary>Ends when it is left.</summary>
    protected CancellationToken Stop => _stop.Token;

    /// <summary>Reads what is shown. Called once at the start and again after every live change.</summary>
    protected abstract Task Load();

    protected string Say(Refusal refusal) => Refusals.Say(refusal);

    protected void Toast(string text) => Snackbar.Add(text, Severity.Success);

    protected void Toast(Refusal refusal) => Snackbar.Add(Say(refusal), Severity.Error);

    protected override async Task OnInitializedAsync()
    {
        var user = (await Authentication).User;
        Me = user.ToActor();
        RoleHint = user.RoleHint();
        if (Live is not null)
        {
            Live.Changed += LookAgain;
        }

        await Load();
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            if (Live is not null)
            {
                Live.Changed -= LookAgain;
            }

            _stop.Cancel();
            _stop.Dispose();
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    private void LookAgain() =>
        _ = InvokeAsync(async () =>
        {
            if (!_stop.IsCancellationRequested)
            {
                await Load();
                StateHasChanged();
            }
        });
}
