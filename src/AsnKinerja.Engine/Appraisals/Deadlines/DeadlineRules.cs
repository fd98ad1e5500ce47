using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The deadlines of a regulation, in working days or calendar days as its pack says.</summary>
/// <remarks>
/// PermenPANRB 6/2022 counts working days (Lampiran Bab V); PP 30/2019 Pasal 49 to 59 and PP 46/2011 count "days", but for one. A deadline that a
/// regulation does not have is null, never a guess. Days are counted from the day after the event. Immutable.
/// </remarks>
public sealed class DeadlineRules
{
    private readonly EvaluationWindows _windows;

    internal DeadlineRules(IEnumerable<DeadlineRule> rules, EvaluationWindows windows)
    {
        Rules = Array.AsReadOnly(rules.OrderBy(rule => rule.Kind).ToArray());
        _windows = windows;
    }

    /// <summary>The rules, in the order of the procedure; empty where the pack has none.</summary>
    public IReadOnlyList<DeadlineRule> Rules { get; }

    /// <summary>The rule for something, or null where the regulation sets no deadline for it.</summary>
    /// <param name="kind">What must be done.</param>
    public DeadlineRule? this[DeadlineKind kind] => Rules.FirstOrDefault(rule => rule.Kind == kind);

    /// <summary>The last day to object after the document was received, or null where the regulation sets none.</summary>
    /// <param name="receivedOn">The day on which the employee received the document.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays the calendar does not know.</exception>
    public Deadline? Objection(LocalDate receivedOn, WorkingCalendar calendar) => Due(DeadlineKind.Objection, receivedOn, calendar);

    /// <summary>The last day to decide on an objection, or null where the regulation sets none (PP 30/2019, PP 46/2011).</summary>
    /// <param name="objectionReceivedOn">The day on which the superior received the objection.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays the calendar does not know.</exception>
    public Deadline? Decision(LocalDate objectionReceivedOn, WorkingCalendar calendar) => Due(DeadlineKind.Decision, objectionReceivedOn, calendar);

    /// <summary>The last day to hand the signed document over, or null where the regulation sets none.</summary>
    /// <param name="signedOn">The day on which the appraiser signed.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays the calendar does not know.</exception>
    public Deadline? HandOver(LocalDate signedOn, WorkingCalendar calendar) => Due(DeadlineKind.HandOver, signedOn, calendar);

    /// <summary>The last day to sign and return the document, or null where the regulation sets none.</summary>
    /// <param name="receivedOn">The day on which the employee received it.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays the calendar does not know.</exception>
    public Deadline? Return(LocalDate receivedOn, WorkingCalendar calendar) => Due(DeadlineKind.Return, receivedOn, calendar);

    /// <summary>A deadline that counts days from an event, or null where the regulation has none for it.</summary>
    /// <param name="kind">What must be done.</param>
    /// <param name="eventDay">The day of the event that its rule counts from (<see cref="DeadlineRule.From"/>); not counted.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="ArgumentException">The rule names the end of a month and counts from no event; ask for a period instead.</exception>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays the calendar does not know.</exception>
    public Deadline? Due(DeadlineKind kind, LocalDate eventDay, WorkingCalendar calendar)
    {
        Throw.IfNull(calendar);
        if (this[kind] is not DeadlineRule rule) return null;
        if (rule is not { Days: int days, Count: DayCount count })
            throw new ArgumentException($"The deadline '{rule.Id}' counts from no event but is due at the end of a month; use For(period, calendar).", nameof(kind));
        LocalDate from = IsoDay.Of(eventDay);
        return new Deadline(rule, from, calendar.Add(from, days, count), calendar);
    }

    /// <summary>Everything that can be said from a period alone: its window, the due days that follow, and what waits for an event.</summary>
    /// <remarks>The plan's deadline belongs to the year, so it is there for a calendar year only.</remarks>
    /// <param name="period">The period that is evaluated.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <exception cref="HolidaysUnknownException">A count runs into years whose holidays the calendar does not know.</exception>
    public DeadlineSchedule For(AppraisalPeriod period, WorkingCalendar calendar)
    {
        Throw.IfNull(period);
        Throw.IfNull(calendar);
        EvaluationWindow? window = _windows.For(period);
        List<Deadline> due = [];
        List<DeadlineRule> waiting = [];
        foreach (DeadlineRule rule in Rules)
        {
            if (rule.EndOfMonth is not null)
            {
                if (Concerns(rule, period)) due.Add(new Deadline(rule, null, rule.DueFor(period), calendar));
            }
            else if (rule.From == DeadlineEvent.WindowCloses && window is not null)
            {
                due.Add(Due(rule.Kind, window.Closes, calendar)!);
            }
            else
            {
                waiting.Add(rule);
            }
        }

        return new DeadlineSchedule(period, window, due, waiting);
    }

    internal static DeadlineRules None { get; } = new([], EvaluationWindows.None);

    // A plan is for the year, and a report at the end of a month is on the evaluation that ends the year.
    private static bool Concerns(DeadlineRule rule, AppraisalPeriod period) =>
        rule.Kind == DeadlineKind.PlanSet ? period.Kind == PeriodKind.Year : period.Last is { Month: 12, Day: 31 };
}
