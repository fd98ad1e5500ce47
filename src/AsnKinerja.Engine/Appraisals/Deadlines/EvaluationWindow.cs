using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The days on which the evaluation of one period takes place; the first and the last belong to it. Immutable.</summary>
public sealed record EvaluationWindow
{
    internal EvaluationWindow(AppraisalPeriod period, LocalDate opens, LocalDate closes, Citation? citation)
    {
        Period = period;
        Opens = opens;
        Closes = closes;
        Citation = citation;
    }

    /// <summary>The period that is evaluated.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The first day of the evaluation.</summary>
    public LocalDate Opens { get; }

    /// <summary>The last day of the evaluation, which is still in time.</summary>
    public LocalDate Closes { get; }

    /// <summary>Where that stands.</summary>
    public Citation? Citation { get; }

    /// <summary>Whether the evaluation takes place on a day; it does on the first and on the last.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day)
    {
        LocalDate iso = IsoDay.Of(day);
        return Opens <= iso && iso <= Closes;
    }

    /// <summary>Whether the evaluation should have been made before a day: the window closed earlier.</summary>
    /// <param name="day">The day, for instance the day on which somebody asks.</param>
    public bool HasClosedBefore(LocalDate day) => Closes < IsoDay.Of(day);

    /// <summary>The window in words.</summary>
    public LocalizedText InWords()
    {
        LocalizedText opens = DayWords.Of(Opens), closes = DayWords.Of(Closes);
        return new(
            $"evaluasi kinerja {Period.Name.Indonesian}: {opens.Indonesian} s.d. {closes.Indonesian}",
            $"evaluation of {Period.Name.English}: {opens.English} to {closes.English}");
    }

    /// <summary>The window in Indonesian words.</summary>
    public override string ToString() => InWords().Indonesian;
}
