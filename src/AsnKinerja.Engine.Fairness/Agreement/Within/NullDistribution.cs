using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How raters who do not look at the person would spread over the options of a scale.</summary>
public enum NullDistribution
{
    /// <summary>Every option is equally likely.</summary>
    Uniform,

    /// <summary>A slight lean to one side, as leniency gives it.</summary>
    SlightSkew,

    /// <summary>A moderate lean.</summary>
    ModerateSkew,

    /// <summary>A heavy lean.</summary>
    HeavySkew,

    /// <summary>The middle is likeliest, less to both sides in equal steps.</summary>
    Triangular,

    /// <summary>The middle is likeliest, by the normal curve: central tendency.</summary>
    Normal,
}

/// <summary>The distributions in words.</summary>
internal static class NullDistributionWords
{
    public static LocalizedText Of(NullDistribution distribution) => distribution switch
    {
        NullDistribution.Uniform => new("seragam", "uniform"),
        NullDistribution.SlightSkew => new("sedikit condong", "slight skew"),
        NullDistribution.ModerateSkew => new("cukup condong", "moderate skew"),
        NullDistribution.HeavySkew => new("sangat condong", "heavy skew"),
        NullDistribution.Triangular => new("segitiga", "triangular"),
        _ => LocalizedText.Same("normal"),
    };
}
