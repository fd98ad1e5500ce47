using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Appraisals;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What a regulation has no place for is named in the explanation, and never dropped in silence.</summary>
public class NothingIgnoredTraps
{
    private static readonly NewIdea Unconfirmed = new(LocalizedText.Same("loket")) { IsConfirmed = false };

    [Fact]
    public void A_new_idea_is_not_awaited_under_a_regulation_that_asks_for_none()
    {
        Appraisal appraisal = Appraised("pp-46-2011", Pp46.Year, Pp46.Plan(Pp46.Whole), idea: Unconfirmed);
        Assert.True(appraisal.Completeness.IsComplete);
        Assert.Contains("new idea does not count", Text(appraisal));
        Assert.Contains("new idea does not count", Text(Appraised("permenpanrb-6-2022", AppraisalPeriod.Year(2024), null, idea: Unconfirmed)));
        Assert.DoesNotContain("new idea does not count", Text(Appraised("pp-30-2019", Pp30Case.Half, null, idea: Unconfirmed)));
    }

    [Fact]
    public void Creativity_is_worth_nothing_under_PP_30_and_the_explanation_says_so() =>
        Assert.Contains("creativity", Pp30Case.English(Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Core("a", 100)).Creative(CreativityLevel.National)).WorkResults!));

    [Fact]
    public void Creativity_alone_is_a_work_plan_without_tasks_and_not_the_lack_of_a_plan()
    {
        Appraisal appraisal = Appraised("pp-46-2011", Pp46.Year, WorkPlan.For(Pp46.Year).Creative(CreativityLevel.Unit));
        Assert.Null(appraisal.Values!.WorkResults!.Exact);
        Assert.DoesNotContain("There is no work plan", Text(appraisal));
        Assert.Contains("the plan has no task of the post", Text(appraisal));
    }

    [Fact]
    public void A_weight_of_a_scope_or_the_source_of_a_result_that_counts_nowhere_is_named()
    {
        WorkResult main = Pp30Case.Core("a", 100) with { ScopeWeight = 50, Basis = ResultBasis.StrategicInitiative };
        string text = Pp30Case.English(Pp30Case.Appraise(Pp30Case.Plan(main)).WorkResults!);
        Assert.Contains("written on a main result is not used", text);
        Assert.Contains("counts for leaders only", text);
        Assert.DoesNotContain("counts for leaders only", Pp30Case.English(Pp30Case.Appraise(Pp30Case.Plan(main), PostKind.SeniorExecutive).WorkResults!));
        PlanValue old = Pp46.Of(Pp46.Plan(Pp46.Whole).Additional("x", result => result with { ScopeWeight = 50, IsNotCarriedOut = true }));
        Assert.Contains("are not used under this regulation", old.Explain().ToText("en"));
    }

    [Fact]
    public void A_decided_rating_says_nothing_under_a_regulation_of_numbers()
    {
        RatingDecision decision = new(ExpectationRating.Above, LocalizedText.Same("sebab"));
        Assert.Contains("decided ratings are not used", Text(Appraised("pp-30-2019", Pp30Case.Half, null, decision: decision)));
        Assert.DoesNotContain("decided ratings are not used", Text(Appraised("permenpanrb-6-2022", AppraisalPeriod.Year(2024), null, decision: decision)));
    }

    [Theory]
    [InlineData("pp-46-2011", 2018)]
    [InlineData("permenpanrb-6-2022", 2024)]
    public void An_index_of_the_public_that_counts_nowhere_is_named(string regulation, int year)
    {
        SatisfactionIndex index = SatisfactionSurvey.InForce(AppraisalPeriod.Year(year)).Score(SurveyResponses.Of(SurveyResponse.Of(("produk", 4))));
        Assert.Contains("public's index does not count", Text(Appraised(regulation, AppraisalPeriod.Year(year), null, index: index)));
    }

    [Fact]
    public void A_target_that_is_the_most_and_is_reached_only_after_rounding_is_not_said_to_be_reached()
    {
        foreach (PostKind post in new[] { PostKind.SeniorExecutive, PostKind.Functional })
        {
            WorkResult result = new WorkResult("m", WorkResultKind.Main) { Indicators = [new Indicator(LocalizedText.Same("i")) { Target = Target.AtLeast(100, "%").AsMaximum(), Realised = 99.6m }] };
            PlanValue value = Pp30Case.Appraise(Pp30Case.Plan(result), post).WorkResults!;
            Assert.Equal(120, value.Exact);
            string text = Pp30Case.English(value);
            Assert.Contains("the most that can be attained, and the rounded achievement reaches it", text);
            Assert.Contains("Lampiran Bab VI huruf i", text);
        }
    }

    [Fact]
    public void An_additional_result_that_was_not_carried_out_adds_nothing_under_PP_30()
    {
        WorkPlan plan = Tests.Appraisals.Pp30Case.Plan(
            Tests.Appraisals.Pp30Case.Core("a", 100), new WorkResult("t", WorkResultKind.Additional) { IsNotCarriedOut = true, ScopeWeight = 100 });
        Assert.Equal(100, Tests.Appraisals.Pp30Case.Skp(plan));
    }

    private static Appraisal Appraised(
        string regulation, AppraisalPeriod period, WorkPlan? plan, NewIdea? idea = null, RatingDecision? decision = null, SatisfactionIndex? index = null)
    {
        Appraisal appraisal = Regulation.Named(regulation).Appraise(new AppraisalCase(new Employee("1") { PostKind = PostKind.Executor }, period)
        {
            Plan = plan,
            Sheets = regulation == "pp-46-2011" ? [Pp46.Sheet(80)] : [],
            NewIdea = idea,
            WorkResultDecision = decision,
            PublicIndex = index,
        });
        PrintedJson.Read(appraisal.Explain().ToJson()).Redo();
        return appraisal;
    }

    private static string Text(Appraisal appraisal) => appraisal.Explain().ToText("en");
}
