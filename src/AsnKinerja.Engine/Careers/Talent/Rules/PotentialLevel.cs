using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>The three levels of potential (<i>tingkatan potensial</i>), from the lowest: the columns of the talent grid.</summary>
/// <remarks>PermenPANRB 3/2020 as amended by PermenPANRB 20/2025, Pasal 17 ayat (1) huruf b. A level that is not known is null, never the lowest.</remarks>
public enum PotentialLevel
{
    /// <summary>Low potential (<i>rendah</i>).</summary>
    Low,

    /// <summary>Medium potential (<i>menengah</i>).</summary>
    Medium,

    /// <summary>High potential (<i>tinggi</i>).</summary>
    High,
}

/// <summary>Ids and names of the three levels of potential.</summary>
public static class PotentialLevels
{
    /// <summary>The id of a level in the regulation's own words, for example <c>menengah</c>.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the three.</exception>
    public static string Id(this PotentialLevel level) => level switch
    {
        PotentialLevel.High => "tinggi",
        PotentialLevel.Medium => "menengah",
        PotentialLevel.Low => "rendah",
        _ => throw Unknown(level),
    };

    /// <summary>The name of a level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the three.</exception>
    public static LocalizedText Name(this PotentialLevel level) => level switch
    {
        PotentialLevel.High => new("Potensial tinggi", "High potential"),
        PotentialLevel.Medium => new("Potensial menengah", "Medium potential"),
        PotentialLevel.Low => new("Potensial rendah", "Low potential"),
        _ => throw Unknown(level),
    };

    /// <summary>From the lowest to the highest, in the order of the enum.</summary>
    internal static PotentialLevel[] All { get; } = [PotentialLevel.Low, PotentialLevel.Medium, PotentialLevel.High];

    // A number cast to the enum must not pass for the lowest level.
    private static ArgumentOutOfRangeException Unknown(PotentialLevel level) =>
        new(nameof(level), level, $"{(int)level} is no level of potential; use Low, Medium or High.");
}
