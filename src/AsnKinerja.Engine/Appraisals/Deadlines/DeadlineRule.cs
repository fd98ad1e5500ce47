using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One deadline of a regulation: so many days from an event, or the end of a month. Immutable.</summary>
public sealed record DeadlineRule
{
    internal DeadlineRule(DeadlineKind kind, Citation? citation)
    {
        Kind = kind;
        Citation = citation;
    }

    /// <summary>What must be done.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>Where the deadline stands.</summary>
    public Citation? Citation { get; }

    /// <summary>The id in the pack, for example <c>keberatan</c>.</summary>
    public string Id => DeadlineNames.Kinds[Kind].Id;

    /// <summary>What must be done, in words.</summary>
    public LocalizedText Name => DeadlineNames.Kinds[Kind].Name;

    /// <summary>How many days, 1 or more; null for the end of a month.</summary>
    public int? Days { get; internal init; }

    /// <summary>Whether working days or calendar days are counted; null for the end of a month.</summary>
    public DayCount? Count { get; internal init; }

    /// <summary>From which day it counts; null for the end of a month.</summary>
    public DeadlineEvent? From { get; internal init; }

    /// <summary>The month at whose end it is due, 1 to 12; null for a number of days.</summary>
    public int? EndOfMonth { get; internal init; }

    /// <summary>How many years after the one in which the period ends that month lies: 0 or 1.</summary>
    public int YearsLater { get; internal init; }

    /// <summary>The deadline in words: "at most 14 working days after the document was received".</summary>
    public LocalizedText InWords()
    {
        if (Days is int days && Count is DayCount count && From is DeadlineEvent from)
        {
            LocalizedText howLong = DayWords.Of(days, count), since = DeadlineNames.Events[from].Name;
            return new($"paling lama {howLong.Indonesian} sejak {since.Indonesian}", $"at most {howLong.English} after {since.English}");
        }

        LocalizedText month = PeriodName.OfMonth(EndOfMonth ?? 1);
        return YearsLater == 0
            ? new($"paling lambat akhir {month.Indonesian} tahun berjalan", $"at the latest at the end of {month.English} of the year")
            : new($"paling lambat akhir {month.Indonesian} tahun berikutnya", $"at the latest at the end of {month.English} of the year after");
    }

    internal LocalDate DueFor(AppraisalPeriod period) =>
        EvaluationWindows.EndOfMonth(new LocalDate(period.Last.Year + YearsLater, EndOfMonth ?? 1, 1));

    /// <summary>The id and the Indonesian words.</summary>
    public override string ToString() => Id + ": " + InWords();
}
