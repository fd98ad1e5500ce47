using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Competencies;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class GapTraps
{
    [Fact]
    public void A_surplus_hides_no_gap()
    {
        JobPersonMatch match = SamplePost.Compare((3, 5), (3, 1)).JobPersonMatch;

        Assert.Equal("66.67", match.Percent.ToString());
        Assert.Equal("100.00", match.SumPercent.ToString());
        Assert.True(match.SumHidesGaps);
    }

    [Fact]
    public void A_match_of_138_89_percent_is_one_of_the_sum_form_alone()
    {
        JobPersonMatch match = SamplePost.Compare((18, 25)).JobPersonMatch;

        Assert.Equal("138.89", match.SumPercent.ToString());
        Assert.Equal("100.00", match.Percent.ToString());
        Assert.Contains(match.Reasons, reason => reason.English.Contains("138.89 %", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("79")]
    [InlineData("79.5")]
    [InlineData("79.99")]
    [InlineData("79.999999999999999999999999999999")]
    public void Between_79_and_80_nobody_is_without_a_category(string percent)
    {
        JobPersonMatch match = SamplePost.Compare((100, Rational.Parse(percent))).JobPersonMatch;

        Assert.Equal("MMS", match.Category!.Mark);
    }

    [Fact]
    public void What_is_shown_as_80_and_is_less_does_not_reach_80()
    {
        JobPersonMatch match = SamplePost.Compare((100, Rational.Parse("79.999"))).JobPersonMatch;

        Assert.Equal("80.00", match.Percent.ToString());
        Assert.Equal("MMS", match.Category!.Mark);
        Assert.True(match.Percent < 80);
    }

    // Three competencies at 4/5 are exactly 80, which thirds and fifths in binary are not.
    [Fact]
    public void Exactly_80_reaches_80_whatever_fractions_it_is_made_of()
    {
        JobPersonMatch match = SamplePost.Compare((Rational.Of(1, 3), Rational.Of(4, 15)), (Rational.Of(1, 7), Rational.Of(4, 35)), (Rational.Of(1, 10), Rational.Of(2, 25))).JobPersonMatch;

        Assert.Equal(80, match.Percent!.Value.Exact);
        Assert.Equal("MS", match.Category!.Mark);
    }

    [Fact]
    public void Exactly_at_standard_is_not_called_above()
    {
        CompetencyGap gap = SamplePost.Compare((Rational.Of(7, 2), Rational.Of(7, 2)))[0];

        Assert.Equal(GapStatus.Meets, gap.Status);
        Assert.Equal("meets the standard", gap.Explain().Outcome!.Value.English);
    }

    [Fact]
    public void A_missing_level_is_not_a_level_of_zero_and_not_left_out_in_silence()
    {
        JobPersonMatch match = SamplePost.Compare((3, 3), (3, null)).JobPersonMatch;

        Assert.Null(match.Percent);
        Assert.Contains(match.Reasons, reason => reason.English.Contains("k1", StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_from_the_future_counts_for_nobody() => Assert.Throws<InvalidEvidenceException>(() =>
        CompetencyProfile.From([SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, SamplePost.Day.PlusDays(1))], SamplePost.Day));

    [Fact]
    public void The_order_of_the_evidence_makes_nobody_better()
    {
        CompetencyEvidence a = SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, SamplePost.Day, "a"), b = SamplePost.Evidence("integritas", 4, EvidenceKind.Certificate, SamplePost.Day, "b");

        Assert.Equal([3, 3], new[] { new[] { a, b }, [b, a] }.Select(evidence => CompetencyProfile.From(evidence, SamplePost.Day)["integritas"].Level!.Value));
    }
}
