using System;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>A calendar was asked for days of years whose holidays it was not given; counting them as working days would be a guess.</summary>
public sealed class HolidaysUnknownException : InvalidOperationException
{
    internal HolidaysUnknownException(LocalDate day, AppraisalPeriod covered)
        : base(
            $"The holidays of {IsoDay.Text(day)} are not known: the calendar was given those of {covered}. "
            + "Give it the holidays of that year too, or use WorkingCalendar.AnyYear, which takes every weekday that is not listed for a working day.")
    {
        Day = day;
        Covered = covered;
    }

    /// <summary>The day whose holidays are not known.</summary>
    public LocalDate Day { get; }

    /// <summary>The days whose holidays are known.</summary>
    public AppraisalPeriod Covered { get; }
}
