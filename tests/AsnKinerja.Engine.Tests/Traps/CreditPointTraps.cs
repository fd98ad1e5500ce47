using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class CreditPointTraps
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2024));

    private static readonly RatedPeriod[] Quarters =
        [RatedPeriod.OfMonths(1, "sangat-baik"), RatedPeriod.OfMonths(3, "sangat-baik"), RatedPeriod.OfMonths(3, "sangat-baik"), RatedPeriod.OfMonths(3, "baik")];

    [Fact]
    public void The_sum_of_rounded_periods_is_14_07_where_the_rounded_sum_is_14_06()
    {
        CreditPointLedger each = Rules.Convert("ahli-pertama", Quarters), once = Rules.RoundingOf(RoundedPart.Sum).Convert("ahli-pertama", Quarters);

        Assert.Equal(14.07m, each.Value);
        Assert.Equal(14.06m, once.Value);
        Assert.DoesNotContain(each.Explain().Warnings, citation => citation.Established == Established.Local);
        Assert.Contains(once.Explain().Warnings, citation => citation.Established == Established.Local);
        Assert.Contains("Only the sum is rounded; the printed examples round each period.", once.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_quarter_before_a_rounded_sum_keeps_all_its_digits()
    {
        CreditPointLedger once = Rules.RoundingOf(RoundedPart.Sum).Convert("ahli-pertama", Quarters);

        Assert.Contains("1.5625", once.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal(Rational.Parse("14.0625"), Assert.Single(once.Explain().Operands).Node.Value);
    }

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "3.13")]
    [InlineData(RoundingMode.HalfToEven, "3.12")]
    public void Three_months_of_12_5_are_a_tie_that_nobody_printed(RoundingMode mode, string expected)
    {
        CreditPoints points = Rules.BreakingTies(mode).Convert("baik", "ahli-pertama", 3);

        Assert.Equal(expected, points.ToString());
        Assert.Contains("3.125 lies exactly between 3.12 and 3.13; the way of ties decides.", points.Explain().Remarks.Select(remark => remark.English));
        Assert.NotEmpty(points.Explain().Warnings);
    }

    [Fact]
    public void A_number_that_is_no_tie_warns_of_nothing() => Assert.Empty(Rules.Convert("baik", "ahli-pertama", 2).Explain().Warnings);

    [Fact]
    public void The_coefficient_of_Ahli_Muda_is_25_and_not_37_5() => Assert.Equal(25, Rules["ahli-muda"].Coefficient);

    [Fact]
    public void Terampil_holds_the_ranks_of_II_and_Mahir_those_of_III()
    {
        Assert.Equal(["II/b", "II/c", "II/d"], Rules["terampil"].Ranks);
        Assert.Equal(["III/a", "III/b"], Rules["mahir"].Ranks);
    }

    [Fact]
    public void A_year_does_not_take_the_predicate_of_its_last_quarter()
    {
        RatedPeriod[] year = [RatedPeriod.Over(AppraisalPeriod.Semester(2024, 1), "kurang"), RatedPeriod.Over(AppraisalPeriod.Semester(2024, 2), "sangat-baik")];

        Assert.Equal(12.51m, Rules.Convert("ahli-pertama", year).Value);
        Assert.Equal(18.75m, Rules.Convert("ahli-pertama", RatedPeriod.Year(2024, "sangat-baik")).Value);
    }

    [Fact]
    public void A_year_without_a_predicate_is_not_a_year_of_0_points()
    {
        CreditPointLedger ledger = Rules.Convert("ahli-pertama", RatedPeriod.Year(2023, "baik"), RatedPeriod.Year(2024, null));

        Assert.Null(ledger.Total);
        Assert.Null(ledger.Explain().Value);
        Assert.Equal(Rational.Parse("12.5"), ledger.Known);
        Assert.Equal("2024", Assert.Single(ledger.Missing).Period!.ToString());
    }
}
