using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One bar of a distribution beside its pattern.</summary>
/// <param name="Id">The id of the category.</param>
/// <param name="Label">Its name.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Expected">How many the pattern has, not rounded; null where there is no pattern.</param>
public sealed record DistributionBar(string Id, LocalizedText Label, int Count, double? Expected);
