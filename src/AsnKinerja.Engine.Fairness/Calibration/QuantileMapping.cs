using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Which probability a rank stands for.</summary>
public enum RankPosition
{
    /// <summary>(r - 1) / (n - 1): the lowest goes to the lowest, the highest to the highest (type 7 of Hyndman and Fan 1996). Not defined for one score.</summary>
    EndToEnd,

    /// <summary>(r - 1/2) / n (Hazen 1914).</summary>
    Hazen,
}

/// <summary>One score of the unit, and where it would go.</summary>
/// <param name="Id">Whose score.</param>
/// <param name="Score">The score.</param>
/// <param name="Rank">Its rank from the lowest, 1 to n; equal scores share the mean rank.</param>
/// <param name="Probability">The probability that the rank stands for, 0 to 1.</param>
/// <param name="Mapped">The reference's quantile there.</param>
/// <param name="PercentileInReference">Which percentage of the reference lies below the unmapped score, equal ones counting half: 0 to 100.</param>
public sealed record MappedScore(string Id, double Score, double Rank, double Probability, double Mapped, double PercentileInReference);

/// <summary>A unit's scores mapped by rank onto the distribution of a reference. A picture for a conversation, and never a score.</summary>
/// <remarks>
/// It gives every unit the reference's distribution, whatever its people did: true differences between units are destroyed. Below
/// <see cref="FewScores"/> scores it is a forced distribution in disguise. <see cref="Warnings"/> says so each time. Immutable.
/// </remarks>
public sealed class QuantileMapping
{
    /// <summary>Below so many scores the mapping is a forced distribution in disguise. This library's choice.</summary>
    public const int FewScores = 20;

    private QuantileMapping(RankPosition position, int reference, MappedScore[] scores, NotEstimable? reason)
    {
        Position = position;
        ReferenceScores = reference;
        Scores = Array.AsReadOnly(scores);
        Reason = reason;
    }

    /// <summary>Which probability a rank stands for.</summary>
    public RankPosition Position { get; }

    /// <summary>How many scores the reference has.</summary>
    public int ReferenceScores { get; }

    /// <summary>The scores in the order of the ids; empty where nothing can be mapped.</summary>
    public IReadOnlyList<MappedScore> Scores { get; }

    /// <summary>Why nothing can be mapped; null where it can.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>What a reader must know; never empty.</summary>
    public IReadOnlyList<LocalizedText> Warnings => Scores.Count is > 0 and < FewScores ? [Destroys, Few(Scores.Count)] : [Destroys];

    /// <summary>Maps a unit's scores onto a reference.</summary>
    /// <param name="unit">The unit's scores, each person once.</param>
    /// <param name="reference">The scores of the reference, in any order.</param>
    /// <param name="position">Which probability a rank stands for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is none.</exception>
    /// <exception cref="ArgumentException">An id is empty or stands twice, or a score is not finite or larger in size than 1,000,000,000; the message names it.</exception>
    public static QuantileMapping Of(IEnumerable<(string Id, double Score)> unit, IEnumerable<double> reference, RankPosition position = RankPosition.EndToEnd)
    {
        if (position is not (RankPosition.EndToEnd or RankPosition.Hazen)) throw new ArgumentOutOfRangeException(nameof(position), position, $"{(int)position} is no position of ranks; there are {RankPosition.EndToEnd} and {RankPosition.Hazen}.");
        (string Id, double Score)[] own = [.. Throw.IfNull(unit)];
        double[] sorted = [.. Throw.IfNull(reference)];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string id, double score) in own)
        {
            if (!seen.Add(Throw.IfBlank(id, nameof(unit)))) throw new ArgumentException($"'{id}' has two scores; each person has one.", nameof(unit));
            CalibrationInput.Check(score, $"the score of '{id}'", nameof(unit));
        }

        for (int i = 0; i < sorted.Length; i++) CalibrationInput.Check(sorted[i], $"score {i + 1} of the reference", nameof(reference));
        if (own.Length == 0 || sorted.Length == 0) return new(position, sorted.Length, [], NotEstimable.NoRatings);
        if (own.Length == 1 && position == RankPosition.EndToEnd) return new(position, sorted.Length, [], NotEstimable.TooFew);
        Array.Sort(sorted);
        Array.Sort(own, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        double[] scores = [.. own.Select(one => one.Score)];
        Array.Sort(scores);
        return new(position, sorted.Length, [.. own.Select(one => Map(one.Id, one.Score, scores, sorted, position))], null);
    }

    /// <summary>The scores with what they would become, under the warnings.</summary>
    public Explanation Explain() => new(Title, Operation.Summary, Scores.Select(score => new Operand(new Explanation(LocalizedText.Same(score.Id), Operation.Given)
    {
        Outcome = new(FormattableString.Invariant($"{score.Score:0.####} menjadi {score.Mapped:0.####}"), FormattableString.Invariant($"{score.Score:0.####} to {score.Mapped:0.####}")),
    })))
    {
        Remarks = Reason is NotEstimable reason ? [NotEstimableWords.Of(reason), .. Warnings] : Warnings,
    };

    private static LocalizedText Title { get; } = new("Pemetaan kuantil ke sebaran acuan", "Quantile mapping onto a reference");

    private static LocalizedText Destroys { get; } = new(
        "Pemetaan kuantil memberi setiap unit sebaran yang sama: perbedaan nyata antarunit hilang. Bukan nilai resmi.",
        "Quantile mapping gives every unit the same distribution: true differences between units are lost. Not an official score.");

    private static LocalizedText Few(int scores) => new(
        $"Hanya {scores} nilai (kurang dari {FewScores}): ini pemaksaan sebaran yang terselubung.",
        $"Only {scores} scores (fewer than {FewScores}): this is a forced distribution in disguise.");

    private static MappedScore Map(string id, double score, double[] scores, double[] reference, RankPosition position)
    {
        (int below, int equal) = Place(scores, score);
        double rank = below + ((equal + 1) / 2.0);
        double probability = position == RankPosition.Hazen ? (rank - 0.5) / scores.Length : (rank - 1) / (scores.Length - 1);
        double at = position == RankPosition.Hazen ? (reference.Length * probability) - 0.5 : (reference.Length - 1) * probability;
        (int belowThere, int equalThere) = Place(reference, score);
        return new(id, score, rank, probability, Interpolated(reference, at), 100 * (belowThere + (equalThere / 2.0)) / reference.Length);
    }

    private static (int Below, int Equal) Place(double[] sorted, double value)
    {
        int below = First(sorted, one => one >= value);
        return (below, First(sorted, one => one > value) - below);
    }

    // By halves: units and references may be whole agencies.
    private static int First(double[] sorted, Func<double, bool> holds)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (holds(sorted[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static double Interpolated(double[] sorted, double at)
    {
        if (at <= 0) return sorted[0];
        int low = (int)Math.Floor(at);
        return low >= sorted.Length - 1 ? sorted[sorted.Length - 1] : sorted[low] + ((sorted[low + 1] - sorted[low]) * (at - low));
    }
}
