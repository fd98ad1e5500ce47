using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

public class TalentMapTests
{
    private static readonly TalentGrid Supervisors = TalentCases.Grid.AtLevel("pengawas");

    [Fact]
    public void A_map_has_a_grid_for_each_level_and_people_in_one_box_stand_equal()
    {
        TalentMap map = TalentMap.Of(
            ("wati", Supervisors.Place(90, 90)), ("budi", Supervisors.Place(85, 99)), ("tono", TalentCases.Grid.AtLevel("pimpinan-tinggi").Place(90, 80)),
            ("sari", Supervisors.Place(60, 90)), ("joko", Supervisors.Place(90, (Rational?)null)), ("umar", TalentCases.Grid.Place(10, 10)));

        Assert.Equal(6, map.Count);
        Assert.Equal(["pimpinan-tinggi", "pengawas", null], map.Levels.Select(level => level.Level?.Id));
        Assert.Equal(["budi", "wati"], map.Levels[1][9]);
        Assert.Equal(["budi", "tono", "wati"], map[9]);
        Assert.Equal(["sari"], map[8]);
        Assert.Equal(["umar"], map[1]);
        Assert.Empty(map[6]);
        Assert.Equal(["joko"], map.NotKnown);
        Assert.Equal(["budi", "sari", "tono", "wati"], map.EligibleFor("instansi"));
        Assert.Equal(["budi", "wati"], map.Levels[1].EligibleFor("nasional"));
    }

    [Fact]
    public void The_explanation_lists_the_boxes_that_have_people_and_each_person_s_reasons()
    {
        string text = TalentMap.Of(("wati", Supervisors.Place(90, 90)), ("budi", Supervisors.Place(85, 99)), ("joko", Supervisors.Place(90, (Rational?)null))).Explain().ToText("en");

        Assert.Contains("People in one box stand equal; their order is alphabetical and no ranking.", text, StringComparison.Ordinal);
        Assert.Contains("Box 9: Performance above expectation, high potential", text, StringComparison.Ordinal);
        Assert.Contains("Box not known", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Box 8:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void People_who_are_not_told_apart_and_boxes_of_two_grids_make_no_map()
    {
        TalentBox box = Supervisors.Place(90, 90);
        string refused = Assert.Throws<ArgumentException>(() => TalentMap.Of(("b", box), ("a", box), ("b", box), ("", box), ("a", box))).Message;
        Assert.Contains("1 people have no id; 'a' stands 2 times; 'b' stands 2 times", refused, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TalentMap.Of());

        TalentRules other = TalentRules.Parse(House.Repository.Text("src/AsnKinerja.Engine/Definitions/careers/talent-permenpanrb-3-2020.yaml"));
        Assert.Contains("a map is of one grid", Assert.Throws<ArgumentException>(() => TalentMap.Of(("a", box), ("b", other.With(TalentCases.Cuts).Place(1, 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'instansi'", Assert.Throws<ArgumentException>(() => TalentMap.Of(("a", box)).EligibleFor("instansis")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => TalentMap.Of(("a", box))[0]);
    }

    [Fact]
    public void A_cohort_is_compared_only_when_asked_for_and_each_box_says_so()
    {
        // Mean 60, variance 200: one standard deviation is 14.14.
        TalentCohort cohort = TalentCohort.Of(("a", 40, 40), ("b", 60, 60), ("c", 60, 60), ("d", 80, 80), ("e", null, 60));
        CohortPlacement placed = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(cohort, CohortRule.MeanAndDeviation(1), "pelaksana");

        Assert.Equal([1, 5, 5, 9, null], placed.People.Select(one => one.Box.Number));
        Assert.All(placed.People, one =>
        {
            Assert.True(one.Box.IsCohortRelative);
            Assert.Null(one.Box.Cuts);
            Assert.Equal("pelaksana", one.Box.Level!.Id);
        });
        string text = placed["d"].Explain().ToText("en");
        Assert.Contains("This box is relative to a cohort (mean ± 1 population standard deviations): it moves when others join", text, StringComparison.Ordinal);
        Assert.Contains("Standard deviation ≈ 14.1421", text, StringComparison.Ordinal);
        Assert.DoesNotContain("40", placed["d"].PerformanceReading.Steps.ToText("en"), StringComparison.Ordinal);
        Assert.Contains("did you mean", Assert.Throws<KeyNotFoundException>(() => placed["dd"]).Message, StringComparison.Ordinal);
        Assert.Equal(4, TalentMap.Of(placed.People).Levels.Single().People.Count(one => one.Box.IsKnown));
    }

    [Fact]
    public void People_with_the_same_number_stay_together_in_shares()
    {
        TalentCohort cohort = TalentCohort.Of([.. new[] { 10, 20, 20, 30, 30, 30, 40, 50, 50, 60 }.Select((value, i) => ($"p{i}", (Rational?)value, (Rational?)value))]);
        CohortPlacement placed = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(cohort, CohortRule.Shares(Rational.Of(2, 10), Rational.Of(2, 10)));

        // The lowest fifth would split the two with 20, the highest those with 50: so they stay in the middle.
        Assert.Equal([1, 5, 5, 5, 5, 5, 5, 5, 5, 9], placed.People.Select(one => one.Box.Number));
        Assert.Contains("at most the lowest 20% and the highest 20%", placed["p0"].Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_cohort_that_cuts_nothing_or_too_much_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortRule.MeanAndDeviation(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortRule.Shares(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortRule.Shares(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortRule.Shares(Rational.Of(3, 4), Rational.Of(1, 2)));
        Assert.Throws<ArgumentException>(() => TalentCohort.Of(("a", 1, 1), ("a", 2, 2)));
        Assert.Throws<ArgumentException>(() => TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(TalentCohort.Of(("a", 1, 1)), CohortRule.MeanAndDeviation(1), "eselon"));
        Assert.Equal(CohortRule.MeanAndDeviation(1), CohortRule.MeanAndDeviation(1));
    }

    [Fact]
    public void A_cohort_without_numbers_places_nobody()
    {
        CohortPlacement placed = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(TalentCohort.Of(("a", null, null)), CohortRule.MeanAndDeviation(2));
        Assert.False(placed["a"].IsKnown);
        Assert.NotNull(placed.Explain().ToText());
    }
}
