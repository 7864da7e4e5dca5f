namespace ReintegrasiPortal.Web.Shell;

/// <summary>How many messages the person of this circuit has not read. The live connection sets it, the bell shows it.</summary>
public sealed class UnreadCount
{
    public int Value { get; private set; }

    public event EventHandler? Changed;

    public void Set(int value)
    {
        if (value == Value)
        {
            return;
        }

        Value = value;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
