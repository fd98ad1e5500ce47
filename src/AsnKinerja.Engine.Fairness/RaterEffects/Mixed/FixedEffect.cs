namespace AsnKinerja.Engine.Fairness;

/// <summary>A fixed effect of a crossed model.</summary>
/// <param name="Group">The group that it shifts, against ratings without a group where there are any, else against the group that comes first in ordinal order; null for the intercept.</param>
/// <param name="Value">Points of the scale.</param>
/// <param name="StandardError">Its standard error, variances taken as known.</param>
public sealed record FixedEffect(string? Group, double Value, double StandardError);
