using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class EntryServiceTests
{
    private static readonly CreditPointEntry Entry = CreditPointRules.InForce(AppraisalPeriod.Year(2026)).Entry;

    [Fact]
    public void Years_that_a_limit_leaves_are_years_times_the_coefficient_and_no_sum_of_their_rounded_parts()
    {
        Assert.Equal(Rational.Parse("262.5"), Entry.Transfer("administrator", "ahli-madya", "IV/b", RatedPeriod.Served(6, 5, "baik"), isTopRank: true).Total);
        Assert.Equal(225, Entry.Adjustment("ahli-madya", "IV/b", RatedPeriod.Served(2, 5, "baik")).Total);
        Assert.Equal(Rational.Parse("112.5"), Entry.Adjustment("ahli-muda", "III/c", RatedPeriod.Served(3, 1, "sangat-baik")).Total);
        Assert.Equal(160, Entry.Reappointment("ahli-madya", "IV/a", 10, RatedPeriod.Served(6, 5, "baik")).Total);
    }

    [Fact]
    public void Whole_years_that_begin_within_a_calendar_year_are_whole_years_too()
    {
        RatedPeriod[] twoYears =
        [
            RatedPeriod.Over(AppraisalPeriod.Parse("2021-06-01..2021-12-31"), "baik"), RatedPeriod.Year(2022, "baik"), RatedPeriod.Over(AppraisalPeriod.Parse("2023-01-01..2023-05-31"), "baik"),
        ];

        Assert.Equal(75, Entry.Adjustment("ahli-madya", "IV/a", twoYears).Total);
        Assert.Equal(75, Entry.Adjustment("ahli-madya", "IV/a", twoYears.Reverse()).Total);
    }

    [Fact]
    public void A_word_that_ended_on_a_day_keeps_its_days_where_years_are_counted()
    {
        RatedPeriod[] served =
        [
            RatedPeriod.Over(AppraisalPeriod.Parse("2019-06-01..2019-12-31"), "buruk"), RatedPeriod.Over(AppraisalPeriod.Parse("2020-01-01..2020-05-31"), "buruk"),
        ];

        Assert.Equal(Rational.Parse("9.38"), Entry.Adjustment("ahli-madya", "IV/a", served).Total);
    }

    [Fact]
    public void A_conversion_of_no_period_is_missing_and_not_0()
    {
        foreach (EntryPoints points in new[]
                 {
                     Entry.Adjustment("ahli-pertama", "III/a", []), Entry.Transfer("pengawas", "ahli-muda", "III/d", []), Entry.LevelAfterMismatch("ahli-muda", "III/c", []),
                     Entry.Reappointment("ahli-muda", "III/c", 60, []),
                 })
        {
            Assert.Null(points.Total);
            Assert.Contains("was not given; its points are missing, which is not 0.", points.Explain().ToText("en"), StringComparison.Ordinal);
        }
    }
}
