namespace AsnKinerja.Engine.Numerics;

/// <summary>What keeps a list of bands from being a table.</summary>
public enum BandProblemKind
{
    /// <summary>There is no band at all.</summary>
    NoBands,

    /// <summary>Values between two bands are in neither.</summary>
    Hole,

    /// <summary>Values are in two bands.</summary>
    Overlap,

    /// <summary>No value can be in the band.</summary>
    Empty,

    /// <summary>The lower edge is above the upper one.</summary>
    Reversed,
}

/// <summary>One reason why a list of bands is no table, with the place in the list.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="From">The lower edge of the hole or of the overlap, or the printed lower edge of the band; null for none.</param>
/// <param name="To">The upper edge of the hole or of the overlap, or the printed upper edge of the band; null for none.</param>
/// <param name="FirstBand">Index, in the list as given, of the band, or of the lower one of two; -1 where there is none.</param>
/// <param name="SecondBand">Index, in the list as given, of the upper one of two bands; else the same as <paramref name="FirstBand"/>.</param>
public readonly record struct BandProblem(BandProblemKind Kind, Rational? From, Rational? To, int FirstBand, int SecondBand)
{
    /// <summary>The problem as one English sentence with both edges.</summary>
    public override string ToString() => Kind switch
    {
        BandProblemKind.NoBands => "The table has no bands.",
        BandProblemKind.Hole => $"No band holds the values between {From} and {To}.",
        BandProblemKind.Overlap => $"Two bands hold the values between {Lower} and {Upper}.",
        BandProblemKind.Empty => $"The band from {From} to {To} can hold no value.",
        _ => $"The band from {From} to {To} is reversed; write the lower edge first.",
    };

    private string Lower => From?.ToString() ?? "-∞";

    private string Upper => To?.ToString() ?? "+∞";
}
