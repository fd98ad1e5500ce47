using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One line of a forest plot: a point with its interval.</summary>
/// <param name="Id">What the line is of, such as the id of a rater.</param>
/// <param name="Label">What is written beside it.</param>
/// <param name="Value">The point.</param>
/// <param name="Lower">The lower end of the interval; null where there is none.</param>
/// <param name="Upper">The upper end; null where there is none.</param>
/// <param name="Observations">From how many observations.</param>
public sealed record ForestRow(string Id, LocalizedText Label, double Value, double? Lower, double? Upper, int Observations);
