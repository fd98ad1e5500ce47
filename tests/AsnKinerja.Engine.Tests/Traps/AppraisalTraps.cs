using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class AppraisalTraps
{
    private static readonly AppraisalPeriod Year2025 = AppraisalPeriod.Year(2025), Year2026 = AppraisalPeriod.Year(2026);

    private static readonly Employee Siti = new("198501012010012001", LocalizedText.Same("Siti Aminah"));

    [Fact]
    public void Good_results_with_bad_behaviour_are_misconduct_and_not_the_larger_of_two_codes()
    {
        Regulation regulation = Regulation.InForce(Year2026);

        Assert.Equal("Kurang/misconduct", regulation.Ratings!.Quadrant[ExpectationRating.Above, ExpectationRating.Below].ToString());
        Assert.Equal("Kurang/misconduct", regulation.Ratings!.Quadrant[ExpectationRating.Meets, ExpectationRating.Below].ToString());
        Assert.Equal("Butuh Perbaikan", regulation.Ratings!.Quadrant[ExpectationRating.Below, ExpectationRating.Above].ToString());
    }

    [Fact]
    public void A_period_does_not_lose_its_last_day()
    {
        AppraisalPeriod toTheSixth = AppraisalPeriod.Between(new LocalDate(2022, 1, 1), new LocalDate(2022, 2, 6));
        AppraisalPeriod toTheSeventh = AppraisalPeriod.Between(new LocalDate(2022, 1, 1), new LocalDate(2022, 2, 7));
        Regulation permen = Regulation.InForce(Year2026);

        Assert.True(toTheSeventh.Contains(new LocalDate(2022, 2, 7)));
        Assert.NotNull(permen.Appraise(new AppraisalCase(Siti, toTheSeventh)));
        Assert.Throws<ArgumentException>(() => permen.Appraise(new AppraisalCase(Siti, toTheSixth)));
    }

    [Fact]
    public void Two_people_of_the_same_name_keep_two_appraisals()
    {
        Regulation regulation = Regulation.InForce(Year2026);
        Employee other = new("199002022015022002", Siti.Name);
        Appraisal first = regulation.Appraise(Case(Siti, Year2026, 3)), second = regulation.Appraise(Case(other, Year2026, 1));

        Assert.NotEqual(Siti, other);
        Assert.Equal((3, 1), (first.Ratings!.BehaviourScore.Overall.Exact, second.Ratings!.BehaviourScore.Overall.Exact));
        Assert.Equal(("198501012010012001", "199002022015022002"), (first.Case.Employee.Id, second.Case.Employee.Id));
        Assert.Equal(ExpectationRating.Above, first.Ratings!.Behaviour.Suggested);
    }

    [Fact]
    public void Appraising_a_new_period_leaves_the_others_as_they_were()
    {
        AppraisalCase of2025 = Case(Siti, Year2025, 2);
        string before = Regulation.InForce(Year2025).Appraise(of2025).Explain().ToJson();
        _ = Regulation.InForce(Year2026).Appraise(Case(Siti, Year2026, 3));
        _ = Regulation.InForce(AppraisalPeriod.Quarter(2026, 1)).Appraise(Case(Siti, AppraisalPeriod.Quarter(2026, 1), 1));

        Assert.Equal(before, Regulation.InForce(Year2025).Appraise(of2025).Explain().ToJson());
    }

    [Fact]
    public void What_is_printed_is_the_number_that_was_computed()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 2), ("peer", 1)).Score(
            Scale.Points(1, 5), RatingSheet.By("supervisor").Rate("integritas", 5), RatingSheet.By("peer").Rate("integritas", 4));
        Explanation explanation = score.Explain();

        Assert.Equal(4.67m, score.Overall.Value);
        Assert.Equal(score.Overall.Exact, explanation.Value);
        foreach (string print in new[] { explanation.ToText("id"), explanation.ToMarkdown("id"), explanation.ToHtml("id"), explanation.ToJson(), explanation.ToText("en") })
        {
            Assert.Contains("14/3", print, StringComparison.Ordinal);
            Assert.Contains("4.67", print, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_supervisors_said_stands_under_the_name_of_supervisors()
    {
        Explanation item = AggregationPolicy.Weighted(("subordinate", 1), ("supervisor", 1))
            .Score(Scale.Points(1, 5), RatingSheet.By("supervisor", "kepala-dinas").Rate("x", 5), RatingSheet.By("subordinate", "staf").Rate("x", 2))["x"]
            .Explain();
        Explanation above = item.Operands.Single(group => group.Node.Label.Indonesian == "Atasan").Node;
        Explanation below = item.Operands.Single(group => group.Node.Label.Indonesian == "Bawahan langsung").Node;

        Assert.Equal(("kepala-dinas", 5), (above.Operands[0].Node.Label.Indonesian, above.Operands[0].Node.Value));
        Assert.Equal(("staf", 2), (below.Operands[0].Node.Label.Indonesian, below.Operands[0].Node.Value));
    }

    [Fact]
    public void A_decision_stands_beside_the_suggestion_and_cannot_pass_for_it()
    {
        Appraisal appraisal = Regulation.InForce(Year2026).Appraise(Case(Siti, Year2026, 3, new RatingDecision(ExpectationRating.Below)));

        Assert.Equal((ExpectationRating.Above, ExpectationRating.Below), (appraisal.Ratings!.Behaviour.Suggested, appraisal.Ratings!.Behaviour.Rating));
        Assert.True(appraisal.Ratings!.Behaviour.IsDecided && appraisal.Ratings!.Behaviour.Departs);
        Assert.Equal(3, appraisal.Ratings!.BehaviourScore.Overall.Exact);
        Explanation rating = appraisal.Explain().Operands[1].Node;
        Assert.Equal(Operation.Decision, rating.Operation);
        Assert.Equal(["Di bawah ekspektasi", "Di atas ekspektasi"], rating.Operands.Select(operand => operand.Node.Outcome?.Indonesian));
        Assert.Equal([true, false], rating.Operands.Select(operand => operand.Counted));
        Assert.Contains(rating.Operands[0].Node.Remarks, remark => remark.Indonesian == "Keputusan berbeda dari saran, tanpa alasan tertulis.");
    }

    private static AppraisalCase Case(Employee employee, AppraisalPeriod period, int rating, RatingDecision? decision = null) => new(employee, period)
    {
        Plan = WorkPlan.For(period).Main("imunisasi", result => result.Stands(ExpectationRating.Meets)),
        Sheets = [RatingSheet.By("supervisor").Answering(CompetencyFramework.BerAkhlak.Instrument.Items
            .Select(item => System.Collections.Generic.KeyValuePair.Create(item.Id, Answer.Of(rating))))],
        BehaviourDecision = decision,
    };
}
