using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

// SE MenPANRB 3/2023: what a unit's predicates may look like, to be considered.
public class DistributionPatternTests
{
    private static readonly Regulation Regulation = Regulation.InForce(AppraisalPeriod.Year(2026));

    [Theory]
    [InlineData(OrganisationRating.Istimewa, "paling banyak 70% Sangat Baik", "at most 70% Very good")]
    [InlineData(OrganisationRating.Baik, "paling banyak 70% Baik; harus ada Butuh Perbaikan dan/atau Kurang/misconduct", "at most 70% Good; there must be some Needs improvement and/or Poor/misconduct")]
    [InlineData(OrganisationRating.ButuhPerbaikan, "paling banyak 10% Sangat Baik; paling sedikit 60% Butuh Perbaikan", "at most 10% Very good; at least 60% Needs improvement")]
    [InlineData(OrganisationRating.Kurang, "paling banyak 10% Sangat Baik; paling sedikit 60% Kurang/misconduct; paling sedikit 10% Butuh Perbaikan", "at most 10% Very good; at least 60% Poor/misconduct; at least 10% Needs improvement")]
    [InlineData(OrganisationRating.SangatKurang, "paling sedikit 60% Sangat Kurang; paling sedikit 10% Kurang/misconduct dan/atau Butuh Perbaikan bersama-sama; tidak ada Sangat Baik", "at least 60% Very poor; at least 10% Poor/misconduct and/or Needs improvement together; no Very good")]
    public void The_pattern_of_a_unit_in_words(OrganisationRating organisation, string indonesian, string english)
    {
        DistributionPattern pattern = Regulation.Distribution.Single(known => known.Organisation == organisation);

        Assert.Equal((indonesian, english), (pattern.InWords().Indonesian, pattern.InWords().English));
        Assert.Equal(Established.Secondary, pattern.Citation!.Established);
    }

    [Fact]
    public void Shares_are_exact()
    {
        DistributionPattern lowest = Regulation.Distribution.Single(known => known.Organisation == OrganisationRating.SangatKurang);

        Assert.Equal(Rational.Of(3, 5), Assert.Single(lowest.AtLeast).Share);
        Assert.Equal(Rational.Of(1, 10), lowest.AtLeastTogether!.Value.Share);
        Assert.Equal(["sangat-baik"], lowest.NoneOf.Select(predicate => predicate.Id));
    }

    [Fact]
    public void The_circular_does_not_reach_back_to_periods_that_ended_before_it()
    {
        Assert.Null(Of(AppraisalPeriod.Year(2022)));
        Assert.Null(Of(AppraisalPeriod.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 30))));
        Assert.NotNull(Of(AppraisalPeriod.Month(2023, 1)));
        Assert.NotNull(Of(AppraisalPeriod.Year(2026)));

        static DistributionPattern? Of(AppraisalPeriod period) =>
            Regulation.Appraise(new AppraisalCase(new Employee("1"), period) { Organisation = OrganisationRating.Baik }).Pattern;
    }

    [Fact]
    public void The_pattern_is_advice_and_no_operand_of_a_predicate()
    {
        AppraisalPeriod year = AppraisalPeriod.Year(2026);
        RatingDecision above = new(Engine.Scales.ExpectationRating.Above);
        foreach (OrganisationRating organisation in System.Enum.GetValues<OrganisationRating>())
        {
            Appraisal appraisal = Regulation.Appraise(new AppraisalCase(new Employee("1"), year)
            {
                Organisation = organisation,
                WorkResultDecision = above,
                BehaviourDecision = above,
            });

            Assert.Equal("sangat-baik", appraisal.Predicate!.Id);
            Assert.Equal(organisation, appraisal.Pattern!.Organisation);
            Assert.Contains(appraisal.Explain().Remarks, remark => remark.English == "Distribution pattern: " + appraisal.Pattern.InWords().English + ".");
        }
    }
}
