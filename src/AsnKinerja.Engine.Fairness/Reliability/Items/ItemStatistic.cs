namespace AsnKinerja.Engine.Fairness;

/// <summary>One item of an instrument beside the others.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Mean">The mean of its answers.</param>
/// <param name="StandardDeviation">Their standard deviation.</param>
/// <param name="ItemRest">Its correlation with the sum of the other items, from -1 to 1. Near 0 or below: it measures something else, or is scored the wrong way round.</param>
/// <param name="AlphaIfDropped">Cronbach's alpha of the other items.</param>
public sealed record ItemStatistic(string Item, double Mean, double StandardDeviation, Estimate ItemRest, Estimate AlphaIfDropped);
