namespace AsnKinerja.Engine.Fairness;

/// <summary>Intervals of the six forms: exact F limits, for absolute agreement with Satterthwaite's approximate degrees of freedom.</summary>
internal static class IntraclassIntervals
{
    public static ConfidenceInterval? Of(IntraclassForm form, MeanSquares ms, double level)
    {
        int n = ms.RateeCount, k = ms.RaterCount;
        switch (form)
        {
            case IntraclassForm.OneWaySingle or IntraclassForm.OneWayAverage:
                return Exact(ms.Ratees / ms.Within, n - 1, n * (k - 1.0), k, form == IntraclassForm.OneWaySingle, level);
            case IntraclassForm.ConsistencySingle or IntraclassForm.ConsistencyAverage:
                return Exact(ms.Ratees / ms.Residual, n - 1, (n - 1.0) * (k - 1), k, form == IntraclassForm.ConsistencySingle, level);
            default:
                (double lower, double upper) = Agreement(ms, (1 - level) / 2);
                if (form == IntraclassForm.AgreementSingle) return Ordered(lower, upper, level);

                // The step-up of the single limits, as in Shrout and Fleiss; it turns round where the spread it divides by is not above 0.
                double below = 1 + ((k - 1) * lower), above = 1 + ((k - 1) * upper);
                return below <= 0 || above <= 0 ? null : Ordered(k * lower / below, k * upper / above, level);
        }
    }

    /// <summary>The degrees of freedom of the compound mean square that severity and residual make together.</summary>
    public static double AgreementDf(MeanSquares ms)
    {
        int n = ms.RateeCount, k = ms.RaterCount;
        (double above, double below) = IntraclassForms.Ratio(IntraclassForm.AgreementSingle, ms);
        double single = above / below;
        double a = k * single / (n * (1 - single)), b = 1 + (k * single * (n - 1) / (n * (1 - single)));
        double raters = a * ms.Raters, residual = b * ms.Residual;
        return (raters + residual) * (raters + residual) / ((raters * raters / (k - 1)) + (residual * residual / ((n - 1.0) * (k - 1))));
    }

    private static ConfidenceInterval? Exact(double f, double numeratorDf, double denominatorDf, int k, bool isSingle, double level)
    {
        (double lower, double upper) = FDistribution.Limits(f, numeratorDf, denominatorDf, level);
        return isSingle ? Ordered((lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1), level) : Ordered(1 - (1 / lower), 1 - (1 / upper), level);
    }

    private static (double Lower, double Upper) Agreement(MeanSquares ms, double tail)
    {
        int n = ms.RateeCount, k = ms.RaterCount;
        double df = AgreementDf(ms), numeratorDf = n - 1;
        if (!Finite.Is(df) || df <= 0) return (1, 0);
        double low = FDistribution.Critical(tail, numeratorDf, df), high = FDistribution.Critical(tail, df, numeratorDf);
        double spread = (k * ms.Raters) + (((k * (double)n) - k - n) * ms.Residual);
        return (n * (ms.Ratees - (low * ms.Residual)) / ((low * spread) + (n * ms.Ratees)), n * ((high * ms.Ratees) - ms.Residual) / (spread + (n * high * ms.Ratees)));
    }

    // Far from the usual case the approximation gives limits in the wrong order or none: then there is no interval.
    private static ConfidenceInterval? Ordered(double lower, double upper, double level) =>
        Finite.Is(lower) && Finite.Is(upper) && lower <= upper ? new ConfidenceInterval(lower, upper, level) : null;
}
