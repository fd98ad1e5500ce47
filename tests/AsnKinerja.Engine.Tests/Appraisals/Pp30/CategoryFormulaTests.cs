using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

/// <summary>The value of a work plan under PermenPANRB 8/2021, as far as it is known, and as it is read where it is not.</summary>
public class CategoryFormulaTests
{
    [Fact]
    public void A_leader_has_the_value_of_the_percentage()
    {
        (Rational Percent, Rational Value)[] rows =
        [
            (0, 0), (59, 49), (60, 50), (79, 69), (80, 70), (98, 88), (99, 89), (100, 109), (101, 110), (110, 120), (111, 120), (250, 120),
            (59.4m, 49), (59.5m, 50), (99.5m, 109), (100.4m, 109), (100.5m, 110), (29.5m, Rational.Of(30 * 49, 59)),
        ];
        foreach ((Rational percent, Rational value) in rows)
            Assert.Equal(value, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", percent)), PostKind.SeniorExecutive));
    }

    [Fact]
    public void Anybody_else_has_the_value_of_the_category()
    {
        foreach ((Rational percent, Rational value) in new (Rational, Rational)[] { (59, 25), (60, 60), (79, 60), (80, 80), (99, 80), (100, 100), (101, 120), (200, 120) })
            foreach (PostKind post in new[] { PostKind.Administrator, PostKind.Supervisor, PostKind.Executor, PostKind.Functional })
                Assert.Equal(value, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", percent)), post));
    }

    [Fact]
    public void A_head_of_an_autonomous_unit_is_valued_as_a_senior_executive() =>
        Assert.Equal(88, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", 98)), PostKind.AutonomousUnitHead));

    [Fact]
    public void A_post_that_is_not_known_is_read_as_no_leaders_and_says_so()
    {
        PlanValue value = Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Core("a", 98)), post: null).WorkResults!;
        Assert.Equal(80, value.Exact);
        Assert.Contains("The kind of post is not known; it is read as for administrative and functional officials.", Pp30Case.English(value), StringComparison.Ordinal);
        Assert.Contains(value.Explain().Warnings, warning => warning.Place == "jenis jabatan tidak disebut");
    }

    [Fact]
    public void Reaching_the_most_that_can_be_attained_is_very_good_and_exceeding_it_is_too()
    {
        WorkPlan Plan(Rational realised) => Pp30Case.Plan(new WorkResult("a", WorkResultKind.Main).Indicator("cakupan", Aspect.Quantity, Target.AtLeast(100, "%").AsMaximum(), realised));
        Assert.Equal([120, 89, 120], new Rational[] { 100, 99, 101 }.Select(realised => Pp30Case.Skp(Plan(realised), PostKind.SeniorExecutive)!.Value));
        Assert.Equal([120, 80], new Rational[] { 100, 99 }.Select(realised => Pp30Case.Skp(Plan(realised))!.Value));
        Assert.Contains("was exceeded; it is read as fully reached", Pp30Case.English(Pp30Case.Appraise(Plan(101), PostKind.SeniorExecutive).WorkResults!), StringComparison.Ordinal);
    }

    [Fact]
    public void Far_too_late_is_worth_nothing_and_not_less()
    {
        WorkPlan plan = Pp30Case.Plan(new WorkResult("a", WorkResultKind.Main).Indicator("waktu", Aspect.Time, Target.AtMost(5, "hari"), 30));
        Assert.Equal(0, Pp30Case.Skp(plan, PostKind.SeniorExecutive));
        Assert.Equal(25, Pp30Case.Skp(plan));
    }

    [Theory]
    [InlineData("mean-percent", 120, 60, 90, 80)]
    [InlineData("lowest", 120, 60, 90, 60)]
    [InlineData("counts", 120, 60, 90, 80)]
    [InlineData("mean-percent", 120, 100, 100, 120)]
    [InlineData("lowest", 120, 100, 100, 100)]
    [InlineData("counts", 120, 100, 100, 100)]
    [InlineData("counts", 10, 10, 120, 25)]
    [InlineData("counts", 10, 120, 120, 60)]
    [InlineData("counts", 90, 90, 120, 80)]
    [InlineData("counts", 90, 100, 120, 100)]
    [InlineData("counts", 120, 120, 120, 120)]
    public void The_three_readings_of_several_indicators_differ(string method, int first, int second, int third, int value) =>
        Assert.Equal(value, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", first, second, third)), pack: Pp30Case.WithCombination(method)));

    [Fact]
    public void The_default_reading_warns_that_it_is_one()
    {
        PlanValue value = Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Core("a", 100, 90))).WorkResults!;
        Assert.Contains(value.Explain().Warnings, warning => warning.Place.StartsWith("tabel penggabungan", StringComparison.Ordinal));
        Assert.Contains("Several indicators become one category", Pp30Case.English(value), StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_of_a_leaders_results_counts_alone_and_no_stated_kind_is_a_plain_mean()
    {
        WorkResult Of(string id, Rational percent, ResultBasis? basis) => Pp30Case.Core(id, percent) with { Basis = basis };
        PlanValue one = Pp30Case.Appraise(Pp30Case.Plan(Of("a", 100, ResultBasis.StrategicInitiative)), PostKind.SeniorExecutive).WorkResults!;
        Assert.Equal(109, one.Exact);
        Assert.Contains("it counts alone", Pp30Case.English(one), StringComparison.Ordinal);
        PlanValue none = Pp30Case.Appraise(Pp30Case.Plan(Of("a", 100, null), Of("b", 80, null)), PostKind.SeniorExecutive).WorkResults!;
        Assert.Equal(Rational.Of(179, 2), none.Exact);
        Assert.Contains("the plain mean is taken", Pp30Case.English(none), StringComparison.Ordinal);
        PlanValue some = Pp30Case.Appraise(Pp30Case.Plan(Of("a", 100, ResultBasis.PerformanceAgreement), Of("b", 80, null)), PostKind.SeniorExecutive).WorkResults!;
        Assert.Equal(Rational.Of(179, 2), some.Exact);
        Assert.Contains("Of some results", Pp30Case.English(some), StringComparison.Ordinal);
        Assert.Equal(Rational.Of(60 * 109 + 40 * 70, 100), Pp30Case.Skp(Pp30Case.Plan(Of("a", 100, ResultBasis.PerformanceAgreement), Of("b", 80, ResultBasis.StrategicInitiative)), PostKind.SeniorExecutive));
    }

    [Fact]
    public void An_additional_result_without_the_weight_of_its_scope_has_no_value_and_says_so()
    {
        WorkPlan plan = Pp30Case.Plan(Pp30Case.Core("a", 80), Pp30Case.Of("tim", WorkResultKind.Additional, 100));
        PlanValue value = Pp30Case.Appraise(plan).WorkResults!;
        Assert.Equal(80, value.Exact);
        Assert.Contains("The weight of the scope of 'tim' is not known: the additional result is left out, not 0.", value.Missing.Select(text => text.English));
        Assert.Equal(
            Rational.Of(804, 10),
            Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", 80), Pp30Case.Of("tim", WorkResultKind.Additional, 100) with { ScopeWeight = Rational.Of(1, 2) })));
    }

    [Fact]
    public void Main_and_additional_results_together_are_worth_120_at_most() =>
        Assert.Equal(120, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", 120), Pp30Case.Of("b", WorkResultKind.Additional, 120) with { ScopeWeight = 100 })));

    [Fact]
    public void Additional_results_alone_are_no_work_plan()
    {
        PlanValue value = Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Of("b", WorkResultKind.Additional, 120) with { ScopeWeight = 1 })).WorkResults!;
        Assert.Null(value.Exact);
        Assert.Contains("The plan has no main result.", value.Missing.Select(text => text.English));
    }

    [Fact]
    public void What_is_missing_is_left_out_and_named_and_what_was_not_carried_out_is_0()
    {
        PlanValue missing = Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Core("a", 100, null), Pp30Case.Core("b", (Rational?)null))).WorkResults!;
        Assert.Equal(100, missing.Exact);
        Assert.Equal(
            ["What was realised of 'a-2' (a) is not known: left out, not 0.", "What was realised of 'b-1' (b) is not known: left out, not 0."],
            missing.Missing.Select(text => text.English));
        Assert.Equal(Rational.Of(125, 2), Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("a", 100), Pp30Case.Core("b", (Rational?)null).NotCarriedOut())));
        Assert.Equal(0, Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("b", (Rational?)null).NotCarriedOut()), PostKind.SeniorExecutive));
        Assert.Null(Pp30Case.Skp(Pp30Case.Plan(Pp30Case.Core("b", (Rational?)null))));
        Assert.Null(Pp30Case.Skp(Pp30Case.Plan(new WorkResult("c", WorkResultKind.Main).Indicator(new LocalizedText("Tuntas", "Done")))));
    }

    [Fact]
    public void A_team_result_counts_by_the_members_credit()
    {
        TeamResult team = TeamResult.ByContribution("tim", Pp30Case.Core("hasil", 120), ("ana", 1), ("budi", Rational.Of(3, 4)));
        WorkPlan Plan(string member) => WorkPlan.For(Pp30Case.Half).Shared("hasil", team, member);
        Assert.Equal((120, 80), (Pp30Case.Skp(Plan("ana")), Pp30Case.Skp(Plan("budi"))));
        Assert.Equal((120, 80), (Pp30Case.Skp(Plan("ana"), PostKind.SeniorExecutive), Pp30Case.Skp(Plan("budi"), PostKind.SeniorExecutive)));
        Assert.Contains("credit 0.75", Pp30Case.English(Pp30Case.Appraise(Plan("budi")).WorkResults!), StringComparison.Ordinal);
        Assert.Equal(120, Pp30Case.Skp(WorkPlan.For(Pp30Case.Half).Shared("hasil", TeamResult.Everyone("tim", Pp30Case.Core("hasil", 120), "ana"))));
    }

    [Fact]
    public void Weights_that_the_formula_does_not_know_do_not_count_and_it_says_so()
    {
        WorkPlan plan = Pp30Case.Plan(Pp30Case.Core("a", 100).Weighs(3), Pp30Case.Core("b", 80).Weighs(1));
        PlanValue value = Pp30Case.Appraise(plan).WorkResults!;
        Assert.Equal(90, value.Exact);
        Assert.Contains("the formula takes plain means", Pp30Case.English(value), StringComparison.Ordinal);
    }
}
