using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One line of the gap table of profile matching.</summary>
/// <param name="Gap">The gap in levels: negative below the standard.</param>
/// <param name="Value">What it is worth, 0 or more.</param>
public readonly record struct GapValue(Rational Gap, Rational Value);

/// <summary>What profile matching does with a gap between two lines of its table, such as -1/2.</summary>
public enum FractionalGaps
{
    /// <summary>It is refused: the method does not say what it is worth.</summary>
    Refuse,

    /// <summary>It is worth what lies in proportion between its neighbours.</summary>
    Interpolate,
}

/// <summary>What profile matching does with a gap beyond the ends of its table.</summary>
public enum GapsBeyond
{
    /// <summary>It is refused: the method does not say what it is worth.</summary>
    Refuse,

    /// <summary>It is worth what the nearest end is.</summary>
    NearestEnd,
}

/// <summary>The words of definition files for gaps that the table does not name.</summary>
internal static class GapWords
{
    public static (string Word, FractionalGaps Meaning)[] Fractional { get; } =
        [("refuse", FractionalGaps.Refuse), ("interpolate", FractionalGaps.Interpolate)];

    public static (string Word, GapsBeyond Meaning)[] Beyond { get; } = [("refuse", GapsBeyond.Refuse), ("nearest-end", GapsBeyond.NearestEnd)];
}
