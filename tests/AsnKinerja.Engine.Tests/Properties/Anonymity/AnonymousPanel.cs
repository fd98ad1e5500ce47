using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>What an adversary knows before anything is published: who was asked, who answered what, all weights, and the promise; only the answers are open.</summary>
internal sealed class AnonymousPanel
{
    private readonly List<(RaterGroup Group, string Rater, int Item)> _answers = [];

    public required AggregationPolicy Policy { get; init; }

    public required RatingInstrument Instrument { get; init; }

    public required AnonymityPolicy Anonymity { get; init; }

    public required IReadOnlyList<RatingSheet> Named { get; init; }

    /// <summary>The answers of anonymous raters: rater and item of each.</summary>
    public IReadOnlyList<(RaterGroup Group, string Rater, int Item)> Answers => _answers;

    public int Levels => Instrument.Scale.Levels.Count;

    public static Scale LevelsTo(int levels) =>
        Scale.OfLevels("skala", LocalizedText.Same("skala"), [.. Enumerable.Range(1, levels).Select(value => new ScaleLevel($"l{value}", value, LocalizedText.Same($"l{value}")))]);

    /// <summary>So many raters of a group answer so many items.</summary>
    public void Ask(RaterGroup group, int raters, int items)
    {
        for (int rater = 0; rater < raters; rater++)
            for (int item = 0; item < items; item++) _answers.Add((group, $"{group}{rater}", item));
    }

    /// <summary>One rater answers one item.</summary>
    public void Ask(RaterGroup group, string rater, int item) => _answers.Add((group, rater, item));

    public static AnonymousPanel Draw(Random chance, int mostAnswers, int levels, bool guardsInsider = false)
    {
        string[] anonymous = chance.Next(3) == 0 ? ["peer"] : ["peer", "subordinate"];
        int[] raters = [.. anonymous.Select(_ => 1 + chance.Next(4))];
        int items = Math.Max(1, Math.Min(1 + chance.Next(4), mostAnswers / raters.Sum()));
        List<RatedCompetency> competencies = [];
        for (int next = 0; next < items;)
        {
            int size = Math.Min(1 + chance.Next(3), items - next);
            string id = size == 1 && chance.Next(2) == 0 ? $"i{next}" : $"k{next}";
            competencies.Add(new(id, LocalizedText.Same(id), 1 + chance.Next(3),
                [.. Enumerable.Range(next, size).Select(item => new RatedItem($"i{item}", LocalizedText.Same($"i{item}"), chance.Next(3) == 0 ? 2 : 1))]));
            next += size;
        }

        (RaterGroup, Rational)[] weights = [("supervisor", 60), .. anonymous.Select(group => ((RaterGroup)group, (Rational)(10 + chance.Next(20))))];
        AggregationPolicy policy = Variant(chance, AggregationPolicy.Weighted(weights), anonymous);
        AnonymityPolicy promise = AnonymityPolicy.Default.AtLeast(chance.Next(3) == 0 ? 2 : 3);
        if (chance.Next(2) == 0 && anonymous.Length > 1) promise = promise.RollingUp("peer", "subordinate").RollingUp("subordinate", "peer");
        if (guardsInsider) promise = promise.WithInsiderGuard();
        AnonymousPanel panel = new()
        {
            Policy = policy,
            Instrument = new RatingInstrument(LevelsTo(levels), competencies),
            Anonymity = promise,
            Named = [RatingSheet.By("supervisor", "s").Answering(Enumerable.Range(0, items).Select(item => new KeyValuePair<string, Answer>($"i{item}", Answer.Of(1 + chance.Next(levels)))))],
        };
        bool gaps = chance.Next(3) == 0;

        // Whoever stands in two groups is one insider, who knows both sheets.
        bool inTwoGroups = guardsInsider && chance.Next(4) == 0;
        for (int g = 0; g < anonymous.Length; g++)
            for (int rater = 0; rater < raters[g]; rater++)
                for (int item = 0; item < items; item++)
                    if (panel._answers.Count < mostAnswers && !(gaps && chance.Next(4) == 0)) panel._answers.Add((anonymous[g], $"{(inTwoGroups ? "r" : anonymous[g])}{rater}", item));
        return panel;
    }

    // Policies as agencies have them: other estimators, pools, groups heard only, minimums, rules for missing groups, roundings on the way.
    private static AggregationPolicy Variant(Random chance, AggregationPolicy weighted, string[] anonymous) => chance.Next(12) switch
    {
        0 or 1 => weighted.Using(Estimator.Median),
        2 => weighted.Using(Estimator.TrimmedMean(Rational.Of(1, 5))),
        3 => AggregationPolicy.Pooled(),
        4 => AggregationPolicy.Pooled().Using(Estimator.Median),
        5 => AggregationPolicy.Weighted(("supervisor", 60)).HeardOnly([.. anonymous.Select(group => (RaterGroup)group)]),
        6 => weighted.WithMinimumRaters("peer", 3),
        7 => weighted.WhenMissing(MissingGroups.NoScore),
        8 => weighted.RoundedBy(new RoundingPlan(new RoundingRule(2), RoundingPlaces.EveryStep)),
        _ => weighted,
    };

    /// <summary>Everything that is published in a world where the answers are these: 1 is the lowest level.</summary>
    public PublishedPanel Publish(int[] answers) => Anonymity.Publish(Policy.Score(Instrument, [.. Named, .. Sheets(answers)]));

    /// <summary>The same, published before the last raters of each group came in, and again with them.</summary>
    public (PublishedPanel Before, PublishedPanel After) PublishTwice(int[] answers, int late)
    {
        RatingSheet[] all = [.. Sheets(answers)];
        RatingSheet[] early = [.. all.GroupBy(sheet => sheet.Group).SelectMany(group => group.Take(Math.Max(0, group.Count() - late)))];
        PublishedPanel before = Anonymity.Publish(Policy.Score(Instrument, [.. Named, .. early]));
        return (before, Anonymity.Publish(Policy.Score(Instrument, [.. Named, .. all]), before));
    }

    public IEnumerable<RatingSheet> Sheets(int[] answers) => _answers
        .Select((answer, i) => (answer, Value: answers[i]))
        .GroupBy(one => (one.answer.Group, one.answer.Rater))
        .Select(own => RatingSheet.By(own.Key.Group, own.Key.Rater).Answering(own.Select(one => new KeyValuePair<string, Answer>($"i{one.answer.Item}", Answer.Of(one.Value)))));

    /// <summary>All of it as one text: kinds, reasons, counts and exact numbers.</summary>
    public static string Text(PublishedPanel published) =>
        string.Join('\n', published.Items.Concat(published.Competencies).Append(published.Overall)
            .Select(score => $"{score.Id} {score.Official} {score.FromShown} {string.Join(", ", score.Groups)}"));
}
