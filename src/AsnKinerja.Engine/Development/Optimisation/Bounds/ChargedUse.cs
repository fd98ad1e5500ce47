using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>What each training is charged of one resource for what it gains, so that the charges of a plan are never above what it takes.</summary>
/// <remarks>
/// A prerequisite keeps what its own gain is worth, which is what the cheapest other training with that gain takes; the rest is handed on in
/// equal parts to all that need it, of whom a plan may hold one or many.
/// </remarks>
internal sealed class ChargedUse
{
    private readonly SearchProblem _problem;
    private readonly long[] _use;
    private readonly long[] _received;
    private readonly long[] _handedOn;
    private readonly List<(int Item, int Entry, int Reached, long Use)>[] _offers;

    public ChargedUse(SearchProblem problem, ResourceUse resources, int resource)
    {
        _problem = problem;
        SearchItem[] items = problem.Items;
        _use = [.. items.Select(item => resources.Of(resource, item.Hours, item.Cost))];
        _received = new long[items.Length];
        _handedOn = new long[items.Length];
        _offers = [.. problem.Skills.Select(_ => new List<(int, int, int, long)>())];
        List<int>[] dependents = [.. items.Select(_ => new List<int>())];
        for (int item = 0; item < items.Length; item++)
            foreach (int earlier in items[item].Prerequisites) dependents[earlier].Add(item);
        List<(int Item, int Entry, int Reached)>[] teaching = [.. problem.Skills.Select(_ => new List<(int, int, int)>())];
        for (int item = 0; item < items.Length; item++)
            foreach (SearchStep step in Gaining(item)) teaching[step.Skill].Add((item, step.Entry, step.Reached));

        int[] waiting = [.. items.Select(item => item.Prerequisites.Length)];
        Queue<int> open = new(Enumerable.Range(0, items.Length).Where(item => waiting[item] == 0));
        while (open.Count > 0)
        {
            int item = open.Dequeue();
            SearchStep[] gaining = Gaining(item);
            long burden = _use[item] + _received[item];
            long own = dependents[item].Count == 0 ? burden : Math.Min(burden, gaining.Sum(step => Cheapest(teaching[step.Skill], item, step) ?? burden));
            _handedOn[item] = burden - own;
            foreach (SearchStep step in gaining) _offers[step.Skill].Add((item, step.Entry, step.Reached, own / gaining.Length));
            foreach (int later in dependents[item])
            {
                _received[later] += _handedOn[item] / dependents[item].Count;
                if (--waiting[later] == 0) open.Enqueue(later);
            }
        }
    }

    /// <summary>The trainings that gain something in a competency, with their charge for it.</summary>
    public List<(int Item, int Entry, int Reached, long Use)> Offers(int skill) => _offers[skill];

    /// <summary>What the training has paid that is charged to others, less what others paid that is charged to it.</summary>
    public long Credit(int item) => _handedOn[item] - _received[item];

    private SearchStep[] Gaining(int item) => [.. _problem.Items[item].Steps.Where(step => _problem.Skills[step.Skill].Worth[step.Reached] > 0)];

    private long? Cheapest(List<(int Item, int Entry, int Reached)> teaching, int item, SearchStep step)
    {
        long? cheapest = null;
        foreach ((int other, int entry, int reached) in teaching)
            if (other != item && entry <= step.Entry && reached >= step.Reached && (cheapest is not long known || _use[other] < known)) cheapest = _use[other];
        return cheapest;
    }
}
