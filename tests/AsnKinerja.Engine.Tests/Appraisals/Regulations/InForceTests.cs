using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>Every year since 2011 has its rule, but 2021, which has one for each half.</summary>
public sealed class InForceTests
{
    [Theory]
    [InlineData("2011", "pp-46-2011")]
    [InlineData("2013", "pp-46-2011")]
    [InlineData("2020", "pp-46-2011")]
    [InlineData("2021-S1", "pp-46-2011")]
    [InlineData("2021-S2", "pp-30-2019")]
    [InlineData("2021-TW4", "pp-30-2019")]
    [InlineData("2022-01", "pp-30-2019")]
    [InlineData("2022-02", "permenpanrb-6-2022")]
    [InlineData("2022", "permenpanrb-6-2022")]
    [InlineData("2026", "permenpanrb-6-2022")]
    public void A_period_has_the_rule_of_its_day(string period, string regulation) =>
        Assert.Equal(regulation, Regulation.InForce(AppraisalPeriod.Parse(period)).Id);

    [Fact]
    public void The_year_2021_falls_under_two_and_the_message_says_which_half_under_which()
    {
        string message = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2021))).Message;
        Assert.Contains("pp-46-2011 2021-01-01..2021-06-30, pp-30-2019 2021-07-01..2021-12-31", message.Replace("pp-30-2019 2021-07-01..2021-12-31, pp-46-2011 2021-01-01..2021-06-30", "pp-46-2011 2021-01-01..2021-06-30, pp-30-2019 2021-07-01..2021-12-31"), StringComparison.Ordinal);
        Assert.Contains("YearBridge", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_rule_is_told_what_there_is()
    {
        string message = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2010))).Message;
        Assert.All(Regulation.All, known => Assert.Contains($"{known.Id} ({known.InForceInterval})", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_day_since_PP_46_has_exactly_one_rule()
    {
        for (int year = 2012; year <= 2030; year++)
            foreach (AppraisalPeriod month in AppraisalPeriod.Year(year).Months())
                Assert.Single(Regulation.All, known => known.IsFor(month));
    }

    [Fact]
    public void The_whole_year_2021_is_not_appraised_under_the_rule_of_its_second_half()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() =>
            Regulation.Named("pp-30-2019").Appraise(new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(2021))));
        Assert.Contains("begin on 2021-07-01 or later, not for 2021", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_is_told_the_known_ones() =>
        Assert.Contains("permenpanrb-6-2022", Assert.Throws<ArgumentException>(() => Regulation.Named("permenpanrb-6-2023")).Message, StringComparison.Ordinal);
}
