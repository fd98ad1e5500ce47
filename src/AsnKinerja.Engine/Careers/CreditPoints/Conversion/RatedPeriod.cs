using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Careers;

/// <summary>A stretch of service with one predicate: a period of days in one calendar year, or only its months.</summary>
/// <remarks>Immutable; equal when all parts are equal. Whether it is sound is checked, with all others, where it is used.</remarks>
public sealed record RatedPeriod
{
    private RatedPeriod(AppraisalPeriod? period, string? predicate, int? months)
    {
        Period = period;
        Predicate = predicate;
        GivenMonths = months;
    }

    /// <summary>The days, or null where only the months are known.</summary>
    public AppraisalPeriod? Period { get; }

    /// <summary>The predicate's id or another word for it; null where it is not known, which is never 0 points.</summary>
    public string? Predicate { get; }

    /// <summary>The months that count: those given, else the whole months of the period; 1 to 12 where it is sound.</summary>
    public int Months => GivenMonths ?? Period!.WholeMonths;

    /// <summary>The months where they were given, else null.</summary>
    public int? GivenMonths { get; }

    /// <summary>A period of days.</summary>
    /// <param name="period">The days, in one calendar year.</param>
    /// <param name="predicate">The predicate, or null where it is not known.</param>
    /// <param name="months">The months that count, where they are fewer than the calendar says, or the period begins within a month; null: its whole months.</param>
    public static RatedPeriod Over(AppraisalPeriod period, string? predicate, int? months = null) => new(Throw.IfNull(period), predicate, months);

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="predicate">The predicate, or null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is no year of appraisals.</exception>
    public static RatedPeriod Year(int year, string? predicate) => Over(AppraisalPeriod.Year(year), predicate);

    /// <summary>Months without days.</summary>
    /// <param name="months">How many, 1 to 12.</param>
    /// <param name="predicate">The predicate, or null where it is not known.</param>
    public static RatedPeriod OfMonths(int months, string? predicate) => new(null, predicate, months);

    /// <summary>The period and the predicate of an appraisal.</summary>
    /// <param name="appraisal">The appraisal; without a predicate the points are missing.</param>
    public static RatedPeriod From(Appraisal appraisal) => Over(Throw.IfNull(appraisal).Case.Period, appraisal.Predicate?.Id);

    /// <summary>Years and months in a rank, all with one predicate: each year, and the rest, as a period of its own.</summary>
    /// <param name="years">Whole years, 0 or more.</param>
    /// <param name="months">Months beyond them, 0 to 11.</param>
    /// <param name="predicate">The predicate of every year, or null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">Years or months are out of range, or both are 0.</exception>
    public static IReadOnlyList<RatedPeriod> Served(int years, int months, string? predicate)
    {
        if (years is < 0 or > MostYears) throw new ArgumentOutOfRangeException(nameof(years), years, $"Somebody serves 0 to {MostYears} years in a rank, not {years}.");
        if (months is < 0 or > 11) throw new ArgumentOutOfRangeException(nameof(months), months, $"Beyond whole years there are 0 to 11 months, not {months}.");
        if (years + months == 0) throw new ArgumentOutOfRangeException(nameof(months), months, "There is at least one month.");
        IEnumerable<RatedPeriod> whole = Enumerable.Repeat(OfMonths(12, predicate), years);
        return (months == 0 ? whole : whole.Append(OfMonths(months, predicate))).ToArray();
    }

    /// <summary>The period with fewer months, where a limit cuts it.</summary>
    internal RatedPeriod Cut(int months) => new(Period, Predicate, months);

    /// <summary>The period, or its months; then the predicate.</summary>
    public override string ToString() =>
        (Period?.ToString() ?? Months.ToString(CultureInfo.InvariantCulture) + " months") + ": " + (Predicate ?? "-");

    private const int MostYears = 60;
}
