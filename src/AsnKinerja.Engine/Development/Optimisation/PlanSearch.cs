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
    private const int FewTurns = 12;

    // Work is counted, never timed: many turns leave room for fewer plans at a time.
    private const int MostWork = 400_000;
    private const int LeastWidth = 100;

    public static SearchOutcome Run(SearchProblem given, int width = UsualWidth)
    {
        SearchProblem problem = ItemReduction.WithoutDominated(given);
        Prepared prepared = new(problem);
        PlanLabel? known = null;
        if (prepared.IsComplex)
        {
            // A quick look first: what cannot reach a plan that is known needs no room.
            known = new PlanExchange(problem).Improve(prepared.Run(new SearchLimits(Math.Min(width, NarrowWidth)))!);
            SearchProblem reduced = ItemReduction.WithoutDominated(ItemReduction.WithoutHopeless(problem, prepared.Bound, known.Worth));
            if (!ReferenceEquals(reduced, problem)) prepared = new(reduced);
            problem = reduced;
        }

        SearchLimits limits = new(prepared.Room(width), known?.Worth);
        PlanLabel? best = prepared.Run(limits);
        if (!prepared.IsComplete) limits.Lose(prepared.Bound.OfAll());
        if (best is not null && limits.Lost >= best.Worth) best = new PlanExchange(problem).Improve(best);
        return new(best is null || (known is not null && new PlanOrder(given.Scale).Compare(known, best) < 0) ? known! : best, limits.Lost);
    }

    /// <summary>A problem in components, each with its turns.</summary>
    private sealed class Prepared
    {
        private readonly SearchProblem _problem;
        private readonly ItemSequence[] _sequences;
        private readonly Lazy<GainBound> _bound;

        public Prepared(SearchProblem problem)
        {
            _problem = problem;
            _sequences = [.. ItemComponents.Of(problem).Select(items => ItemSequence.Of(problem, items))];
            _bound = new(() => new GainBound(problem));
        }

        public GainBound Bound => _bound.Value;

        /// <summary>Whether competencies hang together in more than a few turns.</summary>
        public bool IsComplex => _sequences.Any(sequence => sequence.Turns.Length > FewTurns && sequence.LastOfSkill.Count(last => last >= 0) > 1);

        public bool IsComplete => _sequences.All(sequence => sequence.IsComplete);

        public int Room(int width)
        {
            int turns = _sequences.Length == 0 ? 0 : _sequences.Max(sequence => sequence.Turns.Length);
            return turns == 0 ? width : Math.Min(width, Math.Max(LeastWidth, MostWork / turns));
        }

        /// <summary>The best plan within limits; null: none reaches what is known already.</summary>
        public PlanLabel? Run(SearchLimits limits)
        {
            PlanFrontier frontier = new(_problem);
            List<PlanLabel>[] parts = [.. _sequences.Select(sequence => new SequenceSearch(_problem, sequence, frontier, limits, _bound).Run())];
            return parts.Any(part => part.Count == 0) ? null : new FrontierJoin(_problem, frontier, limits, parts).Run().FirstOrDefault();
        }
    }
}

/// <summary>What a search found.</summary>
/// <param name="Best">The best plan that was found.</param>
/// <param name="Lost">The most that a plan could be worth that was let go of for lack of room; null: the best plan is proven to be the best.</param>
internal sealed record SearchOutcome(PlanLabel Best, long? Lost);
