using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Studies;

/// <summary>SE MenPANRB 3/2023, as others report it: the achievement of a unit is the work result of its head.</summary>
public class UnitHeadTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);
    private static readonly Regulation Regulation = Regulation.InForce(Year);

    [Theory]
    [InlineData(OrganisationRating.Istimewa, ExpectationRating.Above)]
    [InlineData(OrganisationRating.Baik, ExpectationRating.Meets)]
    [InlineData(OrganisationRating.ButuhPerbaikan, ExpectationRating.Below)]
    [InlineData(OrganisationRating.Kurang, ExpectationRating.Below)]
    [InlineData(OrganisationRating.SangatKurang, ExpectationRating.Below)]
    public void The_achievement_of_the_unit_suggests_the_rating_of_its_head(OrganisationRating achievement, ExpectationRating rating)
    {
        Appraisal appraisal = Regulation.Appraise(Case(Year, achievement));

        Assert.Equal(rating, appraisal.Ratings!.WorkResults.Suggested);
        Assert.Equal(rating, Regulation.Ratings!.UnitHead![achievement]);
    }

    [Fact]
    public void The_decision_stands_beside_the_suggestion_and_says_where_it_departs()
    {
        RatingOutcome outcome = Regulation.Appraise(Case(Year, OrganisationRating.Istimewa, new RatingDecision(ExpectationRating.Meets))).Ratings!.WorkResults;

        Assert.Equal((ExpectationRating.Above, ExpectationRating.Meets, true), (outcome.Suggested, outcome.Rating, outcome.Departs));
    }

    [Fact]
    public void The_evidence_of_the_results_is_still_shown_and_not_counted()
    {
        Explanation results = Regulation.Appraise(Case(Year, OrganisationRating.Kurang)).Explain().Operands[0].Node.Operands[0].Node;

        Assert.Equal([true, false], results.Operands.Select(operand => operand.Counted));
        Assert.Equal(["Kurang", "Di atas ekspektasi"], results.Operands.Select(operand => operand.Node.Outcome!.Value.Indonesian));
        Assert.Equal([Established.Secondary, Established.Unverified], results.Citations.Select(citation => citation.Established));
        Assert.Contains("Di bawah ekspektasi", results.Outcome!.Value.Indonesian, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_leads_no_unit_is_suggested_by_the_evidence() =>
        Assert.Equal(ExpectationRating.Above, Regulation.Appraise(Case(Year, null)).Ratings!.WorkResults.Suggested);

    [Fact]
    public void Before_the_circular_the_rule_is_not_there_and_the_appraisal_says_so()
    {
        AppraisalPeriod before = AppraisalPeriod.Year(2022);
        Appraisal appraisal = Regulation.Appraise(Case(before, OrganisationRating.Kurang));

        Assert.False(Regulation.Ratings!.UnitHead!.IsFor(before));
        Assert.Equal(ExpectationRating.Above, appraisal.Ratings!.WorkResults.Suggested);
        Assert.Contains(appraisal.Explain().Remarks, remark => remark.English.EndsWith("is not considered: its rule is in force 2023-01-31...", StringComparison.Ordinal));
    }

    [Fact]
    public void A_regulation_without_the_rule_says_that_it_does_not_look_at_the_unit()
    {
        Appraisal appraisal = Regulation.Parse(PackWithout.Sections("unit-head")).Appraise(Case(Year, OrganisationRating.Kurang));

        Assert.Equal(ExpectationRating.Above, appraisal.Ratings!.WorkResults.Suggested);
        Assert.Contains(appraisal.Explain().Remarks, remark => remark.English.Contains("have no rule for it", StringComparison.Ordinal));
    }

    [Fact]
    public void The_unit_that_the_person_leads_is_not_the_one_that_the_appraiser_leads()
    {
        AppraisalCase evidence = AppraisalCase.Parse("""
            case: kepala-bidang
            employee: { id: contoh-0003 }
            period: 2026
            organisation: kurang
            own-unit: istimewa
            study-duty: { level: profesi, outcome: berjalan, university: b, programme: c, gpa: 3.25, timeliness: perpanjangan }
            """);

        Assert.Equal((OrganisationRating.Kurang, OrganisationRating.Istimewa), (evidence.Organisation!.Value, evidence.OwnUnit!.Value));
        Assert.Equal(ExpectationRating.Above, Regulation.Appraise(evidence).Ratings!.WorkResults.Suggested);
        Assert.All(Regulation.Appraise(evidence).Patterns, pattern => Assert.Equal(OrganisationRating.Kurang, pattern.Organisation));
        Assert.Equal("baik", Regulation.Appraise(evidence).Ratings!.StudyDuty!.Predicate!.Id);
        Assert.Equal(
            StudyDuty.Domestic(StudyLevel.Professional, StudyOutcome.Ongoing, Accreditation.B, Accreditation.C) with { Gpa = 3.25m, Timeliness = StudyTimeliness.Extended },
            evidence.StudyDuty);
    }

    private static AppraisalCase Case(AppraisalPeriod period, OrganisationRating? unit, RatingDecision? decision = null) => new(new Employee("1"), period)
    {
        OwnUnit = unit,
        WorkResultDecision = decision,
        Plan = WorkPlan.For(period).Main("a", result => result.Stands(ExpectationRating.Above)),
        Feedback = [new FeedbackNote("a", "public", positive: true)],
    };
}
