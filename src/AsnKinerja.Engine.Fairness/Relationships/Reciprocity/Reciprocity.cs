using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Two people who rate each other.</summary>
/// <param name="First">The id of one.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Given">What the first gives the second beyond what is usual, in standard deviations.</param>
/// <param name="Returned">What the second gives the first.</param>
/// <param name="AdjustedProbability">How likely so much mutual praise is by chance where all pairs were looked at (Holm).</param>
/// <param name="StandsOut">Whether the pair stands out at the declared rate of false alarms.</param>
/// <remarks>Immutable.</remarks>
public sealed record MutualPair(string First, string Second, double Given, double Returned, double AdjustedProbability, bool StandsOut);

/// <summary>Three or more people who rate each other higher than everyone else rates them.</summary>
/// <param name="Members">Their ids, in ordinal order.</param>
/// <param name="Excess">The mean of what they give each other beyond what is usual, in standard deviations.</param>
/// <remarks>Immutable.</remarks>
public sealed record MutualCircle(IReadOnlyList<string> Members, double Excess);

/// <summary>Whether people who rate each other return praise with praise: over all pairs, pair by pair, and in circles.</summary>
/// <remarks>
/// A rating counts as praise as far as it is above what the person's other raters give and above what the rater gives others. The correlation over all
/// pairs and the strongest circle are judged by dealing what ratings are beyond that anew among all of them, from the caller's seed. It shows a pattern, not a
/// deal: friends may simply work together. Immutable.
/// </remarks>
public sealed class Reciprocity
{
    /// <summary>How many pairs there must be.</summary>
    public const int FewestPairs = 10;

    private Reciprocity(NotEstimable? reason, int pairs, double falseAlarms)
    {
        Reason = reason;
        PairCount = pairs;
        FalseAlarms = falseAlarms;
    }

    /// <summary>Why nothing can be said; null where something can.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>How many pairs rate each other.</summary>
    public int PairCount { get; }

    /// <summary>How likely a false alarm is in each of the three: the correlation, the pairs together, the circle.</summary>
    public double FalseAlarms { get; }

    /// <summary>The correlation between given and returned praise, -1 to 1; null where nothing can be said.</summary>
    public double? Correlation { get; private init; }

    /// <summary>How likely so high a correlation is by chance.</summary>
    public double? Probability { get; private init; }

    /// <summary>Every pair, by ids.</summary>
    public IReadOnlyList<MutualPair> Pairs { get; private init; } = [];

    /// <summary>The circle with the strongest mutual praise; null where there is none of three or more.</summary>
    public MutualCircle? Circle { get; private init; }

    /// <summary>How likely so strong a circle is by chance; null without a circle.</summary>
    public double? CircleProbability { get; private init; }

    /// <summary>Whether praise is returned more than by chance over all pairs.</summary>
    public bool IsReciprocal => Probability <= FalseAlarms;

    /// <summary>Whether the circle is stronger than by chance.</summary>
    public bool IsCircleMarked => CircleProbability <= FalseAlarms;

