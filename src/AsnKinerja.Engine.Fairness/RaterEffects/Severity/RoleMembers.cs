using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Raters who speak for the same group and can be compared.</summary>
internal sealed class RoleMembers
{
    /// <summary>Where it stands among all that have two raters or more; -1 for one rater.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Where it stands among those of the same subset.</summary>
    public int Rank { get; set; } = -1;

    public List<int> Raters { get; } = [];

    public double Mean(double[] byRater)
    {
        double sum = 0;
        foreach (int rater in Raters) sum += byRater[rater];
        return sum / Raters.Count;
    }
}
