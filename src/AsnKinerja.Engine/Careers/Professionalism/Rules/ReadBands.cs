using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>A table printed in whole numbers, with the declared reading of what lies between them: it can be read the other way too.</summary>
/// <param name="Edge">To which of two bands a shared edge belongs, and with it the gap that the printing leaves.</param>
/// <param name="Lines">The lines as printed.</param>
/// <param name="PrintedStep">The gap that the printing leaves, such as 1 for 81–90 / 91–100.</param>
/// <param name="Reading">Where the reading stands.</param>
internal sealed record ReadBands<T>(BoundaryPolicy Edge, IReadOnlyList<Band<T>> Lines, Rational PrintedStep, Citation? Reading)
{
    /// <summary>The table under the declared reading.</summary>
    public BandTable<T> Table { get; } = BandTable<T>.Create(Edge, Lines, PrintedStep);

    /// <summary>The table under the other reading; the same one where the printing leaves nothing open.</summary>
    public BandTable<T> Otherwise { get; } = BandTable<T>.Create(PrintedStep.Sign == 0 ? Edge : Opposite(Edge), Lines, PrintedStep);

    /// <summary>The same lines under a reading.</summary>
    public ReadBands<T> With(BoundaryPolicy edge, Citation citation) => new(edge, Lines, PrintedStep, citation);

    private static BoundaryPolicy Opposite(BoundaryPolicy edge) =>
        edge == BoundaryPolicy.LowerEdgeBelongs ? BoundaryPolicy.UpperEdgeBelongs : BoundaryPolicy.LowerEdgeBelongs;
}
