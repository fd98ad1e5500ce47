using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far a score lies from what would come out with endless measuring: SD × √(1 - reliability), in points of the score.</summary>
public static class StandardErrorOfMeasurement
{
    internal static LocalizedText Method => new("Galat baku pengukuran", "Standard error of measurement");

    /// <summary>From the spread of scores and their reliability.</summary>
    /// <param name="standardDeviation">The standard deviation of the scores, 0 or more.</param>
    /// <param name="reliability">The reliability of the scores, at most 1.</param>
    /// <param name="observations">From how many scores.</param>
    /// <returns>With a remark where the reliability is negative: the error is then larger than the spread it is part of.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of range.</exception>
    public static Estimate Of(double standardDeviation, double reliability, int observations = 0)
    {
        if (Finite.Checked(standardDeviation, nameof(standardDeviation)) < 0) throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "A standard deviation is 0 or more.");
        if (Finite.Checked(reliability, nameof(reliability)) > 1) throw new ArgumentOutOfRangeException(nameof(reliability), reliability, $"A reliability is at most 1, not {reliability}.");
        return Estimate.Of(Method, observations, standardDeviation * Math.Sqrt(1 - reliability)) with { Remark = reliability < 0 ? Negative : null };
    }

    /// <summary>The same from an estimate of the reliability: its interval becomes that of the error, the spread of scores taken as it is.</summary>
    /// <param name="standardDeviation">The standard deviation of the scores, 0 or more.</param>
    /// <param name="reliability">The reliability of the scores, or the reason why there is none, which then is the answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of range.</exception>
    public static Estimate Of(double standardDeviation, Estimate reliability)
    {
        if (Throw.IfNull(reliability).Value is not double known) return Estimate.None(Method, reliability.Observations, reliability.Reason!.Value);
        Estimate error = Of(standardDeviation, known, reliability.Observations);
        return reliability.Interval is ConfidenceInterval own
            ? error with { Interval = new ConfidenceInterval(standardDeviation * Math.Sqrt(1 - Math.Min(1, own.Upper)), standardDeviation * Math.Sqrt(1 - Math.Min(1, own.Lower)), own.Level) }
            : error;
    }

    private static LocalizedText Negative => new(
        "Keandalannya negatif, sehingga galat ini lebih besar daripada simpangan nilainya sendiri.", "The reliability is negative, so this error is larger than the spread of the scores themselves.");
}
