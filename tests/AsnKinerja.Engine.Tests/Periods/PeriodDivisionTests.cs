using System;
using System.Linq;
using AsnKinerja.Engine.Periods;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class PeriodDivisionTests
{
    [Fact]
    public void A_year_is_made_of_semesters_quarters_and_months()
    {
        AppraisalPeriod year = AppraisalPeriod.Year(2026);

        Assert.Equal(["2026-S1", "2026-S2"], year.Semesters().Select(p => p.ToString()));
        Assert.Equal(["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4"], year.Quarters().Select(p => p.ToString()));
        Assert.Equal(Enumerable.Range(1, 12).Select(m => AppraisalPeriod.Month(2026, m)), year.Months());
    }

    [Fact]
    public void The_second_semester_is_made_of_the_last_two_quarters()
    {
        AppraisalPeriod semester = AppraisalPeriod.Semester(2026, 2);

        Assert.Equal([AppraisalPeriod.Quarter(2026, 3), AppraisalPeriod.Quarter(2026, 4)], semester.Quarters());
        Assert.Equal(6, semester.Months().Count);
    }

    [Fact]
    public void A_period_is_made_of_itself()
    {
        Assert.Equal([AppraisalPeriod.Month(2026, 2)], AppraisalPeriod.Month(2026, 2).Months());
        Assert.Equal([AppraisalPeriod.Quarter(2026, 2)], AppraisalPeriod.Quarter(2026, 2).Quarters());
        Assert.Equal([AppraisalPeriod.Semester(2026, 2)], AppraisalPeriod.Semester(2026, 2).Semesters());
    }

    [Fact]
    public void A_custom_period_of_whole_months_is_made_of_them() =>
        Assert.Equal(
            ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"],
            AppraisalPeriod.Parse("2026-03-01..2026-08-31").Months().Select(p => p.ToString()));

    [Fact]
    public void A_period_over_the_turn_of_the_year_is_made_of_quarters_where_they_fit() =>
        Assert.Equal(
            ["2025-TW4", "2026-TW1"], AppraisalPeriod.Parse("2025-10-01..2026-03-31").Quarters().Select(p => p.ToString()));

    [Theory]
    [InlineData("2026-07")]
    [InlineData("2026-02-01..2026-04-30")]
    [InlineData("2026-01-01..2026-03-30")]
    [InlineData("2026-01-02..2026-03-31")]
    public void What_is_not_made_of_quarters_says_so(string text)
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => AppraisalPeriod.Parse(text).Quarters());
        Assert.Contains($"{text} is not made of whole quarters", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_month_has_no_months_and_a_quarter_no_semesters()
    {
        Assert.Throws<InvalidOperationException>(() => AppraisalPeriod.Parse("2026-03-15..2026-08-31").Months());
        Assert.Throws<InvalidOperationException>(() => AppraisalPeriod.Quarter(2026, 1).Semesters());
    }
}
