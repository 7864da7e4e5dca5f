using System.Threading.Channels;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Imports waiting for the worker. A hint that can be lost without harm: the worker also looks in the database.</summary>
public sealed class WaitingImports
{
    private readonly Channel<ImportRunId> _waiting = Channel.CreateBounded<ImportRunId>(
        new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public ChannelReader<ImportRunId> Ids => _waiting.Reader;

    public void Add(ImportRunId id) => _waiting.Writer.TryWrite(id);
}
