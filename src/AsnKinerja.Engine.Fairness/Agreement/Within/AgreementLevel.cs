using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Agreement of the raters of one person in a word, for display.</summary>
/// <remarks>The limits are a choice of this library: low above A / 6 (the cut-off of Burke and Dunlap 2002), high below A / 12, A the options of the scale.</remarks>
public enum AgreementLevel
{
    /// <summary>The average deviation is below A / 12.</summary>
    High,

    /// <summary>In between, both limits included.</summary>
    Medium,

    /// <summary>The average deviation is above A / 6.</summary>
    Low,
}

/// <summary>Words from the average deviation.</summary>
public static class AgreementLevels
{
    /// <summary>The word for an average deviation.</summary>
    /// <param name="averageDeviation">In points of the scale, 0 or more.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The deviation is negative or not finite.</exception>
    public static AgreementLevel Of(double averageDeviation, ResponseScale scale)
    {
        if (Finite.Checked(averageDeviation, nameof(averageDeviation)) < 0) throw new ArgumentOutOfRangeException(nameof(averageDeviation), averageDeviation, "An average deviation is 0 or more.");
        return averageDeviation * 12 < scale.Options ? AgreementLevel.High : averageDeviation * 6 > scale.Options ? AgreementLevel.Low : AgreementLevel.Medium;
    }

    /// <summary>The level as it is written.</summary>
    /// <param name="level">The level.</param>
    public static LocalizedText Name(this AgreementLevel level) => level switch
    {
        AgreementLevel.High => new("tinggi", "high"),
        AgreementLevel.Medium => new("sedang", "medium"),
        _ => new("rendah", "low"),
    };
}
