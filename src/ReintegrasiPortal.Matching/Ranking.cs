using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>Keeps the best of each answer: score, then longest waiting, then key, so that the order is total.</summary>
internal sealed class Ranking(int take)
{
    private readonly Shortlist _fitting = new(take);
    private readonly Shortlist _forReview = new(take);
    private readonly Shortlist _needsData = new(take);

    public void Add(Guid key, GateAnswer answer, int score, int? waitingDays)
    {
        var list = answer switch
        {
            GateAnswer.Pass => _fitting,
            GateAnswer.Review => _forReview,
            GateAnswer.Unknown => _needsData,
            _ => null,
        };
        list?.Add(new(key, answer, score, Math.Max(waitingDays ?? -1, -1)));
    }

    public Suggestions ToSuggestions() =>
        new(_fitting.ToList(), _forReview.ToList(), _needsData.ToList());

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(Guid Key, GateAnswer Answer, int Score, int Waiting)
    {
        public static readonly Comparer<Entry> WorstFirst = Comparer<Entry>.Create(
            (one, other) => one.ComparedTo(other)
        );

        public int MeritComparedTo(in Entry other)
        {
            var score = Score.CompareTo(other.Score);
            return score != 0 ? score : Waiting.CompareTo(other.Waiting);
        }

        private int ComparedTo(in Entry other)
        {
            var merit = MeritComparedTo(other);
            return merit != 0 ? merit : other.Key.CompareTo(Key);
        }
    }

    private sealed class Shortlist(int take)
    {
        private readonly PriorityQueue<Entry, Entry> _worstFirst = new(Entry.WorstFirst);
        private int _total;

        public void Add(Entry entry)
        {
            _total++;
            if (_worstFirst.Count < take)
            {
                _worstFirst.Enqueue(entry, entry);
            }
            else if (take > 0 && Entry.WorstFirst.Compare(entry, _worstFirst.Peek()) > 0)
            {
                _worstFirst.DequeueEnqueue(entry, entry);
            }
        }

        public SuggestionList ToList()
        {
            var entries = _worstFirst
                .UnorderedItems.Select(item => item.Element)
                .OrderDescending(Entry.WorstFirst);
            var best = new List<Suggestion>(_worstFirst.Count);
            Entry? previous = null;
            foreach (var entry in entries)
            {
                var tied = previous is { } before && before.MeritComparedTo(entry) == 0;
                var rank = tied ? best[^1].Rank : best.Count + 1;
                best.Add(new(entry.Key, entry.Answer, entry.Score, rank));
                previous = entry;
            }

            return new(best, _total);
        }
    }
}
