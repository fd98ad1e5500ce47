using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far those who rated one person agree.</summary>
/// <remarks>Immutable. Whether it may be shown at all is for the rules of anonymity to say.</remarks>
/// <param name="Ratee">The id of the person.</param>
/// <param name="Raters">How many rated.</param>
/// <param name="AverageDeviation">The average deviation from the mean, in points.</param>
/// <param name="Uniform">r_wg against raters who answer anything alike: too generous where raters are lenient.</param>
/// <param name="SlightSkew">r_wg against raters who lean a little to one side; null where the table has none for the scale.</param>
/// <param name="Awg">a_wg, which needs no null distribution.</param>
/// <param name="Level">The average deviation in a word; null where there is none.</param>
public sealed record RateeAgreement(string Ratee, int Raters, Estimate AverageDeviation, Estimate Uniform, Estimate? SlightSkew, Estimate Awg, AgreementLevel? Level)
{
    /// <summary>One sentence for the person who reads a score.</summary>
    public LocalizedText Words
    {
        get
        {
            if (Level is not AgreementLevel level) return AverageDeviation.Words;
            string points = AverageDeviation.Value!.Value.ToString("0.##", CultureInfo.InvariantCulture);
            return new(
                $"{Raters} penilai, kesepakatan {level.Name().Indonesian} (jarak rata-rata {points} poin).", $"{Raters} raters, agreement {level.Name().English} (average distance {points} points).");
        }
    }

    /// <summary>Every ratee of a design.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="scale">The scale of the ratings.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <returns>By id of the ratee.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static IReadOnlyList<RateeAgreement> Of(RatingDesign ratings, ResponseScale scale, double level = 0.95)
    {
        Interval.Check(level);
        RatingMatrix matrix = RatingMatrix.From(ratings);
        return Array.AsReadOnly(matrix.Ratees.Select((id, ratee) => Of(id, matrix.ValuesOf(ratee), scale, level)).ToArray());
    }

    /// <summary>All indices as a step of an explanation.</summary>
    public Explanation Explain() => new(
        new($"Kesepakatan para penilai {Ratee}", $"Agreement of the raters of {Ratee}"), Operation.Summary,
        new[] { AverageDeviation, Uniform, SlightSkew, Awg }.Where(one => one is not null).Select(one => new Operand(one!.Explain())))
    {
        Remarks = [Words],
    };

    private static RateeAgreement Of(string ratee, double[] values, ResponseScale scale, double level)
    {
        Estimate deviation = WithinGroupAgreement.AverageDeviation(values, level: level);
        bool hasSkew = NullVariance.Table.Any(one => one.Options == scale.Options);
        return new(
            ratee, values.Length, deviation, WithinGroupAgreement.Rwg(values, NullVariance.Uniform(scale.Options), level: level),
            hasSkew ? WithinGroupAgreement.Rwg(values, NullVariance.Of(NullDistribution.SlightSkew, scale.Options), level: level) : null,
            WithinGroupAgreement.Awg(values, scale, level), deviation.Value is double known ? AgreementLevels.Of(known, scale) : null);
    }
}
