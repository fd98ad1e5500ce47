using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Whether a plan (SKP) is made for a period, for which of its days, and why. Immutable.</summary>
public sealed class PlanningAdvice
{
    internal PlanningAdvice(AppraisalPeriod period, PlanningDuty duty, IEnumerable<AppraisalPeriod> remaining, LocalizedText reason, Citation? citation)
    {
        Period = period;
        Duty = duty;
        Remaining = Array.AsReadOnly(remaining.ToArray());
        Reason = reason;
        Citation = citation;
    }

    /// <summary>The period.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>Whether a plan is made.</summary>
    public PlanningDuty Duty { get; }

    /// <summary>The days of the period on which the person is neither away nor exempt, in order; empty where there are none.</summary>
    public IReadOnlyList<AppraisalPeriod> Remaining { get; }

    /// <summary>How many days those are: 0 or more.</summary>
    public int RemainingDays => Remaining.Sum(part => part.Days);

    /// <summary>The first day back at work, where the plan is made after the return; else null.</summary>
    public LocalDate? ReturnsOn { get; internal init; }

    /// <summary>Who appraises should a result be needed all the same, or null.</summary>
    public LocalizedText? IfNeeded { get; internal init; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Where that stands.</summary>
    public Citation? Citation { get; }

    /// <summary>How many working days the remaining days have.</summary>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">The holidays of one of the days are not known.</exception>
    public int RemainingWorkingDays(WorkingCalendar calendar)
    {
        Throw.IfNull(calendar);
        return Remaining.Sum(part => calendar.WorkingDaysBetween(part.First, part.Last));
    }

    /// <summary>The answer with its source and the days that remain.</summary>
    public Explanation Explain() => new(
        new("Kewajiban menyusun SKP " + Period.Name.Indonesian, "Duty to make a plan (SKP) for " + Period.Name.English),
        Operation.Lookup,
        Remaining.Select(part => new Operand(Explanation.Given(
            new($"hari yang tersisa: {part.Name.Indonesian}", $"days that remain: {part.Name.English}"), part.Days))))
    {
        Outcome = PlanningWords.Of(Duty),
        Citations = Citation is { } citation ? [citation] : [],
        Remarks = IfNeeded is LocalizedText needed ? [Reason, needed] : [Reason],
    };
}