    /// <summary>Looks for returned praise.</summary>
    /// <param name="design">The ratings; ids of raters and ratees are of the same people.</param>
    /// <param name="seed">The seed of the chance by which probabilities are found.</param>
    /// <param name="falseAlarms">How likely a false alarm may be in each of the three, above 0 and below 1.</param>
    /// <param name="deals">How often ratings are dealt anew, 99 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Reciprocity Examine(RatingDesign design, ulong seed, double falseAlarms = 0.05, int deals = 999)
    {
        HolmCorrection.Checked(falseAlarms);
        if (deals is < 99 or > 100_000) throw new ArgumentOutOfRangeException(nameof(deals), deals, $"Ratings are dealt anew 99 to 100000 times, not {deals}.");
        if (Throw.IfNull(design).Count == 0) return new(NotEstimable.NoRatings, 0, falseAlarms);
        design = SelfRatings.Without(design);
        if (design.Count == 0) return new(NotEstimable.NoOverlap, 0, falseAlarms);
        MutualRatings mutual = MutualRatings.Of(design);
        int pairs = mutual.Pairs.Count;
        if (pairs == 0) return new(NotEstimable.NoOverlap, 0, falseAlarms);
        if (mutual.Given.Length == 0) return new(NotEstimable.NoVariation, pairs, falseAlarms);
        if (pairs < FewestPairs) return new(NotEstimable.TooFew, pairs, falseAlarms);

        CircleSearch search = new(mutual);
        double observed = Correlate(mutual.Given, mutual.Returned);
        (int[] members, double strength)? circle = search.Strongest(mutual.Given, mutual.Returned);
        SeededRandom chance = new(seed);
        int asCorrelated = 1, asStrong = 1;
        for (int deal = 0; deal < deals; deal++)
        {
            (double[] given, double[] returned) = mutual.Dealt(chance);
            if (Correlate(given, returned) >= observed) asCorrelated++;
            if (circle is not null && (search.Strongest(given, returned)?.Strength ?? 0) >= circle.Value.strength) asStrong++;
        }

        double[] adjusted = HolmCorrection.Adjust([.. Enumerable.Range(0, pairs).Select(pair => Praise(mutual.Given[pair], mutual.Returned[pair]))]);
        return new(null, pairs, falseAlarms)
        {
            Correlation = observed,
            Probability = (double)asCorrelated / (deals + 1),
            Pairs = [.. Enumerable.Range(0, pairs).Select(pair => new MutualPair(
                mutual.People[mutual.Pairs[pair].From], mutual.People[mutual.Pairs[pair].To], mutual.Given[pair], mutual.Returned[pair], adjusted[pair], adjusted[pair] <= falseAlarms))],
            Circle = circle is null ? null : new MutualCircle([.. circle.Value.members.Select(member => mutual.People[member])], search.Mean(circle.Value.members, mutual.Given, mutual.Returned)),
            CircleProbability = circle is null ? null : (double)asStrong / (deals + 1),
        };
    }

    /// <summary>The correlation, the pairs that stand out, and the circle.</summary>
    public Explanation Explain()
    {
        if (Reason is NotEstimable reason) return Explanation.Missing(Label, NotEstimableWords.Of(reason));
        List<LocalizedText> remarks = [new(
            $"Korelasi pujian timbal balik {Number(Correlation!.Value)} pada {PairCount} pasangan; peluang {Number(Probability!.Value)}.",
            $"The correlation of mutual praise is {Number(Correlation!.Value)} over {PairCount} pairs; probability {Number(Probability!.Value)}.")];
        remarks.AddRange(Pairs.Where(pair => pair.StandsOut).Select(pair => new LocalizedText($"{pair.First} dan {pair.Second} saling memuji.", $"{pair.First} and {pair.Second} praise each other.")));
        if (Circle is MutualCircle circle)
            remarks.Add(new(
                $"Lingkaran terkuat: {string.Join(", ", circle.Members)}; peluang {Number(CircleProbability!.Value)}.",
                $"The strongest circle: {string.Join(", ", circle.Members)}; probability {Number(CircleProbability!.Value)}."));
        return new(Label, Operation.Given) { Outcome = IsReciprocal || IsCircleMarked ? new("menonjol", "stands out") : new("dalam batas kebetulan", "within chance"), Remarks = remarks };
    }

    /// <summary>The data of a heat map: who (row) gives whom (column) how much beyond what is usual, in standard deviations, both ways of each pair; by row, then by column.</summary>
    public IReadOnlyList<HeatCell> ToHeatMap() =>
    [
        .. Pairs.SelectMany(pair => new HeatCell[] { new(pair.First, pair.Second, pair.Given, 1), new(pair.Second, pair.First, pair.Returned, 1) })
            .OrderBy(cell => cell.Row, StringComparer.Ordinal).ThenBy(cell => cell.Column, StringComparer.Ordinal),
    ];

    // Both must praise: a single high rating is no exchange.
    private static double Praise(double given, double returned)
    {
        if (given <= 0 || returned <= 0) return 1;
        double tail = StandardNormal.Probability(-Math.Min(given, returned));
        return tail * tail;
    }

    private static double Correlate(double[] given, double[] returned)
    {
        double mean = (given.Sum() + returned.Sum()) / (2 * given.Length), products = 0, squares = 0;
        for (int pair = 0; pair < given.Length; pair++)
        {
            products += 2 * (given[pair] - mean) * (returned[pair] - mean);
            squares += ((given[pair] - mean) * (given[pair] - mean)) + ((returned[pair] - mean) * (returned[pair] - mean));
        }

        return squares > 0 ? products / squares : 0;
    }

    private static string Number(double value) => value.ToString("0.00##", CultureInfo.InvariantCulture);

    private static LocalizedText Label { get; } = new("Saling menilai", "Reciprocity");
}
