using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>Lays an indicator's achievement open: what was agreed, what was realised, the formula, and the limits.</summary>
internal static class AttainmentExplanation
{
    public static Explanation Of(Indicator indicator, Target target, Attainment attainment, AchievementLimits limits, LocalDate? first, LocalDate? day)
    {
        LocalizedText label = IndicatorAchievement.Label(indicator.Name);
        LocalizedText[] remarks = first is LocalDate start && day is LocalDate realisedOn
            ? [Agreed(target), Days(start, realisedOn)]
            : NoRatio(target, attainment) is LocalizedText why ? [Agreed(target), why] : [Agreed(target)];
        Explanation step = target.Points is TargetTable table
            ? OfTable(label, target, table, attainment, remarks)
            : OfNumber(label, target, attainment, remarks);
        return Limited(label, step, limits);
    }

    private static Explanation OfNumber(LocalizedText label, Target target, Attainment attainment, LocalizedText[] remarks)
    {
        List<Operand> operands = [Given(Realised(target), attainment.Realised)];
        if (attainment.Rule == AttainmentRule.Reached && target.Polarity == Polarity.Range)
        {
            operands.Add(Given(WithUnit("Batas bawah target", "Lower end of the target", target.Unit), target.Low!.Value));
            operands.Add(Given(WithUnit("Batas atas target", "Upper end of the target", target.Unit), target.High!.Value));
        }
        else
        {
            operands.Add(Given(AgreedLabel(target), attainment.Agreed));
        }

        if (attainment.Rule == AttainmentRule.FromBaseline) operands.Add(Given(new("Titik awal", "Baseline"), target.Baseline!.Value));
        return new Explanation(label, Rule(attainment.Rule), operands)
        {
            Value = attainment.Percent,
            Outcome = attainment.Rule switch
            {
                AttainmentRule.Reached => new("tercapai: 100", "reached: 100"),
                AttainmentRule.Missed => new("tidak tercapai: 0", "missed: 0"),
                _ => null,
            },
            Remarks = remarks,
        };
    }

    private static Operation Rule(AttainmentRule rule) => rule switch
    {
        AttainmentRule.Normal => Operation.Formula("{0} / {1} × 100"),
        AttainmentRule.Special => Operation.Formula("(1 + (1 - {0} / {1})) × 100"),
        AttainmentRule.FromBaseline => Operation.Formula("({0} - {2}) / ({1} - {2}) × 100"),
        _ => Operation.Lookup,
    };

    // Between two points the straight line is a formula; elsewhere the table itself says the percentage.
    private static Explanation OfTable(LocalizedText label, Target target, TargetTable table, Attainment attainment, LocalizedText[] remarks) =>
        table.SegmentAt(attainment.Realised) is not ({ } from, { } to)
            ? new Explanation(label, Operation.Lookup, [Given(Realised(target), attainment.Realised)])
            {
                Value = attainment.Percent,
                Outcome = new($"menurut tabel: {attainment.Percent}", $"by the table: {attainment.Percent}"),
                Remarks = remarks,
            }
            : new Explanation(
                label,
                Operation.Formula("{2} + ({4} - {2}) × ({0} - {1}) / ({3} - {1})"),
                [
                    Given(Realised(target), attainment.Realised),
                    Given(new("Titik di bawahnya", "The point below"), from.X),
                    Given(new("Capaian di titik itu (%)", "Achievement at that point (%)"), from.Y),
                    Given(new("Titik di atasnya", "The point above"), to.X),
                    Given(new("Capaian di titik itu (%)", "Achievement at that point (%)"), to.Y),
                ])
            {
                Value = attainment.Percent,
                Remarks = remarks,
            };

    private static Explanation Limited(LocalizedText label, Explanation step, AchievementLimits limits)
    {
        List<Operand> operands = [new Operand(step)];
        string pattern = "{0}";
        if (limits.Floor is Rational floor)
        {
            operands.Add(Given(new("Capaian paling rendah", "Lowest achievement"), floor));
            pattern = "max({0}; {1})";
        }

        if (limits.Cap is Rational cap)
        {
            pattern = $"min({pattern}; {{{operands.Count}}})";
            operands.Add(Given(new("Capaian paling tinggi", "Highest achievement"), cap));
        }

        return operands.Count == 1 ? step : new Explanation(
            new($"{label.Indonesian}, dengan batas", $"{label.English}, within limits"), Operation.Formula(pattern), operands)
        {
            Value = limits.Apply(step.Value!.Value),
        };
    }

    private static Operand Given(LocalizedText label, Rational value) => new(Explanation.Given(label, value));

    private static LocalizedText Realised(Target target) => target.Due is null
        ? WithUnit("Realisasi", "Realised", target.Unit)
        : new("Hari yang dipakai", "Days used");

    private static LocalizedText AgreedLabel(Target target) =>
        target.Due is not null ? new("Hari yang tersedia", "Days given")
        : target.Polarity == Polarity.Range ? WithUnit("Batas target terdekat", "Nearest end of the target", target.Unit)
        : WithUnit("Target", "Target", target.Unit);

    private static LocalizedText WithUnit(string indonesian, string english, string unit) =>
        unit.Length == 0 ? new(indonesian, english) : new($"{indonesian} ({unit})", $"{english} ({unit})");

    private static LocalizedText Agreed(Target target) => new($"Target: {target.InWords().Indonesian}.", $"Target: {target.InWords().English}.");

    private static LocalizedText Days(LocalDate first, LocalDate realisedOn) => new(
        $"Dihitung dari {IsoDay.Text(first)} (termasuk), terealisasi {IsoDay.Text(realisedOn)}.",
        $"Counted from {IsoDay.Text(first)} (inclusive), realised on {IsoDay.Text(realisedOn)}.");

    private static LocalizedText? NoRatio(Target target, Attainment attainment) =>
        attainment.Rule is AttainmentRule.Reached or AttainmentRule.Missed && attainment.Agreed.Sign <= 0 && target.Polarity is Polarity.AtLeast or Polarity.AtMost
            ? new(
                $"Terhadap {attainment.Agreed} tidak ada rasio: tercapai berarti 100, tidak tercapai berarti 0. Titik awal (baseline) memberi tingkatan di antaranya.",
                $"There is no ratio to {attainment.Agreed}: reached is 100, missed is 0. A baseline gives the steps between.")
            : null;
}
