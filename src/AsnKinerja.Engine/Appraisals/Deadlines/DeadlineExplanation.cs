using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays open how a due day was counted.</summary>
internal static class DeadlineExplanation
{
    public static Explanation Of(Deadline deadline, WorkingCalendar calendar) =>
        new(deadline.Rule.Name, Operation.Lookup, Operands(deadline).Select(step => new Operand(step)))
        {
            Outcome = DayWords.Of(deadline.Due),
            Citations = deadline.Citation is { } citation ? [citation] : [],
            Remarks = Remarks(deadline, calendar),
        };

    public static IReadOnlyList<LocalizedText> Remarks(Deadline deadline, WorkingCalendar calendar)
    {
        List<LocalizedText> remarks = [deadline.Rule.InWords()];
        if (deadline.From is LocalDate from)
        {
            remarks.Add(new(
                "Hari kejadiannya sendiri tidak dihitung (begitu \"sejak\" dibaca di sini); hari terakhir masih tepat waktu.",
                "The day of the event itself is not counted (so \"since\" is read here); the last day is still in time."));
            if (deadline.Count == DayCount.WorkingDays) remarks.AddRange(Skipped(from, deadline.Due, calendar));
        }

        if (deadline.IsDueOnWorkingDay == false)
            remarks.Add(new(
                "Hari itu bukan hari kerja; ketentuannya tidak menyebut bahwa batas waktu bergeser, maka tidak digeser.",
                "That day is no working day; the rule does not say that the deadline moves, so it is not moved."));
        return remarks;
    }

    private static IEnumerable<Explanation> Operands(Deadline deadline)
    {
        if (deadline is not { From: LocalDate from, Rule.From: DeadlineEvent happened, Days: int days }) yield break;
        yield return new Explanation(DeadlineNames.Events[happened].Name, Operation.Given) { Outcome = DayWords.Of(from) };
        yield return Explanation.Given(
            deadline.Count == DayCount.WorkingDays ? new("banyaknya hari kerja", "number of working days") : new("banyaknya hari", "number of days"), days);
    }

    private static IEnumerable<LocalizedText> Skipped(LocalDate from, LocalDate due, WorkingCalendar calendar)
    {
        if (calendar.Weekend.Count > 0)
            yield return new(
                "Akhir pekan tidak dihitung: " + string.Join(", ", calendar.Weekend.Select(day => DaysOfWeek[(int)day].Indonesian)) + ".",
                "Weekends are not counted: " + string.Join(", ", calendar.Weekend.Select(day => DaysOfWeek[(int)day].English)) + ".");
        Holiday[] skipped = [.. calendar.Holidays.Where(holiday => from < holiday.Day && holiday.Day < due && !calendar.Weekend.Contains(holiday.Day.DayOfWeek))];
        if (skipped.Length > 0)
            yield return new(
                "Hari libur tidak dihitung: " + string.Join(", ", skipped.Select(holiday => Named(holiday, Language.Indonesian))) + ".",
                "Holidays are not counted: " + string.Join(", ", skipped.Select(holiday => Named(holiday, Language.English))) + ".");
    }

    private static string Named(Holiday holiday, Language language)
    {
        string day = DayWords.Of(holiday.Day)[language];
        return holiday.Name is LocalizedText name ? $"{day} ({name[language]})" : day;
    }

    // By the numbers of IsoDayOfWeek, from 1.
    private static readonly LocalizedText[] DaysOfWeek =
    [
        default, new("Senin", "Monday"), new("Selasa", "Tuesday"), new("Rabu", "Wednesday"), new("Kamis", "Thursday"),
        new("Jumat", "Friday"), new("Sabtu", "Saturday"), new("Minggu", "Sunday"),
    ];
}
