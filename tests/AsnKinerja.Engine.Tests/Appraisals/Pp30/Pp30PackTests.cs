using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

/// <summary>The pack of PP 30/2019: when it holds, who is rated on what by whom, and what a silence changes.</summary>
public class Pp30PackTests
{
    private static readonly WorkPlan Plan = Pp30Case.Plan(Pp30Case.Core("a", 100));

    [Fact]
    public void It_holds_for_periods_of_the_second_half_of_2021_and_not_for_the_whole_year()
    {
        Assert.Same(Pp30Case.Pack, Regulation.InForce(Pp30Case.Half));
        Assert.True(Pp30Case.Pack.IsFor(AppraisalPeriod.Quarter(2021, 3)));
        Assert.True(Pp30Case.Pack.IsFor(AppraisalPeriod.Month(2022, 1)));
        Assert.False(Pp30Case.Pack.IsFor(AppraisalPeriod.Year(2021)));
        Assert.False(Pp30Case.Pack.IsFor(AppraisalPeriod.Semester(2022, 1)));
        Assert.Equal(new EffectiveInterval(new LocalDate(2021, 7, 1), new LocalDate(2022, 2, 6)), Pp30Case.Pack.InForceInterval);
    }

    [Fact]
    public void The_appraiser_alone_is_70_to_30_and_with_peers_and_subordinates_60_to_40()
    {
        RatingSheet[] sheets = [Pp30Case.Sheet("supervisor", 110), Pp30Case.Sheet("peer", 80), Pp30Case.Sheet("subordinate", 60)];
        Assert.Equal(100 * Rational.Of(7, 10) + 33, Pp30Case.Appraise(Plan, sheets: sheets).Exact);
        AppraisedValues together = Pp30Case.Appraise(Plan, pack: Pp30Case.Pack.WithVariant("penilai-rekan-bawahan"), sheets: sheets);
        Assert.Equal(66 + 16 + 12, together.BehaviourScore.Overall.Exact);
        Assert.Equal(60 + Rational.Of(4 * 94, 10), together.Exact);
    }

    [Fact]
    public void Colleagues_who_are_silent_leave_their_weight_to_the_other_colleagues_and_change_nothing_between_the_parts()
    {
        Regulation pack = Pp30Case.Pack.WithVariant("penilai-rekan-bawahan");
        AppraisedValues onePart = Pp30Case.Appraise(Plan, pack: pack, sheets: [Pp30Case.Sheet("supervisor", 110), Pp30Case.Sheet("peer", 80)]);
        Assert.Equal(66 + 32, onePart.BehaviourScore.Overall.Exact);
        AppraisedValues nobody = Pp30Case.Appraise(Plan, pack: pack, sheets: [Pp30Case.Sheet("supervisor", 110)]);
        Assert.Equal(110, nobody.BehaviourScore.Overall.Exact);
        Assert.All(new[] { onePart, nobody }, values => Assert.Equal([60, 40], values.Parts.Select(part => part.Weight)));
        Assert.Equal(60 + 44, nobody.Exact);
        Assert.False(nobody.BehaviourScore.Completeness.IsComplete);
    }

    [Fact]
    public void Without_the_appraiser_a_value_of_behaviour_is_provisional()
    {
        AppraisedValues values = Pp30Case.Appraise(Plan, pack: Pp30Case.Pack.WithVariant("penilai-rekan-bawahan"), sheets: [Pp30Case.Sheet("peer", 80)]);
        Assert.Equal(80, values.BehaviourScore.Overall.Exact);
        Assert.True(values.BehaviourScore.Completeness.IsProvisional);
    }

    [Fact]
    public void Leadership_is_rated_only_for_those_who_lead()
    {
        RatingSheet sheet = Pp30Case.Sheet("supervisor", 100).Rate("kepemimpinan", 50);
        Assert.Equal(90, Pp30Case.Appraise(Plan, PostKind.Supervisor, sheets: sheet).BehaviourScore.Overall.Exact);
        Assert.Equal(90, Pp30Case.Appraise(Plan, PostKind.AutonomousUnitHead, sheets: sheet).BehaviourScore.Overall.Exact);
        Assert.Throws<UnknownItemException>(() => Pp30Case.Appraise(Plan, PostKind.Functional, sheets: sheet));
        AppraisalCase leading = new(new Employee("1") { PostKind = PostKind.Functional, Leads = true }, Pp30Case.Half) { Plan = Plan, Sheets = [sheet] };
        Assert.Equal(90, Pp30Case.Pack.Appraise(leading).Values!.BehaviourScore.Overall.Exact);
    }

    [Fact]
    public void Values_of_behaviour_go_from_0_to_120() =>
        Assert.Throws<RatingOutsideScaleException>(() => Pp30Case.Appraise(Plan, sheets: Pp30Case.Sheet("supervisor", Rational.Of(12001, 100))));

    [Fact]
    public void A_new_idea_that_nobody_confirmed_does_not_make_it_very_good()
    {
        WorkPlan best = Pp30Case.Plan(Pp30Case.Core("a", 120));
        RatingSheet sheet = Pp30Case.Sheet("supervisor", 120);
        NewIdea idea = new(Localization.LocalizedText.Same("antrean daring"));
        Assert.Equal("sangat-baik", Pp30Case.Appraise(best, idea: idea, sheets: sheet).Predicate!.Id);
        Assert.Equal("baik", Pp30Case.Appraise(best, idea: idea with { IsConfirmed = false }, sheets: sheet).Predicate!.Id);
        Assert.Equal("baik", Pp30Case.Appraise(best, sheets: sheet).Predicate!.Id);
    }

    [Fact]
    public void Without_a_plan_or_without_sheets_there_is_no_total()
    {
        Assert.Null(Pp30Case.Appraise(null, sheets: Pp30Case.Sheet("supervisor", 100)).Exact);
        Assert.Null(Pp30Case.Appraise(Plan).Exact);
        Assert.Null(Pp30Case.Appraise(Plan).Predicate);
    }

    [Fact]
    public void The_total_is_shown_with_two_decimals_and_read_exactly()
    {
        // 89.999 shows as 90.00 and is not yet good.
        AppraisedValues values = Pp30Case.Appraise(Plan, sheets: Pp30Case.Sheet("supervisor", Rational.Of(199990, 3000)));
        Assert.Equal((90.00m, "cukup"), (values.Value, values.Predicate!.Id));
    }
}
