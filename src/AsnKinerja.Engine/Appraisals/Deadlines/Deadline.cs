using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The last day on which something is still in time, and how it was counted. Immutable.</summary>
public sealed class Deadline
{
    private readonly WorkingCalendar _calendar;

    internal Deadline(DeadlineRule rule, LocalDate? from, LocalDate due, WorkingCalendar calendar)
    {
        Rule = rule;
        From = from;
        Due = due;
        _calendar = calendar;
    }

    /// <summary>The rule.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>What must be done.</summary>
    public DeadlineKind Kind => Rule.Kind;

    /// <summary>The day of the event, which is not counted; null for the end of a month.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in time.</summary>
    public LocalDate Due { get; }

    /// <summary>How many days were counted; null for the end of a month.</summary>
    public int? Days => Rule.Days;

    /// <summary>Which days were counted; null for the end of a month.</summary>
    public DayCount? Count => Rule.Count;

    /// <summary>Where the deadline stands.</summary>
    public Citation? Citation => Rule.Citation;

    /// <summary>Whether the due day is a working day; null where the calendar does not know its year.</summary>
    public bool? IsDueOnWorkingDay => _calendar.Knows(Due) ? _calendar.IsWorkingDay(Due) : null;

    /// <summary>Whether what is done on a day is in time; it is on the day itself.</summary>
    /// <param name="on">The day on which it is done.</param>
    public bool IsMet(LocalDate on) => IsoDay.Of(on) <= Due;

    /// <summary>The deadline in words: what, by when, and why.</summary>
    public LocalizedText InWords()
    {
        LocalizedText due = DayWords.Of(Due), rule = Rule.InWords();
        return new(
            $"{Rule.Name.Indonesian}: paling lambat {due.Indonesian} ({rule.Indonesian})",
            $"{Rule.Name.English}: by {due.English} ({rule.English})");
    }

    /// <summary>What else must be known: the event's day is not counted, which holidays were skipped, a due day that is no working day.</summary>
    public IReadOnlyList<LocalizedText> Remarks => DeadlineExplanation.Remarks(this, _calendar);

    /// <summary>The due day with everything it was counted from.</summary>
    public Explanation Explain() => DeadlineExplanation.Of(this, _calendar);

    /// <summary>The id and the due day: <c>keberatan 2026-07-21</c>.</summary>
    public override string ToString() => Rule.Id + " " + IsoDay.Text(Due);
}
