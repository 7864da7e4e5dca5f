namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>A typed identifier over a version 7 UUID, so that ids of different things cannot be mixed and sort by time.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static virtual TSelf New() => TSelf.From(Guid.CreateVersion7());
}
