using System;
using System.Globalization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>The machine's culture changes nothing.</summary>
public class CultureTests
{
    [Fact]
    public void The_tests_run_with_invariant_globalization() =>
        Assert.True(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant) && invariant);

    [Fact]
    public void A_decimal_comma_in_the_machines_culture_changes_no_text_and_no_number()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        comma.NumberFormat.NegativeSign = "−";
        try
        {
            CultureInfo.CurrentCulture = comma;

            Assert.Equal("-4.4", Rational.Of(-22, 5).ToString());
            Assert.Equal(Rational.Of(5, 2), Rational.Parse("2.5"));
            Assert.False(Rational.TryParse("2,5", out _));
            MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40)).Score(
                Scale.Points(1, 5),
                RatingSheet.By("supervisor").Rate("integritas", 4),
                RatingSheet.By("self").Rate("integritas", 5));
            Assert.Contains("(60 × 4 + 40 × 5) / (60 + 40) = 4.4", score.Explain().ToText("id"), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
