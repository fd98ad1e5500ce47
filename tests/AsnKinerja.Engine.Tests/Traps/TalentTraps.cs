using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Careers.Talent;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>Mistakes that real talent programs make.</summary>
public class TalentTraps
{
    private static readonly TalentRules Rules = TalentRules.PermenPanrb3Of2020;

    [Fact]
    public void Box_8_is_high_potential_and_box_6_is_low_performance_and_they_are_not_swapped()
    {
        Assert.Equal((ExpectationRating.Meets, PotentialLevel.High), (Rules[8].Status, Rules[8].Potential));
        Assert.Equal((ExpectationRating.Below, PotentialLevel.High), (Rules[6].Status, Rules[6].Potential));

        // Numbered along the other axis: 8 for high potential at medium performance read as high performance at medium potential.
        Assert.Equal((ExpectationRating.Above, PotentialLevel.Medium), (Rules[7].Status, Rules[7].Potential));
        Assert.Equal((ExpectationRating.Above, PotentialLevel.High), (Rules[9].Status, Rules[9].Potential));
    }

    [Fact]
    public void Nobody_is_overwritten_by_a_later_box_because_each_value_has_one()
    {
        foreach (Rational performance in new Rational[] { 0, 59, 60, 79, 80, 100 })
            foreach (Rational potential in new Rational[] { 0, 59, 60, 79, 80, 100 })
            {
                TalentBox first = TalentCases.Grid.Place(performance, potential);
                _ = TalentCases.Grid.Place(100, 100);
                Assert.Equal(first.Number, TalentCases.Grid.Place(performance, potential).Number);
                Assert.Single(Rules.Cells, cell => cell.Status == first.Status && cell.Potential == first.Potential && cell.Number == first.Number);
            }
    }

    [Fact]
    public void A_box_stays_when_a_colleague_joins()
    {
        string before = TalentCases.Grid.Place(70, 70).Explain().ToJson();
        TalentMap alone = TalentMap.Of(("andi", TalentCases.Grid.Place(70, 70)));
        TalentMap together = TalentMap.Of(("andi", TalentCases.Grid.Place(70, 70)), ("rekan", TalentCases.Grid.Place(100, 100)));

        Assert.Equal(["andi"], alone[5]);
        Assert.Equal(["andi"], together[5]);
        Assert.Equal(before, together.Levels.Single().People[0].Box.Explain().ToJson());
    }

    [Fact]
    public void A_box_that_is_relative_to_a_cohort_does_move_and_says_that_it_may()
    {
        CohortRule rule = CohortRule.MeanAndDeviation(1);
        TalentBox before = Rules.PlaceRelativeToCohort(TalentCohort.Of(("andi", 70, 70), ("a", 50, 50), ("b", 50, 50)), rule)["andi"];
        TalentBox after = Rules.PlaceRelativeToCohort(TalentCohort.Of(("andi", 70, 70), ("a", 50, 50), ("b", 50, 50), ("rekan", 100, 100)), rule)["andi"];

        Assert.Equal((9, 5), (before.Number, after.Number));
        Assert.Contains("it moves when others join, leave, or change", before.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everybody_has_the_same_number_nobody_sits_on_the_border()
    {
        TalentCohort same = TalentCohort.Of([.. Enumerable.Range(0, 7).Select(i => ($"p{i}", (Rational?)Rational.Of(1, 3), (Rational?)Rational.Of(1, 3)))]);
        Assert.All(Rules.PlaceRelativeToCohort(same, CohortRule.MeanAndDeviation(1)).People, one => Assert.Equal(5, one.Box.Number));
        Assert.All(Rules.PlaceRelativeToCohort(same, CohortRule.Shares(Rational.Of(1, 5), Rational.Of(1, 5))).People, one => Assert.Equal(5, one.Box.Number));
    }

    [Fact]
    public void A_job_person_match_of_79_5_is_in_a_band_or_the_cuts_are_refused()
    {
        const string hole = """
            cuts: batas
            title: Batas
            sources: { sk: { name: SK, established: local } }
            performance: { values: { cite: sk, di-bawah-ekspektasi: { to: 90 }, sesuai-ekspektasi: { from: 90, to: 110 }, di-atas-ekspektasi: { from: 110 } } }
            potential: { values: { cite: sk, rendah: { to: 68 }, menengah: { from: 68, to: 79 }, tinggi: { from: 80 } } }
            """;
        DefinitionException refused = Assert.Throws<DefinitionException>(() => TalentCuts.Parse(hole));
        Assert.Contains("there is a hole between 79 and 80 that no band covers", refused.Describe(Language.English), StringComparison.Ordinal);

        // Whoever means whole numbers says so, and then 79.5 has the band that the file declares.
        TalentCuts whole = TalentCuts.Parse(hole.Replace("{ cite: sk, rendah", "{ cite: sk, printed-step: 1, edge-belongs-to: lower, rendah", StringComparison.Ordinal));
        Assert.Equal(5, TalentGrid.PermenPanrb3Of2020(whole).Place(100, 79.5m).Number);
        Assert.Equal(8, TalentGrid.PermenPanrb3Of2020(whole).Place(109.99m, 80).Number);
    }

    [Fact]
    public void A_potential_of_138_89_is_refused_where_the_range_ends_at_100()
    {
        string refused = Assert.Throws<ArgumentException>(() => TalentCases.Composite.Score(("kompetensi", Rational.Parse("138.89")))).Message;
        Assert.Contains("'kompetensi' is 138.89, outside 0 to 100", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_results_with_a_missing_potential_are_not_low_potential()
    {
        TalentBox box = TalentCases.Grid.Place(100, PotentialEvidence.NotKnown(new("asesmen belum dilakukan", "not assessed yet")));
        Assert.Null(box.Number);
        Assert.Contains("not assessed yet", box.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_is_a_third_on_the_edge_of_a_cut()
    {
        TalentGrid thirds = TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(PerformanceAxis.ByValue(Rational.Of(1, 3), Rational.Of(2, 3)), PotentialAxis.ByValue(1, 2)));
        Assert.Equal(5, thirds.Place(Rational.One - Rational.Of(2, 3), 1).Number);
        Assert.Equal(3, thirds.Place(0.3333333333333333333333333333m, 1).Number);
    }

    [Theory]
    [InlineData("50.5", 5)]
    [InlineData("100.01", 30)]
    [InlineData("120", 30)]
    public void A_value_of_performance_between_or_above_the_printed_ones_is_not_worth_zero(string value, int points)
    {
        ProfessionalismEvidence evidence = ProfessionalismEvidence.For("pelaksana").Performance(Rational.Parse(value));
        Assert.Equal(points, ProfessionalismIndex.PerBkn8Of2019(evidence)[ProfessionalismDimension.Performance].Points);
    }

    [Fact]
    public void An_index_between_two_printed_categories_has_one_and_the_explanation_names_the_other_reading()
    {
        ProfessionalismEvidence evidence = ProfessionalismEvidence.For("pelaksana")
            .Qualification("s3").Hours("diklat-teknis", 20).NotAttended("seminar").Performance(92).Discipline("ringan");
        ProfessionalismIndex index = ProfessionalismIndex.PerBkn8Of2019(evidence);

        Assert.Equal((80.50m, "tinggi"), (index.Value!.Value, index.Category!.Id));
        Assert.Contains("80.5 lies between them. The reading used: High. The other reading, used by programs too: Medium.", index.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal("sedang", ProfessionalismRules.PerBkn8Of2019.ReadingCategories(BoundaryPolicy.LowerEdgeBelongs).Measure(evidence).Category!.Id);
    }
}
