using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The chances of each category at a place on the logit scale (Andrich 1978), and what follows from them.</summary>
internal sealed class RatingScale
{
    public RatingScale(int steps)
    {
        Chances = new double[steps + 1];
        Tails = new double[steps + 1];
        Shares = new double[steps + 1];
    }

    /// <summary>By category: its chance.</summary>
    public double[] Chances { get; }

    /// <summary>By category k: the chance of k or more.</summary>
    public double[] Tails { get; }

    /// <summary>By category k: the covariance of the category with being k or more.</summary>
    public double[] Shares { get; }

    public double Expected { get; private set; }

    public double Variance { get; private set; }

    /// <summary>The fourth central moment.</summary>
    public double Fourth { get; private set; }

    /// <summary>The logarithm of the sum by which chances are divided, as set by <see cref="At"/>.</summary>
    public double LogTotal { get; private set; }

    /// <summary>Computes everything at a place, with the thresholds of the steps.</summary>
    public void At(double place, double[] thresholds)
    {
        int top = thresholds.Length;
        double log = 0, most = 0;
        for (int k = 1; k <= top; k++)
        {
            log += place - thresholds[k - 1];
            Chances[k] = log;
            most = Math.Max(most, log);
        }

        Chances[0] = 0;
        double total = 0;
        for (int k = 0; k <= top; k++) total += Chances[k] = Math.Exp(Chances[k] - most);
        LogTotal = most + Math.Log(total);
        Expected = 0;
        for (int k = 0; k <= top; k++) Expected += k * (Chances[k] /= total);
        (Variance, Fourth) = (0, 0);
        double tail = 0, share = 0;
        for (int k = top; k >= 0; k--)
        {
            double gap = k - Expected, square = gap * gap;
            Variance += square * Chances[k];
            Fourth += square * square * Chances[k];
            Tails[k] = tail += Chances[k];
            Shares[k] = share += gap * Chances[k];
        }
    }
}
