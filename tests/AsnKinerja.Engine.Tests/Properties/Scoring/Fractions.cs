using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Every number of a result by the id of its score, to be compared with those of another result.</summary>
internal sealed class Fractions
{
    private Fractions(IEnumerable<Score> scores, bool withGroups) =>
        All = [.. scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Kind} {score.Id} = {score.Exact} ~ {score.Value} {score.Band?.Id}, {score.Raters} raters, "
            + $"{score.Completeness.WeightHeard} heard, {score.Completeness.IsComplete}, {score.Completeness.IsProvisional}, {score.Spread?.MeanAbsoluteDeviation}")
            + (withGroups ? string.Concat(score.Groups.Select(group => $"; {group.Group} {group.Status} {group.Exact} {group.EffectiveWeight}").Order(System.StringComparer.Ordinal)) : ""))
            .Order(System.StringComparer.Ordinal)];

    /// <summary>One line a score, in an order that does not depend on the questionnaire's.</summary>
    public IReadOnlyList<string> All { get; }

    public static Fractions Of(MultiRaterScore score) => new(score.Items.Concat(score.Competencies).Append(score.Overall), withGroups: false);

    public static Fractions WithGroups(MultiRaterScore score) => new(score.Items.Concat(score.Competencies).Append(score.Overall), withGroups: true);
}
