using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>Time and cost: what was used, of what was agreed.</summary>
internal sealed class UsedOfTarget(FourAspectNumbers numbers, AppraisalPeriod period)
{
    public ValuedStep Value(LocalizedText label, Indicator indicator, Target target)
    {
        if (target.Points is TargetTable table) return ByTable(label, table, indicator);
        (Rational agreed, Rational used) = target.Due is LocalDate due
            ? Days(target, due, indicator.RealisedOn!.Value)
            : (target.High!.Value, indicator.Realised!.Value);
        return agreed.Sign <= 0
            ? ValuedStep.Unknown(label, NoRatio(agreed))
            : new(numbers.Efficiency.Value(agreed, used), [], () => Explain(label, indicator, target, agreed, used));
    }

    private (Rational Agreed, Rational Used) Days(Target target, LocalDate due, LocalDate day)
    {
        Attainment days = Attainment.OfDays(target.Start ?? period.First, due, IsoDay.Of(day));
        return (days.Agreed, days.Realised);
    }

    private Explanation Explain(LocalizedText label, Indicator indicator, Target target, Rational agreed, Rational used) => numbers.Efficiency.Explain(
        label,
        target.Due is null ? IndicatorValue.Given("Target", "Target", target, agreed).Node : Explanation.Given(new("Hari yang tersedia", "Days given"), agreed),
        target.Due is null ? IndicatorValue.Given("Realisasi", "Realised", target, used).Node : Explanation.Given(new("Hari yang dipakai", "Days used"), used),
        [.. Remarks(indicator, target)]);

    private IEnumerable<LocalizedText> Remarks(Indicator indicator, Target target)
    {
        yield return new($"Target: {target.InWords().Indonesian}.", $"Target: {target.InWords().English}.");
        if (target.Due is not null)
            yield return new(
                $"Dihitung dari {IsoDay.Text(target.Start ?? period.First)} (termasuk), terealisasi {IsoDay.Text(IsoDay.Of(indicator.RealisedOn!.Value))}.",
                $"Counted from {IsoDay.Text(target.Start ?? period.First)} (inclusive), realised on {IsoDay.Text(IsoDay.Of(indicator.RealisedOn!.Value))}.");
        if (target.Polarity == Polarity.Range) yield return UpperEnd;
        else if (target.Polarity is not (Polarity.AtMost or Polarity.Milestone)) yield return AnyDirection;
        if (target.Baseline is not null) yield return NoBaseline;
    }

    private ValuedStep ByTable(LocalizedText label, TargetTable table, Indicator indicator)
    {
        Rational percent = table.PercentAt(indicator.Realised!.Value);
        return new(percent, [], () =>
        {
            Explanation own = indicator.Achieve(AchievementLimits.None, period).Explain();
            return new Explanation(label, own.Operation, own.Operands) { Value = own.Value, Outcome = own.Outcome, Citations = numbers.OtherTargets.Citations, Remarks = [.. own.Remarks, OwnTable] };
        });
    }

    private static LocalizedText NoRatio(Rational agreed) => new(
        $"target {agreed}: efisiensi terhadapnya tidak dapat dihitung; target waktu dan biaya di atas 0.",
        $"the target is {agreed}: there is no efficiency against it; a target of time or cost is above 0.");

    private static LocalizedText UpperEnd { get; } = new(
        "Peraturan ini mengenal satu angka target; dari rentang dipakai ujung atasnya.", "The regulation knows one number as a target; of a range, the upper end is taken.");

    private static LocalizedText AnyDirection { get; } = new(
        "Waktu dan biaya selalu dinilai dari efisiensinya, apa pun arah targetnya.", "Time and cost are always valued by efficiency, whatever direction the target has.");

    private static LocalizedText NoBaseline { get; } = new(
        "Titik awal target tidak dipakai: efisiensi dihitung dari 0.", "The target's baseline is not used: efficiency is counted from 0.");

    private static LocalizedText OwnTable { get; } = new(
        "Peraturan ini tidak mengenal tabel; nilainya dibaca dari tabel target itu.", "The regulation knows no tables; the value is read from the target's own.");
}
