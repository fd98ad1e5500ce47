using System;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Periods;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

/// <summary>Every month of a year counts once: none twice where months are given by hand, none lost where a period is split within one.</summary>
public class MonthCheckTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    private static RatedPeriod Over(string period, int? months = null) => RatedPeriod.Over(AppraisalPeriod.Parse(period), "baik", months);

    private static string Refused(params RatedPeriod[] periods) => Assert.Throws<InvalidCreditPointsException>(() => Rules.Convert("ahli-muda", periods)).Message;

    [Fact]
    public void Months_given_by_hand_fit_into_what_their_periods_touch()
    {
        // 3 and 3 are fewer than 12, but January to May are five months.
        Assert.Contains(
            "2025-01-01..2025-05-31: the months of its periods add up to 6, and they touch only 5; each month counts once.",
            Refused(Over("2025-01-01..2025-03-14", 3), Over("2025-03-15..2025-05-31", 3)), StringComparison.Ordinal);
        Assert.Contains(
            "2025: the months of its periods add up to 13, and they touch only 12",
            Refused(Over("2025-01-01..2025-03-14", 3), Over("2025-03-15..2025-12-31", 10)), StringComparison.Ordinal);
        Assert.Equal("25.00", Rules.Convert("ahli-muda", Over("2025-01-01..2025-03-14", 3), Over("2025-03-15..2025-12-31", 9)).ToString());
        Assert.Equal("25.00", Rules.Convert("ahli-muda", Over("2025-01-01..2025-03-14", 2), Over("2025-03-15..2025-12-31", 10)).ToString());
    }

    [Fact]
    public void A_month_that_a_split_would_lose_is_asked_for()
    {
        Assert.Contains(
            "2025-01-01..2025-03-14, 2025-03-15..2025-12-31: 12 whole months together, but only 11 one by one; say how many months one of them counts.",
            Refused(Over("2025-01-01..2025-03-14"), Over("2025-03-15..2025-12-31")), StringComparison.Ordinal);
        Assert.Contains(
            "12 whole months together, but only 11 one by one",
            Refused(Over("2025-01-01..2025-03-15"), Over("2025-03-16..2025-07-15"), Over("2025-07-16..2025-12-31")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-01..2025-03-31", "2025-04-01..2025-12-31", "25.00")]
    [InlineData("2025-01-01..2025-03-14", "2025-03-16..2025-12-31", "22.92")]
    [InlineData("2025-01-15..2025-03-14", "2025-03-15..2025-12-31", "22.92")]
    public void Whole_months_and_gaps_are_as_they_are(string first, string second, string points) =>
        Assert.Equal(points, Rules.Convert("ahli-muda", Over(first), Over(second)).ToString());
}
