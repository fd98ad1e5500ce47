using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Finds the best plan of a problem: exactly, unless it would have to hold more plans at a time than it may.</summary>
internal static class PlanSearch
{
    /// <summary>How many plans are held at a time unless the caller says otherwise.</summary>
    public const int UsualWidth = 5_000;

    private const int NarrowWidth = 64;
    private const int FewItems = 12;

    public static SearchOutcome Run(SearchProblem problem, int width = UsualWidth)
    {
        ItemSequence[] sequences = [.. ItemComponents.Of(problem).Select(items => ItemSequence.Of(problem, items))];
        Lazy<GainBound> bound = new(() => new GainBound(problem));

        // Where competencies hang together, a quick look first: what cannot reach a plan that is known needs no room.
        bool isComplex = sequences.Any(sequence => sequence.Turns.Length > FewItems && sequence.LastOfSkill.Count(last => last >= 0) > 1);
        long? known = isComplex ? Run(problem, sequences, bound, new SearchLimits(Math.Min(width, NarrowWidth))).Worth : null;
        SearchLimits limits = new(width, known);
        PlanLabel best = Run(problem, sequences, bound, limits);
        if (!sequences.All(sequence => sequence.IsComplete))
            limits.Lose(bound.Value.Of(PlanLabel.Empty, SearchState.Start(problem.Skills.Length, problem.Items.Length), NoneDecided(problem), 0));
        return new(best, limits.Lost);
    }

    private static PlanLabel Run(SearchProblem problem, ItemSequence[] sequences, Lazy<GainBound> bound, SearchLimits limits)
    {
        PlanFrontier frontier = new(problem);
        IEnumerable<List<PlanLabel>> parts = sequences.Select(sequence => new SequenceSearch(problem, sequence, frontier, limits, bound).Run()).ToArray();
        return new FrontierJoin(problem, frontier, limits, parts).Run()[0];
    }

    private static int[] NoneDecided(SearchProblem problem) => [.. Enumerable.Repeat(-1, problem.Skills.Length)];
}

/// <summary>What a search found.</summary>
/// <param name="Best">The best plan that was found.</param>
/// <param name="Lost">The most that a plan could be worth that was let go of for lack of room; null: the best plan is proven to be the best.</param>
internal sealed record SearchOutcome(PlanLabel Best, long? Lost);
