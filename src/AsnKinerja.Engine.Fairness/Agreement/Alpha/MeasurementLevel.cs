using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What the numbers of a scale mean, and so how far two of them are apart (Stevens 1946).</summary>
public enum MeasurementLevel
{
    /// <summary>Names only: two values are the same or not.</summary>
    Nominal,

    /// <summary>An order: two values are as far apart as ratings lie between them.</summary>
    Ordinal,

    /// <summary>Equal steps: the difference counts.</summary>
    Interval,

    /// <summary>Equal steps from a true zero: the difference counts relative to the sum. No value below 0.</summary>
    Ratio,
}

/// <summary>The levels in words.</summary>
internal static class MeasurementLevelWords
{
    public static LocalizedText Of(MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => LocalizedText.Same("nominal"),
        MeasurementLevel.Ordinal => LocalizedText.Same("ordinal"),
        MeasurementLevel.Interval => LocalizedText.Same("interval"),
        _ => new("rasio", "ratio"),
    };
}
