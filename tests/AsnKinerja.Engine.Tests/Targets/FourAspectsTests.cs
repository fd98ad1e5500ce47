using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>The formula of four aspects where the regulation says little: what is missing, what is absent, what is read how.</summary>
public sealed class FourAspectsTests
{
    [Fact]
    public void An_aspect_without_realisation_is_left_out_and_named()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(result => Pp46.Whole(result).Indicator("Bulan", Aspect.Time, Target.AtMost(12, "bulan"))));

        Assert.Equal(100, value.Exact);
        Assert.Equal("tugas: Time: Bulan: target at most 12 bulan; what was realised is not known, which is not 0.", Assert.Single(value.Missing).English);
        Assert.Contains("bukan 0", Redone(value).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_of_which_nothing_is_known_does_not_pull_the_mean_down()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(Pp46.Whole).Main("lain", result => result.Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(5))));
        Assert.Equal(100, value.Exact);
        Assert.Single(value.Missing);

        PlanValue nothing = Pp46.Of(Pp46.Plan(result => result.Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(5))));
        Assert.Null(nothing.Exact);
        Assert.Null(Redone(nothing).Value);
    }

    [Fact]
    public void What_was_not_carried_out_is_worth_0()
    {
        Assert.Equal(0, Pp46.Value(result => Pp46.Whole(result) with { IsNotCarriedOut = true, Indicators = [] }));
        PlanValue half = Pp46.Of(Pp46.Plan(Pp46.Whole).Main("batal", result => result.NotCarriedOut()));
        Assert.Equal(50, half.Exact);
        Assert.Empty(half.Missing);
        Assert.Contains("Perka BKN 1/2013", Redone(half).ToText(), StringComparison.Ordinal);
        Assert.Equal(50, Pp46.Value(result => Pp46.Whole(result).NotCarriedOut("Bulan", Aspect.Time, Target.AtMost(12))));
    }

    [Fact]
    public void Several_indicators_of_one_aspect_are_one_aspect()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(result => result
            .Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(10), 10)
            .Indicator("Rapat", Aspect.Quantity, Target.AtLeast(10), 5)
            .Indicator("Mutu", Aspect.Quality, Target.AtLeast(100), 95)));

        Assert.Equal(85, value.Exact);
        Assert.Contains(Redone(value).Warnings, warning => warning.Place.StartsWith("beberapa indikator", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cost_target_of_0_is_no_aspect_even_where_something_was_spent()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(result => Pp46.Whole(result).Indicator("Anggaran", Aspect.Cost, Target.AtMost(0, "rupiah"), 10)));

        Assert.Equal(100, value.Exact);
        Assert.Empty(value.Missing);
        Assert.Contains("10 was recorded as spent", Redone(value).ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_0_has_no_efficiency_and_is_named()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(result => Pp46.Whole(result).Indicator("Jam", Aspect.Time, Target.AtMost(0, "jam"), 0)));

        Assert.Equal(100, value.Exact);
        Assert.Contains("there is no efficiency against it", Assert.Single(value.Missing).English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quantity_of_0_is_reached_and_not_divided_by() =>
        Assert.Equal(100, Pp46.Value(result => result.Indicator("Keluhan dijawab", Aspect.Quantity, Target.AtLeast(0), 0)));

    [Fact]
    public void A_milestone_counts_the_days_used_of_the_days_given()
    {
        // 2 January to 20 January are 19 days of 25: efficiency 24 %.
        Target due = Target.By(new LocalDate(2018, 1, 26)).Starting(new LocalDate(2018, 1, 2));
        Assert.Equal(100, Pp46.Value(result => result.Indicator("Laporan", Aspect.Time, due, new LocalDate(2018, 1, 20))));
        Assert.Equal(72, Pp46.Value(result => result.Indicator("Laporan", Aspect.Time, due, new LocalDate(2018, 1, 19))));
        Assert.Equal(76, Pp46.Value(result => result.Indicator("Laporan", Aspect.Time, due, new LocalDate(2018, 1, 26))));
        Assert.Equal(76 - Rational.Of(100, 31), Pp46.Value(result => result.Indicator("Laporan", Aspect.Time, Target.By(new LocalDate(2018, 1, 31)), new LocalDate(2018, 2, 1))));
    }

    [Fact]
    public void A_quality_of_another_direction_is_read_in_its_own_way_and_says_so()
    {
        PlanValue value = Pp46.Of(Pp46.Plan(result => result.Indicator("Kesalahan", Aspect.Quality, Target.AtMost(4, "kasus"), 5)));
        Assert.Equal(75, value.Exact);
        Assert.Contains("valued in its own way", Redone(value).ToText("en"), StringComparison.Ordinal);
        Assert.Contains(value.Explain().Warnings, warning => warning.Source == "Bacaan pustaka ini");
        Assert.Equal(0, Pp46.Value(result => result.Indicator("Kesalahan", Aspect.Quality, Target.AtMost(4, "kasus"), 40)));
    }

    [Fact]
    public void Time_is_valued_by_efficiency_whatever_direction_its_target_has()
    {
        Assert.Equal(96, Pp46.Value(result => result.Indicator("Hari", Aspect.Time, Target.AtLeast(5, "hari"), 4)));
        Assert.Equal(96, Pp46.Value(result => result.Indicator("Hari", Aspect.Time, Target.Range(3, 5, "hari", RangeDirection.Less), 4)));
        Assert.Equal(90, Pp46.Value(result => result.Indicator("Hari", Aspect.Time, Target.Table("hari", (4, 120), (6, 90)), 6)));
        Assert.Contains("whatever direction", Pp46.Of(Pp46.Plan(result => result.Indicator("Hari", Aspect.Time, Target.AtLeast(5), 4))).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_without_an_aspect_cannot_be_valued_and_is_named()
    {
        Indicator without = new(LocalizedText.Same("Cakupan")) { Target = Target.AtLeast(95), Realised = 95 };
        PlanValue value = Pp46.Of(Pp46.Plan(result => Pp46.Whole(result) with { Indicators = [without] }));

        Assert.Null(value.Exact);
        Assert.Contains("no aspect", Assert.Single(value.Missing).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_alone_have_no_value()
    {
        Assert.Equal(100, Pp46.Value(result => Pp46.Whole(result).Indicator(LocalizedText.Same("Semua puas"))));
        PlanValue words = Pp46.Of(Pp46.Plan(result => result.Indicator(LocalizedText.Same("Semua puas")).Stands(ExpectationRating.Above)));
        Assert.Null(words.Exact);
        Assert.Contains("which is not 0", Assert.Single(words.Missing).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_are_unknown_to_the_regulation_and_said_to_be()
    {
        WorkPlan plan = Pp46.Plan(result => result.Weighs(90).Indicator("a", Aspect.Quantity, Target.AtLeast(10), 10, 3).Indicator("b", Aspect.Quantity, Target.AtLeast(10), 0, 1))
            .Main("lain", result => result.Weighs(10).Indicator("c", Aspect.Quantity, Target.AtLeast(10), 10));
        PlanValue value = Pp46.Of(plan);

        Assert.Equal(75, value.Exact);
        string text = value.Explain().ToText("en");
        Assert.Contains("The plan weighs the tasks", text, StringComparison.Ordinal);
        Assert.Contains("The plan weighs the indicators", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_says_which_aspects_it_lacks() =>
        Assert.Contains("quality, time", Pp46.Of(Pp46.Plan(Pp46.Whole)).Explain().ToText("en"), StringComparison.Ordinal);

    [Fact]
    public void A_members_share_of_a_teams_task()
    {
        WorkResult result = Pp46.Whole(new WorkResult("hasil-tim", WorkResultKind.Main));
        TeamResult team = TeamResult.ByContribution("tim", result, ("siti", 0.75m), ("budi", 0.25m));
        PlanValue value = Pp46.Of(WorkPlan.For(Pp46.Year).Shared("a", team, "siti"));
        Assert.Equal(75, value.Exact);
        Assert.Contains("team tim", Redone(value).ToText("en"), StringComparison.Ordinal);

        Assert.Equal(100, Pp46.Of(WorkPlan.For(Pp46.Year).Shared("a", TeamResult.Everyone("tim", result, "siti"))).Exact);
        WorkResult unknown = new WorkResult("hasil-tim", WorkResultKind.Main).Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(12));
        Assert.Null(Redone(Pp46.Of(WorkPlan.For(Pp46.Year).Shared("a", TeamResult.ByContribution("tim", unknown, ("siti", 0.75m)), "siti"))).Value);
    }

    [Fact]
    public void Additional_tasks_count_once_they_are_known_to_be_carried_out()
    {
        WorkPlan plan = Pp46.Plan(Pp46.Whole)
            .Additional("a", result => result.Stands(ExpectationRating.Meets))
            .Additional("b", result => result.NotCarriedOut())
            .Additional("c", result => result)
            .Additional("d", result => result.Indicator("Rapat", Aspect.Quantity, Target.AtLeast(3), 0));
        PlanValue value = Pp46.Of(plan);

        Assert.Equal(101, value.Exact);
        Assert.Equal("Additional task c: whether it was carried out is not known.", Assert.Single(value.Missing).English);
        Assert.Contains("unverified", Redone(value).ToText("en"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(100, Pp46.Of(Pp46.Plan(Pp46.Whole).Additional("b", result => result.NotCarriedOut())).Exact);
        Assert.Equal(100, Redone(Pp46.Of(Pp46.Plan(Pp46.Whole).Additional("c", result => result))).Value);
    }

    [Fact]
    public void Points_alone_make_no_value()
    {
        PlanValue value = Pp46.Of(WorkPlan.For(Pp46.Year).Additional("a", Pp46.Whole).Creative(CreativityLevel.National));
        Assert.Null(value.Exact);
        Assert.Contains("no task of the post", Assert.Single(value.Missing).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_creative_works_can_be_redone_by_hand()
    {
        WorkPlan plan = Pp46.Plan(Pp46.Whole).Creative(CreativityLevel.Unit).Creative(CreativityLevel.National, new("Cara baru", "A new way")).Creative(CreativityLevel.Agency);
        Assert.Equal(112, Redone(Pp46.Of(plan)).Value);
        Assert.Contains("max(12; max(6; 3))", Pp46.Of(plan).Explain().ToText(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.Creative((CreativityLevel)7));
    }

    // Redoes every step from its print; the tree itself is returned.
    private static Explanation Redone(PlanValue value)
    {
        Explanation tree = value.Explain();
        PrintedStep step = PrintedJson.Read(tree.ToJson());
        step.AssertShows(tree);
        step.Redo();
        return tree;
    }
}
