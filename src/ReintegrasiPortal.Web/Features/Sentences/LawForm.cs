using Microsoft.AspNetCore.Components;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>What every form for a fact shares: refusals at their fields, what was typed kept, one send at a time.</summary>
public abstract class LawForm : PortalPanel
{
    private IReadOnlyList<Refusal> _refusals = [];

    [Parameter, EditorRequired]
    public ParticipantId Participant { get; set; }

    /// <summary>Called when the fact is written.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected bool Busy { get; private set; }

    /// <summary>Names of the inputs, as refusals call them; what concerns none of them is said above the button.</summary>
    protected abstract IReadOnlyList<string> Fields { get; }

    /// <summary>Why the act as a whole was refused; null when nothing but fields is wrong.</summary>
    protected string? General =>
        _refusals.FirstOrDefault(r => r.Field is null || !Fields.Contains(r.Field)) is { } refusal
            ? Say(refusal)
            : null;

    /// <summary>What is typed stays through live changes.</summary>
    protected override Task Load() => Task.CompletedTask;

    protected string? Fault(string field) =>
        _refusals.FirstOrDefault(r => r.Field == field) is { } refusal ? Say(refusal) : null;

    protected bool Fails(string field) => Fault(field) is not null;

    /// <summary>Does the act.</summary>
    /// <returns>False when it was refused.</returns>
    protected async Task<bool> Send<T>(Func<Task<Result<T>>> act, string done)
    {
        Busy = true;
        var result = await act();
        Busy = false;
        _refusals = result.Refusals;
        if (_refusals.Count > 0)
        {
            return false;
        }

        Toast(done);
        await OnChanged.InvokeAsync();
        return true;
    }
}
