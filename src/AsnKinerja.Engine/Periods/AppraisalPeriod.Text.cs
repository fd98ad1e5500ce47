using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Periods;

/// <content>Text form, the same under every culture.</content>
public sealed partial record AppraisalPeriod
{
    private const int DayLength = 10;

    /// <summary>
    /// Reads <c>2026</c>, <c>2026-S1</c>, <c>2026-TW3</c>, <c>2026-07</c> or <c>2026-03-15..2026-08-31</c>, whatever the
    /// culture of the machine.
    /// </summary>
    /// <param name="text">One of these forms, to the letter: no spaces, capitals as shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is in none of these forms, has a day or a part that no calendar has, ends before it begins, or
    /// is outside the years <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.
    /// </exception>
    public static AppraisalPeriod Parse(string text) =>
        Read(Throw.IfNull(text))
        ?? throw new FormatException(
            $"'{(text.Length > 40 ? text.Substring(0, 40) + "…" : text)}' is not an appraisal period; write a year as 2026, "
            + "a semester (1 or 2) as 2026-S1, a quarter (1 to 4) as 2026-TW3, a month (01 to 12) as 2026-07, or the first "
            + $"and last day as 2026-03-15..2026-08-31, with years {MinimumYear} to {MaximumYear}.");

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="period">The period, or null where the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AppraisalPeriod? period)
    {
        period = text is null ? null : Read(text);
        return period is not null;
    }

    /// <summary>
    /// The period as <c>2026</c>, <c>2026-S1</c>, <c>2026-TW3</c>, <c>2026-07</c> or <c>2026-03-15..2026-08-31</c>, whichever
    /// is its <see cref="Kind"/>.
    /// </summary>
    /// <remarks>The text does not depend on the culture, and <see cref="Parse"/> reads it back to the same period.</remarks>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => FormattableString.Invariant($"{First.Year}"),
        PeriodKind.Semester => FormattableString.Invariant($"{First.Year}-S{Last.Month / 6}"),
        PeriodKind.Quarter => FormattableString.Invariant($"{First.Year}-TW{Last.Month / 3}"),
        PeriodKind.Month => FormattableString.Invariant($"{First.Year}-{First.Month:00}"),
        _ => IsoDay.Text(First) + ".." + IsoDay.Text(Last),
    };

    private static AppraisalPeriod? Read(string text)
    {
        // The longest form is two days and two dots: nothing longer is worth a look.
        if (text.Length > (2 * DayLength) + 2 || Digits(text, 0, 4) is not int year || !IsYear(year)) return null;
        return text.Length switch
        {
            4 => Year(year),
            7 when HasAt(text, 4, "-S") && Digits(text, 6, 1) is int number and >= 1 and <= 2 => Semester(year, number),
            8 when HasAt(text, 4, "-TW") && Digits(text, 7, 1) is int number and >= 1 and <= 4 => Quarter(year, number),
            7 when HasAt(text, 4, "-") && Digits(text, 5, 2) is int number and >= 1 and <= 12 => Month(year, number),
            (2 * DayLength) + 2 when HasAt(text, DayLength, "..") => ReadDays(text),
            _ => null,
        };
    }

    private static AppraisalPeriod? ReadDays(string text) =>
        LocalDatePattern.Iso.Parse(text.Substring(0, DayLength)).TryGetValue(default, out LocalDate first)
        && LocalDatePattern.Iso.Parse(text.Substring(DayLength + 2)).TryGetValue(default, out LocalDate last)
        && first <= last
        && IsYear(first.Year)
        && IsYear(last.Year)
            ? new AppraisalPeriod(first, last)
            : null;

    private static bool IsYear(int year) => year is >= MinimumYear and <= MaximumYear;

    private static bool HasAt(string text, int start, string part) =>
        string.CompareOrdinal(text, start, part, 0, part.Length) == 0;

    // ASCII digits only: int.Parse would let signs and spaces in.
    private static int? Digits(string text, int start, int count)
    {
        if (text.Length < start + count) return null;
        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9') return null;
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
