using System.Collections.Immutable;

namespace ReintegrasiPortal.Matching;

/// <summary>
/// Rows of one side by key, with later changes kept apart, so that one change costs no copy of the rest.
/// </summary>
internal sealed class Catalogue<T>
    where T : class, IKeyed
{
    private readonly Dictionary<Guid, T> _indexed;
    private readonly ImmutableDictionary<Guid, T?> _changed;

    public Catalogue(IEnumerable<T> rows)
        : this(rows.ToDictionary(row => row.Key), ImmutableDictionary<Guid, T?>.Empty) { }

    private Catalogue(Dictionary<Guid, T> indexed, ImmutableDictionary<Guid, T?> changed)
    {
        _indexed = indexed;
        _changed = changed;
    }

    public int Changes => _changed.Count;

    public IEnumerable<T> Rows => _indexed.Values.Where(IsCurrent).Concat(ChangedRows);

    /// <summary>Rows no index knows yet.</summary>
    public IEnumerable<T> ChangedRows => _changed.Values.OfType<T>();

    public T? Find(Guid key) =>
        _changed.TryGetValue(key, out var row) ? row : _indexed.GetValueOrDefault(key);

    /// <summary>Whether an indexed row still stands.</summary>
    public bool IsCurrent(T indexed) => _changed.IsEmpty || !_changed.ContainsKey(indexed.Key);

    /// <summary>The same rows after one change.</summary>
    /// <param name="key">Key of the row.</param>
    /// <param name="row">Its new value, or null to take it out.</param>
    public Catalogue<T> With(Guid key, T? row) => new(_indexed, _changed.SetItem(key, row));
}
