using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>How much of its target one indicator achieved.</summary>
internal static class IndicatorAchievement
{
    public static Achievement Of(Indicator indicator, AchievementLimits limits, AppraisalPeriod? period)
    {
        IndicatorCheck.Run(indicator);
        if (period is not null) IndicatorCheck.Run(indicator, period);
        if (indicator.NotCarriedOut) return NotCarriedOut(indicator.Name);
        if (indicator.Target is not Target target) return new Achievement(null, () => Explanation.Missing(Label(indicator.Name), InWords));
        return target.Due is LocalDate due
            ? Milestone(indicator, target, due, limits, period)
            : indicator.Realised is Rational realised
            ? Measured(indicator, target, Attainment.Of(target, realised), limits)
            : Unknown(indicator.Name, NoRealisation(target));
    }

    /// <summary>What was not carried out achieves 0.</summary>
    public static Achievement NotCarriedOut(LocalizedText name) => new(Rational.Zero, () => new Explanation(Label(name), Operation.Given)
    {
        Value = Rational.Zero,
        Outcome = new("tidak dilaksanakan", "not carried out"),
        Remarks = [new("Dinyatakan tidak dilaksanakan: capaiannya 0.", "Stated as not carried out: it achieves 0.")],
    });

    public static LocalizedText Label(LocalizedText name) => new($"Capaian (%): {name.Indonesian}", $"Achievement (%): {name.English}");

    private static Achievement Milestone(Indicator indicator, Target target, LocalDate due, AchievementLimits limits, AppraisalPeriod? period) =>
        indicator.RealisedOn is not LocalDate day ? Unknown(indicator.Name, NoRealisation(target))
        : (target.Start ?? period?.First) is not LocalDate first ? Unknown(indicator.Name, NoStart(target))
        : Measured(indicator, target, Attainment.OfDays(first, due, IsoDay.Of(day)), limits, first, IsoDay.Of(day));

    private static Achievement Measured(
        Indicator indicator, Target target, Attainment attainment, AchievementLimits limits, LocalDate? first = null, LocalDate? day = null) =>
        new(limits.Apply(attainment.Percent), () => AttainmentExplanation.Of(indicator, target, attainment, limits, first, day));

    private static Achievement Unknown(LocalizedText name, LocalizedText reason) =>
        new(null, () => Explanation.Missing(Label(name), reason), [name]);

    private static LocalizedText InWords { get; } = new(
        "Ukuran dengan kata-kata, tanpa target: tidak ada persentase capaian.", "A measure in words, without a target: there is no percentage.");

    private static LocalizedText NoRealisation(Target target) => new(
        $"Target {target.InWords().Indonesian}; realisasinya belum diketahui, dan itu bukan 0.",
        $"Target {target.InWords().English}; what was realised is not known, which is not 0.");

    private static LocalizedText NoStart(Target target) => new(
        $"Target {target.InWords().Indonesian}; hari mulainya tidak diketahui, sehingga lama waktunya tidak dapat dihitung.",
        $"Target {target.InWords().English}; the day from which its time is counted is not known.");
}
