using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <content>Somebody who held several posts within a period.</content>
public sealed partial class Regulation
{
    /// <summary>Appraises somebody who held several posts within a period, and combines the results as the regulation says.</summary>
    /// <param name="history">The posts.</param>
    /// <param name="period">The period.</param>
    /// <param name="cases">
    /// A case for each post, whose period is the time in that post. Where the new appraiser evaluates, the case of the last post may be for the
    /// whole period.
    /// </param>
    /// <param name="acting">Whether posts held in addition count.</param>
    /// <exception cref="InvalidOperationException">The pack does not say how moves are evaluated.</exception>
    /// <exception cref="ArgumentException">A case belongs to no post, two belong to one, they are of different people, or one cannot be appraised.</exception>
    public AppraisedPosts AppraisePosts(AssignmentHistory history, AppraisalPeriod period, IEnumerable<AppraisalCase> cases, ActingPosts acting = ActingPosts.LeftOut)
    {
        MoveRules moves = Moves ?? throw new InvalidOperationException($"{Id} does not say how somebody who moved is evaluated; extend it by a pack with moves.");
        SegmentWeights weights = SegmentWeights.Of(history, period, moves.ProrateBy ?? SegmentWeighting.Days, acting, moves.ProrateByCitation ?? moves.Citation);
        AppraisalCase[] own = [.. Throw.IfNull(cases).Select(evidence => Throw.IfNull(evidence, nameof(cases)))];
        string[] people = [.. own.Select(evidence => evidence.Employee.Id).Distinct(StringComparer.Ordinal)];
        if (people.Length > 1) throw new ArgumentException($"The cases are of {string.Join(", ", people)}; posts are combined for one person.", nameof(cases));
        Dictionary<SegmentWeight, Appraisal> appraisals = [];
        foreach (AppraisalCase evidence in own)
        {
            SegmentWeight post = PostOf(evidence, weights, moves.Mode) ?? throw new ArgumentException(
                $"The case of {evidence.Period} belongs to no post; posts were held {string.Join("; ", weights.Parts)}.", nameof(cases));
            if (appraisals.ContainsKey(post)) throw new ArgumentException($"Two cases belong to {post}; one appraisal is made of a post.", nameof(cases));
            appraisals.Add(post, Appraise(evidence));
        }

        return new AppraisedPosts(this, weights, Array.AsReadOnly(weights.Parts.Select(post => (post, appraisals.TryGetValue(post, out Appraisal? made) ? made : null)).ToArray()));
    }

    private static SegmentWeight? PostOf(AppraisalCase evidence, SegmentWeights weights, MoveMode mode) =>
        weights.Parts.FirstOrDefault(post => post.Period == evidence.Period && (evidence.Employee.Unit is null || !SharesPeriod(weights, post) || post.Unit == evidence.Employee.Unit.Value.Indonesian))
        ?? (mode == MoveMode.NewAppraiser && evidence.Period == weights.Period ? weights.Parts.LastOrDefault(post => !post.IsActing) : null);

    // An acting post may take exactly as long as the own one; then the unit tells them apart.
    private static bool SharesPeriod(SegmentWeights weights, SegmentWeight post) => weights.Parts.Any(other => other != post && other.Period == post.Period);
}
