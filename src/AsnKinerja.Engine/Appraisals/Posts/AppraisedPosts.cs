using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The appraisal of somebody who held several posts in a period, combined as the regulation says.</summary>
/// <remarks>
/// Where the regulation prorates (PP 30/2019 Pasal 36), the values of the work plans count by the time in each post; behaviour is that of
/// the last post in which it was rated. Where the new appraiser evaluates (PermenPANRB 6/2022), the last appraisal holds and the others
/// are shown beside it. Immutable.
/// </remarks>
public sealed class AppraisedPosts
{
    internal AppraisedPosts(Regulation regulation, SegmentWeights weights, IReadOnlyList<(SegmentWeight Post, Appraisal? Appraisal)> posts)
    {
        Regulation = regulation;
        Weights = weights;
        Posts = posts;
        if (Mode != MoveMode.Prorated) return;
        (SegmentWeight Post, Appraisal? Appraisal)[] valued = [.. posts.Where(post => WorkResultsOf(post.Appraisal) is not null && post.Post.Weight is { Sign: > 0 })];
        if (valued.Length > 0) WorkResults = WeightedSample.Of(valued.Select(post => (WorkResultsOf(post.Appraisal)!.Value, post.Post.Weight!.Value))).Mean();
        Last = posts.LastOrDefault(post => post.Appraisal?.Values?.BehaviourScore.Overall.Exact is not null).Appraisal
            ?? posts.LastOrDefault(post => post.Appraisal is not null).Appraisal;
        if (Last?.Values is not AppraisedValues last) return;
        Parts = [.. last.Parts.Select(part => part.Part == ValuePart.WorkResults ? part with { Value = WorkResults } : part)];
        Exact = last.Rules.Total(Parts);
    }

    /// <summary>The regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>The period.</summary>
    public AppraisalPeriod Period => Weights.Period;

    /// <summary>How the regulation evaluates somebody who moved.</summary>
    public MoveMode Mode => Regulation.Moves!.Mode;

    /// <summary>The time in each post.</summary>
    public SegmentWeights Weights { get; }

    /// <summary>The posts in order, each with its appraisal; null where there is none.</summary>
    public IReadOnlyList<(SegmentWeight Post, Appraisal? Appraisal)> Posts { get; }

    /// <summary>The appraisal of the last post: the one that holds where the new appraiser evaluates.</summary>
    public Appraisal? Holding => Mode == MoveMode.NewAppraiser ? LastMain.Appraisal : null;

    /// <summary>The value of the work plans, by the time in each post; null where the regulation does not prorate, or none has a value.</summary>
    public Rational? WorkResults { get; }

    /// <summary>The total before rounding; null where there is none.</summary>
    public Rational? Exact { get; }

    /// <summary>The total, rounded as the pack says; that of the last appraisal where the new appraiser evaluates.</summary>
    public decimal? Value => Exact is Rational exact ? Last!.Values!.Rules.Rounding.Round(exact) : Holding?.Values?.Value;

    /// <summary>The predicate of the period; null while there is none.</summary>
    public Predicate? Predicate => Exact is Rational exact ? Last!.Values!.Rules.PredicateOf(exact, NewIdea) : Holding?.Predicate;

    /// <summary>What the appraisals of the posts lack.</summary>
    public AppraisalCompleteness Completeness => PostsReasons.Of(this);

    /// <summary>How the result comes about, down to the evidence of every post.</summary>
    public Explanation Explain() => PostsExplanation.Of(this);

    internal Appraisal? Last { get; }

    /// <summary>The last post that was not held in addition to another; empty where none was held.</summary>
    internal (SegmentWeight? Post, Appraisal? Appraisal) LastMain => Posts.LastOrDefault(entry => !entry.Post.IsActing);

    internal IReadOnlyList<AppraisedPart> Parts { get; } = [];

    // A new idea belongs to the person, in whichever post it was created.
    internal NewIdea? NewIdea => Posts.Select(post => post.Appraisal?.Values?.NewIdea).LastOrDefault(idea => idea is { IsConfirmed: true });

    internal static Rational? WorkResultsOf(Appraisal? appraisal) => appraisal?.Values?.WorkResults?.Exact;
}
