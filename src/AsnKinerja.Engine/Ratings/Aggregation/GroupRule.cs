using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How one rater group counts in a policy.</summary>
/// <param name="Group">The group.</param>
/// <param name="Weight">Its weight beside the other groups: a ratio above 0. 60 : 40 is the same as 3 : 2.</param>
/// <param name="MinimumRaters">How many raters must give a value on an item for the group to count there; at least 1.</param>
public sealed record GroupRule(RaterGroup Group, Rational Weight, int MinimumRaters = 1);
