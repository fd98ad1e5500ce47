using System;
using AsnKinerja.Engine.Periods;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class WholeMonthsTests
{
    [Fact]
    public void Sixteen_october_to_fifteen_january_is_three_months_where_a_difference_of_dates_says_two()
    {
        LocalDate first = new(2017, 10, 16), last = new(2018, 1, 15);

        Assert.Equal(3, WholeMonths.Between(first, last));
        Assert.Equal(2, Period.Between(first, last, PeriodUnits.Months).Months);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", 1)]
    [InlineData("2026-01-01", "2026-01-30", 0)]
    [InlineData("2026-02-01", "2026-02-28", 1)]
    [InlineData("2024-02-01", "2024-02-28", 0)]
    [InlineData("2024-02-01", "2024-02-29", 1)]
    [InlineData("2026-02-01", "2026-03-30", 1)]
    [InlineData("2026-02-01", "2026-03-31", 2)]
    [InlineData("2026-01-15", "2026-02-14", 1)]
    [InlineData("2026-01-15", "2026-02-13", 0)]
    [InlineData("2026-02-28", "2026-03-27", 1)]
    [InlineData("2026-02-28", "2026-03-26", 0)]
    [InlineData("2026-01-28", "2026-02-27", 1)]
    [InlineData("2026-01-29", "2026-02-28", 1)]
    [InlineData("2026-01-29", "2026-02-27", 0)]
    [InlineData("2026-01-30", "2026-02-28", 1)]
    [InlineData("2026-01-31", "2026-02-27", 0)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    [InlineData("2024-01-31", "2024-02-28", 0)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2026-01-31", "2026-03-29", 1)]
    [InlineData("2026-01-31", "2026-03-30", 2)]
    [InlineData("2026-03-31", "2026-04-30", 1)]
    [InlineData("2026-03-31", "2026-04-29", 0)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2024-02-29", "2025-02-27", 11)]
    [InlineData("2026-01-01", "2026-12-31", 12)]
    [InlineData("2026-05-05", "2026-05-05", 0)]
    public void A_month_is_over_at_the_end_of_the_day_before_its_day_or_of_a_month_too_short(string first, string last, int months) =>
        Assert.Equal(months, WholeMonths.Between(Day(first), Day(last)));

    [Theory]
    [InlineData("2026", 12)]
    [InlineData("2026-S2", 6)]
    [InlineData("2026-TW1", 3)]
    [InlineData("2026-02", 1)]
    [InlineData("2026-03-15..2026-08-31", 5)]
    [InlineData("2017-10-16..2018-01-15", 3)]
    public void A_period_knows_its_whole_months(string text, int months) =>
        Assert.Equal(months, AppraisalPeriod.Parse(text).WholeMonths);

    [Fact]
    public void The_last_day_of_the_calendar_is_counted() =>
        Assert.Equal(12, WholeMonths.Between(new LocalDate(9999, 1, 1), LocalDate.MaxIsoValue));

    [Fact]
    public void Months_are_not_counted_backward() =>
        Assert.Throws<ArgumentException>("last", () => WholeMonths.Between(Day("2026-02-01"), Day("2026-01-31")));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
