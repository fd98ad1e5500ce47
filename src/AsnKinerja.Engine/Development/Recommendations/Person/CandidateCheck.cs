using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>Which trainings of a catalogue a person can take at all, in some order, and how far all of them together lead.</summary>
internal sealed class CandidateCheck
{
    private readonly PersonCase _person;
    private readonly bool[] _completed;

    public CandidateCheck(PersonCase person, LocalDate on, IEnumerable<string> completed)
    {
        _person = person;
        CatalogueIndex index = person.Catalogue.Index;
        _completed = new bool[index.Steps.Length];
        foreach (string id in completed) _completed[index.PlaceOf(id)] = true;
        Reasons = new LeftOutReason?[index.Steps.Length];
        Reachable = (Rational?[])person.Levels.Clone();
        for (int place = 0; place < Reasons.Length; place++) Reasons[place] = AtFirstSight(place, on);
        Reach();
    }

    /// <summary>By training in the order of the ids: why it cannot be in a plan; null: it can.</summary>
    public LeftOutReason?[] Reasons { get; }

    /// <summary>By competency: the level that everything together leads to, whatever it costs.</summary>
    public Rational?[] Reachable { get; }

    public bool IsCompleted(int place) => _completed[place];

    /// <summary>What is not completed among the prerequisites of a training.</summary>
    public int[] Waiting(int place) => [.. _person.Catalogue.Index.Prerequisites[place].Where(earlier => !_completed[earlier])];

    private LeftOutReason? AtFirstSight(int place, LocalDate on)
    {
        Training training = _person.Catalogue.Ordered[place];
        if (_completed[place]) return LeftOutReason.Completed;
        if (!training.Validity.Contains(on)) return LeftOutReason.NotOffered;
        if (training.Capacity == 0) return LeftOutReason.NoSeats;
        return _person.Catalogue.Index.Steps[place].Any(key => _person.IsNotKnown[key]) ? LeftOutReason.LevelNotKnown : null;
    }

    // Round after round, whoever may start is taken in, until nobody is left who may.
    private void Reach()
    {
        CatalogueIndex index = _person.Catalogue.Index;
        bool[] started = new bool[Reasons.Length];
        List<int> waiting = [.. Enumerable.Range(0, Reasons.Length).Where(place => Reasons[place] is null)];
        int before;
        do
        {
            before = waiting.Count;
            waiting.RemoveAll(place =>
            {
                foreach (int earlier in index.Prerequisites[place])
                    if (!started[earlier] && !_completed[earlier]) return false;
                if (!IsAdmitted(place)) return false;
                started[place] = true;
                for (int i = 0; i < index.Steps[place].Length; i++)
                {
                    int key = index.Steps[place][i];
                    Rational to = _person.Catalogue.Ordered[place].Steps[i].To;
                    if (Reachable[key] is Rational level && to > level) Reachable[key] = to;
                }

                return true;
            });
        }
        while (waiting.Count < before);

        foreach (int place in waiting)
            Reasons[place] = index.Prerequisites[place].All(earlier => started[earlier] || _completed[earlier]) ? LeftOutReason.EntryLevel : LeftOutReason.Prerequisite;
    }

    // A level that nobody knows and the post does not ask for is not held against the person.
    private bool IsAdmitted(int place)
    {
        int[] keys = _person.Catalogue.Index.Steps[place];
        for (int i = 0; i < keys.Length; i++)
            if (Reachable[keys[i]] is Rational level && level < _person.Catalogue.Ordered[place].Steps[i].From) return false;
        return true;
    }
}
