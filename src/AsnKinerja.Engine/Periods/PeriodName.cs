using System;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>Display names of periods in both languages. The months are spelled here: a machine may have no culture data.</summary>
internal static class PeriodName
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth"];

    private static readonly string[] IndonesianMonths =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static LocalizedText Of(AppraisalPeriod period)
    {
        LocalDate first = period.First, last = period.Last;
        int semester = (last.Month / 6) - 1, quarter = (last.Month / 3) - 1;
        return period.Kind switch
        {
            PeriodKind.Year => Text($"Tahun {first.Year}", $"Year {first.Year}"),
            PeriodKind.Semester => Text($"Semester {Roman[semester]} {first.Year}", $"{Ordinals[semester]} half of {first.Year}"),
            PeriodKind.Quarter => Text($"Triwulan {Roman[quarter]} {first.Year}", $"{Ordinals[quarter]} quarter of {first.Year}"),
            PeriodKind.Month => Text($"{Indonesian(first)} {first.Year}", $"{English(first)} {first.Year}"),
            _ => Days(period),
        };
    }

    /// <summary>The first and the last day in full, whatever the period is called.</summary>
    public static LocalizedText Days(AppraisalPeriod period)
    {
        LocalizedText first = Day(period.First), last = Day(period.Last);
        return first == last ? first : new($"{first.Indonesian} s.d. {last.Indonesian}", $"{first.English} to {last.English}");
    }

    /// <summary>A day in full: "31 Januari 2026" and "31 January 2026".</summary>
    public static LocalizedText Day(LocalDate day) => Text($"{day.Day} {Indonesian(day)} {day.Year}", $"{day.Day} {English(day)} {day.Year}");

    /// <summary>The name of a month, 1 to 12.</summary>
    public static LocalizedText OfMonth(int month) => new(IndonesianMonths[month - 1], EnglishMonths[month - 1]);

    private static LocalizedText Text(FormattableString indonesian, FormattableString english) =>
        new(FormattableString.Invariant(indonesian), FormattableString.Invariant(english));

    private static string Indonesian(LocalDate day) => IndonesianMonths[day.Month - 1];

    private static string English(LocalDate day) => EnglishMonths[day.Month - 1];
}
