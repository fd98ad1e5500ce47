using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

/// <summary>PermenPANRB 6/2022 Lampiran Bab IV A.11 to A.14; PP 30/2019 Pasal 36.</summary>
public class MoveTests
{
    private static readonly MoveRules Moves = Regulation.InForce(AppraisalPeriod.Year(2026)).Moves!;

    private static readonly AssignmentHistory MovedInJuly = new(
    [
        Held("analis", "dinas-a", "p-a", new(2025, 1, 1), new(2026, 6, 30)),
        Held("analis", "dinas-b", "p-b", new(2026, 7, 1), null),
    ]);

    [Fact]
    public void Somebody_who_moved_is_evaluated_for_the_year_by_the_new_appraiser_alone()
    {
        Evaluator evaluator = Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2026));

        Assert.Equal(("dinas-b", "p-b", true), (evaluator.Unit, evaluator.Appraiser, evaluator.HasMoved));
        Assert.Null(evaluator.MayReuse);
        Assert.Null(evaluator.Shares);
        Assert.Equal("Lampiran Bab IV A.13, p. 91", evaluator.Citation!.Place);
    }

    [Fact]
    public void The_same_move_is_prorated_under_PP_30()
    {
        Evaluator evaluator = OlderPacksTests.OfPp30.Moves!.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2026));

        Assert.Equal([Rational.Of(181, 365), Rational.Of(184, 365)], evaluator.Shares!.Parts.Select(part => part.Weight!.Value));
        Assert.Equal(Established.Unverified, Assert.Single(evaluator.Explain().Warnings).Established);
        Assert.Null(OlderPacksTests.OfPp30.Moves!.AppraiserMoved(new LocalDate(2026, 9, 25), AppraisalPeriod.Quarter(2026, 3)).EvaluatesOldUnit);
    }

    [Fact]
    public void A_quarter_wholly_before_or_after_the_move_is_no_quarter_of_a_move()
    {
        Assert.Equal(("dinas-a", false), Of(Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Quarter(2026, 2))));
        Assert.Equal(("dinas-b", false), Of(Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Quarter(2026, 4))));
        Assert.Null(Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Quarter(2026, 4)).MayReuse);
    }

    [Fact]
    public void A_move_on_the_first_day_of_a_period_is_a_move_within_it()
    {
        Evaluator evaluator = Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Quarter(2026, 3));

        Assert.Equal(("dinas-b", true), Of(evaluator));
        Assert.Equal(AppraisalPeriod.Quarter(2026, 2), evaluator.MayReuse);
        Assert.Null(OlderPacksTests.OfPp30.Moves!.WhoEvaluates(MovedInJuly, AppraisalPeriod.Quarter(2026, 3)).Shares);
    }

    [Fact]
    public void The_first_post_of_all_is_no_move() =>
        Assert.False(Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2025)).HasMoved);

    [Fact]
    public void In_the_middle_of_the_year_the_last_whole_period_of_the_old_unit_may_stand_for_this_one()
    {
        AssignmentHistory history = new(
        [
            Held("analis", "dinas-a", "p-a", new(2025, 1, 1), new(2026, 5, 14)),
            Held("analis", "dinas-b", "p-b", new(2026, 5, 15), null),
        ]);

        Assert.Equal(AppraisalPeriod.Quarter(2026, 1), Moves.WhoEvaluates(history, AppraisalPeriod.Month(2026, 5), PeriodKind.Quarter).MayReuse);
        Assert.Equal(AppraisalPeriod.Month(2026, 4), Moves.WhoEvaluates(history, AppraisalPeriod.Quarter(2026, 2), PeriodKind.Month).MayReuse);
        Assert.Equal(AppraisalPeriod.Quarter(2026, 1), Moves.WhoEvaluates(history, AppraisalPeriod.Quarter(2026, 2)).MayReuse);
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", true)]
    public void The_first_and_the_last_day_of_the_window_belong_to_it_and_what_was_due_before_a_move_stays_due(string moved, bool evaluates) =>
        Assert.Equal(evaluates, Moves.AppraiserMoved(NodaTime.Text.LocalDatePattern.Iso.Parse(moved).Value, AppraisalPeriod.Quarter(2026, 3)).EvaluatesOldUnit);

    [Fact]
    public void The_window_that_decides_is_a_reading_and_says_so()
    {
        AppraiserMove move = Moves.AppraiserMoved(new LocalDate(2026, 9, 25), AppraisalPeriod.Quarter(2026, 3));

        Assert.Equal(Established.Unverified, Assert.Single(move.Explain().Warnings).Established);
        Assert.Equal("Lampiran Bab IV A.14, p. 91-92", move.Citation!.Place);
    }

    [Fact]
    public void For_the_year_the_text_says_nothing_on_an_appraiser_who_moves()
    {
        AppraiserMove move = Moves.AppraiserMoved(new LocalDate(2026, 12, 31), AppraisalPeriod.Year(2026));

        Assert.Null(move.EvaluatesOldUnit);
        Assert.Contains("not covered", move.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_appraiser_in_the_same_post_is_no_move_of_the_employee()
    {
        AssignmentHistory history = new(
        [
            Held("guru", "sd-1", "p-1", new(2026, 1, 1), new(2026, 7, 31)),
            Held("guru", "sd-1", "p-2", new(2026, 8, 1), null),
        ]);
        Evaluator evaluator = Moves.WhoEvaluates(history, AppraisalPeriod.Quarter(2026, 3));

        Assert.Equal(("p-2", false), (evaluator.Appraiser, evaluator.HasMoved));
        Assert.False(evaluator.AppraiserChange!.EvaluatesOldUnit);
    }

    [Fact]
    public void Who_held_no_post_is_evaluated_by_nobody_and_the_answer_says_so()
    {
        Evaluator evaluator = Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2020));

        Assert.Null(evaluator.By);
        Assert.Contains("No post was held", evaluator.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluation_that_is_not_made_by_the_end_of_January_passes_to_the_superior_and_is_final()
    {
        Assert.False(Moves.PassesToSuperior(AppraisalPeriod.Year(2026), new LocalDate(2027, 1, 31)));
        Assert.True(Moves.PassesToSuperior(AppraisalPeriod.Year(2026), new LocalDate(2027, 2, 1)));
        Assert.True(Moves.LateIsFinal);
        Assert.False(OlderPacksTests.OfPp30.Moves!.LateIsFinal);
        Assert.Null(Moves.PassesToSuperior(AppraisalPeriod.Semester(2026, 1), new LocalDate(2027, 2, 1)));
    }

    [Fact]
    public void Five_kinds_of_posts_have_a_final_evaluation()
    {
        Assert.Equal(["jpt-utama", "jpt-madya-pusat", "jpt-daerah", "unit-mandiri-pusat", "unit-mandiri-daerah"], Moves.FinalPosts.Select(post => post.Id));
        Assert.True(Moves.IsFinalFor("jpt-utama"));
        Assert.False(Moves.IsFinalFor("pelaksana"));
    }

    [Fact]
    public void An_answer_prints_and_can_be_redone()
    {
        PrintedJson.Read(OlderPacksTests.OfPp30.Moves!.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2026)).Explain().ToJson()).Redo();
        PrintedJson.Read(Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2026)).Explain().ToJson()).Redo();
    }

    [Fact]
    public void A_cycle_is_no_odd_run_of_days() =>
        Assert.Throws<ArgumentOutOfRangeException>("formerCycle", () => Moves.WhoEvaluates(MovedInJuly, AppraisalPeriod.Year(2026), PeriodKind.Custom));

    private static (string?, bool) Of(Evaluator evaluator) => (evaluator.Unit, evaluator.HasMoved);

    private static Assignment Held(string post, string unit, string appraiser, LocalDate first, LocalDate? last) =>
        new(post, LocalizedText.Same(post), unit, appraiser, first, last);
}
