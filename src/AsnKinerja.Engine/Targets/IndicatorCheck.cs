using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>Refuses a realisation that cannot be one of its target.</summary>
internal static class IndicatorCheck
{
    public static void Run(Indicator indicator)
    {
        if (Problem(indicator) is string problem) throw new ArgumentException($"The indicator '{indicator.Name}' {problem}.", nameof(indicator));
    }

    /// <summary>Refuses a realisation outside the period of its plan, and a milestone that has no day to start.</summary>
    public static void Run(Indicator indicator, AppraisalPeriod period)
    {
        if (indicator.RealisedOn is LocalDate day && !period.Contains(day))
            throw new ArgumentException(
                $"The indicator '{indicator.Name}' was realised on {IsoDay.Text(IsoDay.Of(day))}, outside the period {period} ({Days(period)}); "
                + "a plan holds what was realised in its period.",
                nameof(indicator));
        if (indicator.Target is { Due: LocalDate due, Start: null } && due < period.First)
            throw new ArgumentException(
                $"The indicator '{indicator.Name}' is due on {IsoDay.Text(due)}, before the first day of the period {period} ({Days(period)}); "
                + "say with Target.Starting from which day its time is counted.",
                nameof(indicator));
    }

    /// <summary>Refuses two entries, with two realisations, for one indicator.</summary>
    public static void RunTogether(IReadOnlyList<Indicator> indicators)
    {
        HashSet<(Localization.LocalizedText, Aspect?, Perspective?)> known = [];
        foreach (Indicator indicator in indicators)
        {
            if (indicator.Target is not null && !known.Add((indicator.Name, indicator.Aspect, indicator.Perspective)))
                throw new ArgumentException($"The indicator '{indicator.Name}' stands twice with the same aspect; one indicator has one target and one realisation.", nameof(indicators));
        }
    }

    private static string? Problem(Indicator indicator)
    {
        if (indicator.NotCarriedOut && (indicator.Realised ?? (object?)indicator.RealisedOn) is not null)
            return $"is not carried out, and realised {Shown(indicator)}; it is either";
        if (indicator.Realised is not null && indicator.RealisedOn is not null)
            return $"has two realisations, {indicator.Realised} and {Shown(indicator with { Realised = null })}; one indicator has one";
        if (indicator.Target is not Target target) return null;
        if (target.Due is not null && indicator.Realised is Rational number)
            return $"has the target '{target.InWords().English}' and realised the number {number}; a milestone is realised on a day (RealisedOn)";
        if (target.Due is null && indicator.RealisedOn is not null)
            return $"has the target '{target.InWords().English}' and was realised on the day {Shown(indicator)}; it is realised at a number (Realised)";
        return indicator.Realised is Rational realised && realised.Sign < 0 && !MayBeNegative(target)
            ? $"realised {realised}, which is negative; with the target '{target.InWords().English}' it is 0 or more. Where less than 0 is possible, give the target a baseline (Target.From)"
            : null;
    }

    /// <summary>Whether the measure goes below 0: somebody agreed on a negative number, or says from where the way is measured.</summary>
    public static bool MayBeNegative(Target target) =>
        target.Baseline is not null || target.Low?.Sign < 0 || (target.Points is TargetTable table && table.Points[0].Realised.Sign < 0);

    private static string Shown(Indicator indicator) =>
        indicator.Realised?.ToString() ?? (indicator.RealisedOn is LocalDate day ? IsoDay.Text(IsoDay.Of(day)) : "");

    private static string Days(AppraisalPeriod period) => $"{IsoDay.Text(period.First)} to {IsoDay.Text(period.Last)}";
}
