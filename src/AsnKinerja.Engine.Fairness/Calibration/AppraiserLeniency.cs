using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How one appraiser's scores lie beside those of the unit.</summary>
/// <param name="Appraiser">The id of the appraiser.</param>
/// <param name="People">How many people the appraiser scored.</param>
/// <param name="Mean">The mean of the appraiser's scores.</param>
/// <param name="Difference">That mean less the unit's, in points of the score: above 0 is lenient, below 0 strict; or why it is not estimated.</param>
public sealed record AppraiserDifference(string Appraiser, int People, double Mean, Estimate Difference)
{
    /// <summary>Whether the interval does not reach 0: a reason to look, no proof.</summary>
    public bool StandsOut => Difference.Interval is ConfidenceInterval interval && !interval.Contains(0);
}

/// <summary>Leniency and strictness of a unit's appraisers: the mean of each less the mean of the unit, with an interval.</summary>
/// <remarks>
/// A raw difference: it cannot tell a lenient appraiser from one whose people are good. Where people have several raters, severity from the additive
/// model tells them apart. The standard error has the scatter within appraisers, pooled, times the root of 1/n - 1/N, and Student's t with N less the
/// number of appraisers; intervals are not corrected for the number of appraisers. Immutable.
/// </remarks>
public sealed class AppraiserLeniency
{
    /// <summary>With fewer people there is no estimate for an appraiser. This library's choice.</summary>
    public const int FewestPeople = 3;

    private AppraiserLeniency(double mean, int people, AppraiserDifference[] appraisers)
    {
        Mean = mean;
        People = people;
        Appraisers = Array.AsReadOnly(appraisers);
    }

    /// <summary>The mean of all scores of the unit.</summary>
    public double Mean { get; }

    /// <summary>How many scores there are.</summary>
    public int People { get; }

    /// <summary>The appraisers, in the order of their ids.</summary>
    public IReadOnlyList<AppraiserDifference> Appraisers { get; }

    /// <summary>A forest plot's lines: the appraisers whose difference is estimated.</summary>
    public IReadOnlyList<ForestRow> Rows => [.. Appraisers.Where(one => one.Difference.IsKnown).Select(one => new ForestRow(
        one.Appraiser, LocalizedText.Same(one.Appraiser), one.Difference.Value!.Value, one.Difference.Interval?.Lower, one.Difference.Interval?.Upper, one.People))];

    /// <summary>Estimates it.</summary>
    /// <param name="scores">Each person's score with the appraiser who gave it; at least one, each person once.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There is no score, an id is empty, a person stands twice, or a score is not finite or larger in size than 1,000,000,000; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static AppraiserLeniency Of(IEnumerable<(string Appraiser, string Person, double Score)> scores, double level = 0.95)
    {
        Interval.Check(level);
        (string Appraiser, string Person, double Score)[] own = [.. Throw.IfNull(scores)];
        if (own.Length == 0) throw new ArgumentException("There is no score.", nameof(scores));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string appraiser, string person, double score) in own)
        {
            _ = Throw.IfBlank(appraiser, nameof(scores));
            if (!seen.Add(Throw.IfBlank(person, nameof(scores)))) throw new ArgumentException($"'{person}' has two scores; each person has one, by one appraiser.", nameof(scores));
            CalibrationInput.Check(score, $"the score of '{person}'", nameof(scores));
        }

        // In the order of the scores: names and the order given change no bit.
        double[][] groups = [.. own.GroupBy(one => one.Appraiser).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Select(one => one.Score).OrderBy(score => score).ToArray())];
        string[] ids = [.. own.Select(one => one.Appraiser).Distinct().OrderBy(id => id, StringComparer.Ordinal)];
        double mean = own.Select(one => one.Score).OrderBy(score => score).Sum() / own.Length;
        int degrees = own.Length - groups.Length;
        double scatter = degrees > 0 ? groups.Select(Squares).OrderBy(sum => sum).Sum() / degrees : 0;
        return new(mean, own.Length, [.. groups.Select((group, at) => new AppraiserDifference(ids[at], group.Length, group.Sum() / group.Length, Difference(group, mean, own.Length, groups.Length, scatter, level)))]);
    }

    /// <summary>The unit's mean and each appraiser's difference, with what it cannot tell.</summary>
    public Explanation Explain() => new(Title, Operation.Summary, Appraisers.Select(one => new Operand(new Explanation(
        new($"{one.Appraiser} ({one.People} orang)", $"{one.Appraiser} ({one.People} people)"), Operation.Summary, [new Operand(one.Difference.Explain())]))))
    {
        Outcome = new(FormattableString.Invariant($"rata-rata unit {Mean:0.####}"), FormattableString.Invariant($"unit mean {Mean:0.####}")),
        Remarks = [Limits],
    };

    private static LocalizedText Title { get; } = new("Kelonggaran penilai", "Leniency of appraisers");

    private static LocalizedText Method { get; } = new("selisih dari rata-rata unit", "difference from the unit's mean");

    private static LocalizedText Limits { get; } = new(
        "Selisih mentah: penilai yang longgar tidak terbedakan dari penilai yang orang-orangnya memang baik.",
        "A raw difference: a lenient appraiser cannot be told from one whose people are good.");

    private static LocalizedText NoScatter { get; } = new(
        "setiap penilai memberi satu nilai yang sama kepada semua orangnya; selang tidak dapat ditaksir",
        "every appraiser gives all people the same score; an interval cannot be estimated");

    private static Estimate Difference(double[] group, double mean, int people, int appraisers, double scatter, double level)
    {
        if (appraisers == 1) return Estimate.None(Method, group.Length, NotEstimable.OneRater);
        if (group.Length < FewestPeople) return Estimate.None(Method, group.Length, NotEstimable.TooFew);
        double difference = (group.Sum() / group.Length) - mean;
        if (scatter <= 0) return Estimate.Of(Method, group.Length, difference) with { Remark = NoScatter };
        double error = Math.Sqrt(scatter * ((1.0 / group.Length) - (1.0 / people)));
        return Interval.Student(Method, group.Length, difference, error, people - appraisers, level);
    }

    // Sorted: where the ends are equal all are, and rounding of the mean must not look like scatter.
    private static double Squares(double[] group)
    {
        if (group[0].Equals(group[group.Length - 1])) return 0;
        double mean = group.Sum() / group.Length;
        return group.Sum(score => (score - mean) * (score - mean));
    }
}
