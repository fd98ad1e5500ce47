using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>Somebody moves within the period: PP 30/2019 prorates, PermenPANRB 6/2022 leaves it to the new appraiser.</summary>
public sealed class SeveralPostsTests
{
    private static readonly AppraisalPeriod Half = AppraisalPeriod.Semester(2021, 2);
    private static readonly AppraisalPeriod Before = AppraisalPeriod.Between(new(2021, 7, 1), new(2021, 8, 31)), After = AppraisalPeriod.Between(new(2021, 9, 1), new(2021, 12, 31));
    private static readonly Regulation Pp30 = Regulation.Named("pp-30-2019");

    [Fact]
    public void Under_PP_30_each_work_plan_counts_by_its_days_first_and_last_included()
    {
        AppraisedPosts posts = Pp30.AppraisePosts(History(), Half, [Case(Before, 100, 90), Case(After, 110, 110)]);
        Assert.Equal([Rational.Of(62, 184), Rational.Of(122, 184)], posts.Weights.Parts.Select(part => part.Weight!.Value));
        Assert.Equal(Rational.Of(62, 184) * 100 + Rational.Of(122, 184) * 120, posts.WorkResults);
        Assert.Equal((7 * posts.WorkResults!.Value + 3 * 110) / 10, posts.Exact);
        Assert.Equal("baik", posts.Predicate!.Id);
        Assert.True(posts.Completeness.IsComplete);
        PrintedJson.Read(posts.Explain().ToJson()).Redo();
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing() => Assert.Equal(
        Pp30.AppraisePosts(History(), Half, [Case(Before, 100, 90), Case(After, 110, 110)]).Explain().ToJson(),
        Pp30.AppraisePosts(History(), Half, [Case(After, 110, 110), Case(Before, 100, 90)]).Explain().ToJson());

    [Fact]
    public void A_post_without_an_appraisal_is_left_out_and_said_so()
    {
        AppraisedPosts posts = Pp30.AppraisePosts(History(), Half, [Case(After, 100, 100)]);
        Assert.Equal((100, 100), (posts.WorkResults, posts.Exact));
        Assert.True(posts.Completeness.IsProvisional);
        Assert.Contains("no appraisal; its time goes to the other posts", Assert.Single(posts.Completeness.Reasons).English, StringComparison.Ordinal);
        PrintedJson.Read(posts.Explain().ToJson()).Redo();
    }

    [Fact]
    public void Nothing_appraised_gives_nothing_and_not_zero()
    {
        AppraisedPosts posts = Pp30.AppraisePosts(History(), Half, []);
        Assert.Equal((null, null, null), (posts.WorkResults, posts.Exact, posts.Predicate));
        PrintedJson.Read(posts.Explain().ToJson()).Redo();
    }

    [Fact]
    public void Under_PermenPANRB_6_2022_the_new_appraiser_s_appraisal_holds()
    {
        AppraisalPeriod year = AppraisalPeriod.Year(2024);
        AssignmentHistory history = new([new("a", LocalizedText.Same("A"), "unit-a", "x", new(2020, 1, 1), new(2024, 5, 31)), new("b", LocalizedText.Same("B"), "unit-b", "y", new(2024, 6, 1))]);
        AppraisalCase evidence = new(new Employee("1"), year)
        {
            WorkResultDecision = new RatingDecision(ExpectationRating.Above),
            BehaviourDecision = new RatingDecision(ExpectationRating.Meets),
        };
        AppraisedPosts posts = Regulation.InForce(year).AppraisePosts(history, year, [evidence]);
        Assert.Equal((MoveMode.NewAppraiser, "baik", null), (posts.Mode, posts.Predicate!.Id, posts.WorkResults));
        Assert.Same(evidence, posts.Holding!.Case);
        PrintedJson.Read(posts.Explain().ToJson()).Redo();
    }

    [Fact]
    public void A_case_of_no_post_two_of_one_and_two_people_are_refused()
    {
        Assert.Contains("belongs to no post", Message(Case(AppraisalPeriod.Quarter(2021, 3), 100, 100)), StringComparison.Ordinal);
        Assert.Contains("Two cases belong to", Message(Case(After, 100, 100), Case(After, 90, 90)), StringComparison.Ordinal);
        Assert.Contains("1, 2", Message(Case(Before, 100, 100), Case(After, 90, 90, "2")), StringComparison.Ordinal);
        Assert.Contains("pp-46-2011 does not say", Assert.Throws<InvalidOperationException>(() => Regulation.Named("pp-46-2011").AppraisePosts(History(), AppraisalPeriod.Year(2018), [])).Message, StringComparison.Ordinal);
    }

    private static string Message(params AppraisalCase[] cases) => Assert.Throws<ArgumentException>(() => Pp30.AppraisePosts(History(), Half, cases)).Message;

    private static AssignmentHistory History() => new([
        new Assignment("a", LocalizedText.Same("A"), "unit-a", "x", new LocalDate(2019, 1, 1), new LocalDate(2021, 8, 31)),
        new Assignment("b", LocalizedText.Same("B"), "unit-b", "y", new LocalDate(2021, 9, 1)),
    ]);

    private static AppraisalCase Case(AppraisalPeriod period, int percent, int behaviour, string employee = "1") => new(new Employee(employee) { PostKind = PostKind.Executor }, period)
    {
        Plan = WorkPlan.For(period).Main("tugas", task => task.Indicator("Jumlah", Aspect.Quantity, Target.AtLeast(100), percent)),
        Sheets = [Pp30.Behaviours.Competencies.Where(aspect => aspect.Id != "kepemimpinan").Aggregate(RatingSheet.By("supervisor"), (sheet, aspect) => sheet.Rate(aspect.Id, behaviour))],
    };
}
