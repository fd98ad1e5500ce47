using System;
using NodaTime;

namespace AsnKinerja.Engine.Rules;

/// <summary>The days on which a rule is in force, both ends included.</summary>
/// <remarks>An end that is not known, or not yet set, is open. The default value is always in force. Immutable.</remarks>
public readonly record struct EffectiveInterval
{
    /// <summary>Creates an interval.</summary>
    /// <param name="from">The first day in force, or null for "since ever".</param>
    /// <param name="to">The last day in force, or null for "until further notice".</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public EffectiveInterval(LocalDate? from, LocalDate? to)
    {
        if (from is LocalDate first && to is LocalDate last && last < first)
            throw new ArgumentException(
                $"The interval ends on {last:uuuu-MM-dd}, before it begins on {first:uuuu-MM-dd}.", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>The first day in force, or null for "since ever".</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in force, or null for "until further notice".</summary>
    public LocalDate? To { get; }

    /// <summary>Whether the rule is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => (From is not LocalDate from || from <= day) && (To is not LocalDate to || day <= to);

    /// <summary>Whether two rules are in force on at least one common day.</summary>
    /// <param name="other">The other interval.</param>
    public bool Overlaps(EffectiveInterval other) =>
        (From is not LocalDate from || other.To is not LocalDate otherTo || from <= otherTo)
        && (other.From is not LocalDate otherFrom || To is not LocalDate to || otherFrom <= to);

    /// <summary>The interval as <c>2022-02-03..</c>, <c>2012-01-01..2021-06-30</c> or <c>..</c>.</summary>
    public override string ToString() => Text(From) + ".." + Text(To);

    private static string Text(LocalDate? day) =>
        day is LocalDate date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "";
}
