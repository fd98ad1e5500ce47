using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What the groups weigh on an item where just some of them count: the policy's rule for missing groups, worked out once for each combination.</summary>
internal sealed class GroupMask
{
    private GroupMask(double[] weights, double total, double denominator, bool isComplete, bool isProvisional)
    {
        Weights = weights;
        Total = total;
        Denominator = denominator;
        IsComplete = isComplete;
        IsProvisional = isProvisional;
    }

    /// <summary>The effective weight of each group, as whole numbers in one unit wherever they fit; 0 for a group that does not count.</summary>
    public double[] Weights { get; }

    /// <summary>The sum of <see cref="Weights"/>; 0 where the item has no score.</summary>
    public double Total { get; }

    /// <summary>A number by which every weight's share becomes whole: <see cref="Total"/>, or infinite where the weights are not whole numbers.</summary>
    public double Denominator { get; }

    public bool IsComplete { get; }

    public bool IsProvisional { get; }

    /// <param name="policy">The policy.</param>
    /// <param name="rules">Its groups.</param>
    /// <param name="mask">Bit g is set where group g counts.</param>
    public static GroupMask Of(AggregationPolicy policy, GroupRule[] rules, int mask)
    {
        GroupEstimate[] estimates = new GroupEstimate[rules.Length];
        for (int g = 0; g < rules.Length; g++)
            if (((mask >> g) & 1) != 0) estimates[g] = new GroupEstimate { Status = GroupStatus.Counted, Value = Rational.One };
            else estimates[g].Status = GroupStatus.NoSheets;

        ScoreNumbers numbers = ScoreArithmetic.Item(policy, rules, estimates);
        (double[] weights, double total, bool whole) = WholeNumbers.Of(ScoreArithmetic.EffectiveWeights(policy, estimates));
        return new GroupMask(weights, total, whole ? total : double.PositiveInfinity, numbers.IsComplete, numbers.IsProvisional);
    }
}
