using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The formulas of the six forms and their F tests.</summary>
internal static class IntraclassForms
{
    private const double Rounding = 1e-13;

    public static IReadOnlyList<IntraclassForm> All { get; } =
    [
        IntraclassForm.OneWaySingle, IntraclassForm.AgreementSingle, IntraclassForm.ConsistencySingle,
        IntraclassForm.OneWayAverage, IntraclassForm.AgreementAverage, IntraclassForm.ConsistencyAverage,
    ];

    public static IntraclassEstimate Estimated(IntraclassForm form, MeanSquares ms, double level, LocalizedText? leftOut)
    {
        (double above, double below) = Ratio(form, ms);

        // Terms of both signs that cancel leave their rounding, which is no denominator.
        if (Math.Abs(below) <= Rounding * ms.RaterCount * (ms.Ratees + ms.Raters + ms.Within)) below = 0;
        LocalizedText method = IntraclassFormWords.Of(form);
        bool isOneWay = form is IntraclassForm.OneWaySingle or IntraclassForm.OneWayAverage;
        double error = isOneWay ? ms.Within : ms.Residual;
        int numeratorDf = ms.RateeCount - 1, denominatorDf = isOneWay ? ms.RateeCount * (ms.RaterCount - 1) : numeratorDf * (ms.RaterCount - 1);
        double? f = error == 0 ? null : ms.Ratees / error;

        Estimate estimate;
        if (below == 0) estimate = Estimate.None(method, ms.RateeCount, NotEstimable.NoVariation) with { Remark = Joined(leftOut, SameMeans) };
        else if (below < 0 || above > below)
            estimate = Estimate.None(method, ms.RateeCount, NotEstimable.OutOfRange) with { Beyond = above / below, Remark = leftOut };
        else
        {
            estimate = Estimate.Of(method, ms.RateeCount, above / below) with
            {
                Interval = f is null or 0 ? null : IntraclassIntervals.Of(form, ms, level),
                Remark = above < 0 ? Joined(leftOut, Negative) : leftOut,
            };
        }

        return new(form, estimate)
        {
            F = f,
            NumeratorDf = numeratorDf,
            DenominatorDf = denominatorDf,
            PValue = f is double ratio ? FDistribution.UpperTail(ratio, numeratorDf, denominatorDf) : null,
            IntervalDf = form is IntraclassForm.AgreementSingle or IntraclassForm.AgreementAverage && estimate.Interval is not null ? IntraclassIntervals.AgreementDf(ms) : null,
        };
    }

    /// <summary>The correlation as numerator and denominator.</summary>
    public static (double Above, double Below) Ratio(IntraclassForm form, MeanSquares ms)
    {
        int n = ms.RateeCount, k = ms.RaterCount;
        return form switch
        {
            IntraclassForm.OneWaySingle => (ms.Ratees - ms.Within, ms.Ratees + ((k - 1) * ms.Within)),
            IntraclassForm.AgreementSingle => (ms.Ratees - ms.Residual, ms.Ratees + ((k - 1) * ms.Residual) + (k * (ms.Raters - ms.Residual) / n)),
            IntraclassForm.ConsistencySingle => (ms.Ratees - ms.Residual, ms.Ratees + ((k - 1) * ms.Residual)),
            IntraclassForm.OneWayAverage => (ms.Ratees - ms.Within, ms.Ratees),
            IntraclassForm.AgreementAverage => (ms.Ratees - ms.Residual, ms.Ratees + ((ms.Raters - ms.Residual) / n)),
            _ => (ms.Ratees - ms.Residual, ms.Ratees),
        };
    }

    private static LocalizedText SameMeans => new(
        "Rata-rata semua orang yang dinilai sama, sehingga tidak ada beda yang dapat dikenali.", "All ratees have the same mean, so there is no difference to be told.");

    private static LocalizedText Negative => new(
        "Negatif: beda antarorang lebih kecil daripada galat antarpenilai; bacalah sebagai tidak ajek, dan bilangannya tidak dijadikan 0.",
        "Negative: people differ less than the raters' error alone would make them; read it as no reliability; the number is not set to 0.");

    private static LocalizedText Joined(LocalizedText? one, LocalizedText other) =>
        one is LocalizedText first ? new(first.Indonesian + " " + other.Indonesian, first.English + " " + other.English) : other;
}
