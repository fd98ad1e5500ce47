using System.Collections.Generic;
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

    private static DistributionPattern Circular(OrganisationRating organisation) =>
        Regulation.Distribution.Single(known => known.Organisation == organisation && known.Citation!.Source == "SE MenPANRB 3/2023");

    [Theory]
    [InlineData(OrganisationRating.Istimewa, "sangat-baik")]
    [InlineData(OrganisationRating.Baik, "baik")]
    [InlineData(OrganisationRating.ButuhPerbaikan, "butuh-perbaikan")]
    [InlineData(OrganisationRating.Kurang, "kurang")]
    [InlineData(OrganisationRating.SangatKurang, "sangat-kurang")]
    public void The_regulation_itself_says_which_predicate_most_people_ideally_have(OrganisationRating organisation, string predicate)
    {
        DistributionPattern pattern = Regulation.Distribution.Single(known => known.Organisation == organisation && known.MostOf is not null);

        Assert.Equal((predicate, Established.Regulation), (pattern.MostOf!.Id, pattern.Citation!.Established));
        Assert.StartsWith("ideally most ", pattern.InWords().English, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OrganisationRating.Istimewa, "paling banyak 70% Sangat Baik", "at most 70% Very good")]
    [InlineData(OrganisationRating.Baik, "paling banyak 70% Baik; harus ada Butuh Perbaikan dan/atau Kurang/misconduct", "at most 70% Good; there must be some Needs improvement and/or Poor/misconduct")]
    [InlineData(OrganisationRating.ButuhPerbaikan, "paling banyak 10% Sangat Baik; paling sedikit 60% Butuh Perbaikan", "at most 10% Very good; at least 60% Needs improvement")]
    [InlineData(OrganisationRating.Kurang, "paling banyak 10% Sangat Baik; paling sedikit 60% Kurang/misconduct; paling sedikit 10% Butuh Perbaikan", "at most 10% Very good; at least 60% Poor/misconduct; at least 10% Needs improvement")]
    [InlineData(OrganisationRating.SangatKurang, "paling sedikit 60% Sangat Kurang; paling sedikit 10% Kurang/misconduct dan/atau Butuh Perbaikan bersama-sama; tidak ada Sangat Baik", "at least 60% Very poor; at least 10% Poor/misconduct and/or Needs improvement together; no Very good")]
    public void The_pattern_of_a_unit_in_words(OrganisationRating organisation, string indonesian, string english)
    {
        DistributionPattern pattern = Circular(organisation);

        Assert.Equal((indonesian, english), (pattern.InWords().Indonesian, pattern.InWords().English));
        Assert.Equal(Established.Secondary, pattern.Citation!.Established);
    }

    [Fact]
    public void Shares_are_exact()
    {
        DistributionPattern lowest = Circular(OrganisationRating.SangatKurang);

        Assert.Equal(Rational.Of(3, 5), Assert.Single(lowest.AtLeast).Share);
        Assert.Equal(Rational.Of(1, 10), lowest.AtLeastTogether!.Value.Share);
        Assert.Equal(["sangat-baik"], lowest.NoneOf.Select(predicate => predicate.Id));
    }

    [Fact]
    public void The_circular_does_not_reach_back_to_periods_that_ended_before_it()
    {
        string[] before = ["PermenPANRB 6/2022"], since = ["PermenPANRB 6/2022", "SE MenPANRB 3/2023"];
        Assert.Equal(before, Of(AppraisalPeriod.Year(2022)));
        Assert.Equal(before, Of(AppraisalPeriod.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 30))));
        Assert.Equal(since, Of(AppraisalPeriod.Month(2023, 1)));
        Assert.Equal(since, Of(AppraisalPeriod.Year(2026)));

        static IEnumerable<string> Of(AppraisalPeriod period) => Regulation
            .Appraise(new AppraisalCase(new Employee("1"), period) { Organisation = OrganisationRating.Baik })
            .Patterns.Select(pattern => pattern.Citation!.Source);
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
            Assert.Equal(2, appraisal.Patterns.Count);
            Assert.All(appraisal.Patterns, pattern =>
            {
                Assert.Equal(organisation, pattern.Organisation);
                Assert.Contains(
                    appraisal.Explain().Remarks,
                    remark => remark.English == $"Distribution pattern of {pattern.Citation!.Source}: {pattern.InWords().English}.");
            });
        }
    }
}
