using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

public class TalentCutsTests
{
    [Fact]
    public void Every_mistake_in_a_reading_of_predicates_is_named_at_once()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => PerformanceAxis.ByPredicate(
            "permenpanrb-6-2022",
            ("sangat-baik", ExpectationRating.Meets), ("baik", ExpectationRating.Above), ("baik", ExpectationRating.Above), ("cukup", ExpectationRating.Below)));

        foreach (string part in new[]
        {
            "'cukup' is no predicate of permenpanrb-6-2022", "'baik' stands twice", "'kurang' is not read", "'sangat-kurang' is not read", "'butuh-perbaikan' is not read",
            "'sangat-baik' is read lower than 'baik'",
        })
            Assert.Contains(part, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_the_wrong_way_round_are_refused()
    {
        Assert.Contains("The upper cut 60 is not above the lower cut 60", Assert.Throws<ArgumentException>(() => PerformanceAxis.ByValue(60, 60)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PotentialAxis.ByValue(80, 60));
        BandTable<PotentialLevel> upsideDown = BandTable<PotentialLevel>.Create(
            BoundaryPolicy.LowerEdgeBelongs, [new(null, 60, PotentialLevel.High), new(60, 80, PotentialLevel.Medium), new(80, null, PotentialLevel.Low)]);
        Assert.Contains("they must be Low, Medium, High, each once", Assert.Throws<ArgumentException>(() => PotentialAxis.ByValue(upsideDown)).Message, StringComparison.Ordinal);
        BandTable<ExpectationRating> two = BandTable<ExpectationRating>.Create(
            BoundaryPolicy.LowerEdgeBelongs, [new(null, 60, ExpectationRating.Below), new(60, null, ExpectationRating.Above)]);
        Assert.Throws<ArgumentException>(() => PerformanceAxis.ByValue(two));
    }

    [Fact]
    public void Evidence_that_the_cuts_cannot_read_is_refused_with_what_they_read()
    {
        PerformanceAxis predicates = PerformanceAxis.ByPredicate(
            "permenpanrb-6-2022", ("sangat-baik", ExpectationRating.Above), ("baik", ExpectationRating.Meets), ("butuh-perbaikan", ExpectationRating.Below),
            ("kurang", ExpectationRating.Below), ("sangat-kurang", ExpectationRating.Below));
        TalentGrid byPredicate = TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(predicates, PotentialAxis.ByValue(60, 80)));
        Assert.Contains("the cuts read predicates of permenpanrb-6-2022 only", Assert.Throws<ArgumentException>(() => byPredicate.Place(90, 90)).Message, StringComparison.Ordinal);

        TalentGrid byValue = TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(PerformanceAxis.ByValue(60, 80), PotentialAxis.ByValue(60, 80)));
        Assert.Contains("The cuts read numbers, not the predicate 'baik'", Assert.Throws<ArgumentException>(() => byValue.Place(TalentCases.Predicate("baik"), 90)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => predicates.AndPredicateValues("pp-46-2011", ("buruk", 40)));
        Assert.Throws<ArgumentException>(() => TalentCases.Performance.AndPredicates("permenpanrb-6-2022"));
    }

    [Fact]
    public void A_composite_on_another_scale_than_the_cuts_is_refused_with_both()
    {
        PotentialComposite five = PotentialComposite.Weighted(1, 5, MissingComponent.NotKnown, ("kompetensi", 1));
        Assert.Contains(
            "The composite goes from 1 to 5, and the cuts are at 60 and 80: that is another scale.",
            Assert.Throws<ArgumentException>(() => PotentialAxis.ByValue(60, 80, five)).Message, StringComparison.Ordinal);
        Assert.Same(five, PotentialAxis.ByValue(3, 5, five).Composite);
    }

    [Fact]
    public void A_number_beyond_closed_cuts_is_refused_and_not_clipped()
    {
        TalentCuts closed = TalentCuts.Of(
            PerformanceAxis.ByValue(60, 80),
            PotentialAxis.ByValue(BandTable<PotentialLevel>.Create(
                BoundaryPolicy.LowerEdgeBelongs, [new(0, 60, PotentialLevel.Low), new(60, 80, PotentialLevel.Medium), new(80, 100, PotentialLevel.High)])));
        TalentGrid grid = TalentGrid.PermenPanrb3Of2020(closed);
        Assert.Equal(9, grid.Place(80, 100).Number);
        Assert.Contains("100.01 is in no band; the bands cover [0, 100]", Assert.Throws<ArgumentOutOfRangeException>(() => grid.Place(80, 100.01m)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_of_the_agency_stands_in_the_explanation()
    {
        Citation perbup = new("Peraturan Bupati 7/2026", "Pasal 5", Established.Local);
        TalentBox box = TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(TalentCases.Performance, PotentialAxis.ByValue(60, 80), perbup)).Place(90, 90);
        Assert.Contains(perbup, box.Explain().Warnings);
        Assert.DoesNotContain(box.Explain().Warnings, citation => citation.Source == "Pilihan instansi");
    }

    [Fact]
    public void Levels_of_posts_are_named_once()
    {
        Assert.Throws<ArgumentException>(() => TalentCases.Cuts.ForLevels());
        Assert.Contains("'pengawas' stands 2 times", Assert.Throws<ArgumentException>(() => TalentCases.Cuts.ForLevels("pengawas", "pengawas")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Potential_is_a_weighted_mean_and_thirds_are_thirds()
    {
        PotentialScore score = TalentCases.Composite.Score(("potensi", 80), ("kompetensi", 90), ("rekam-jejak", 60));
        Assert.Equal(80, score.Exact);
        PotentialComposite thirds = PotentialComposite.Weighted(0, 1, MissingComponent.NotKnown, ("a", Rational.Of(1, 3)), ("b", Rational.Of(1, 3)), ("c", Rational.Of(1, 3)));
        Assert.Equal(1, thirds.Score(("a", 1), ("b", 1), ("c", 1)).Exact);
        Assert.False(score.IsProvisional);
    }

    [Fact]
    public void A_missing_component_is_never_zero_and_the_policy_says_what_becomes_of_it()
    {
        PotentialScore shared = TalentCases.Composite.Score(("kompetensi", 90), ("potensi", 70));
        Assert.Equal(80, shared.Exact);
        Assert.True(shared.IsProvisional);
        TalentBox box = TalentCases.Grid.Place(60, shared);
        Assert.True(box.IsProvisional);
        Assert.Equal(8, box.Number);

        PotentialComposite strict = PotentialComposite.Weighted(0, 100, MissingComponent.NotKnown, ("kompetensi", 2), ("potensi", 2));
        Assert.Null(strict.Score(("kompetensi", 90)).Exact);
        Assert.False(TalentCases.Grid.Place(60, strict.Score(("kompetensi", 90))).IsKnown);
        Assert.Contains("another component is missing", strict.Score(("kompetensi", 90)).Explain().ToText("en"), StringComparison.Ordinal);

        PotentialComposite required = PotentialComposite.Of(0, 100, MissingComponent.Renormalised, [.. TalentCases.Composite.Components.Select(one => one with { IsRequired = one.Id == "potensi" })]);
        Assert.Null(required.Score(("kompetensi", 90), ("potensi", null)).Exact);
        Assert.Equal(90, required.Score(("kompetensi", 90), ("potensi", 90)).Exact);
        Assert.Null(TalentCases.Composite.Score().Exact);
    }

    [Fact]
    public void Every_mistake_in_a_composite_and_in_its_values_is_named_at_once()
    {
        string composite = Assert.Throws<ArgumentException>(() => PotentialComposite.Weighted(100, 0, (MissingComponent)9, ("a", 0), ("a", -1))).Message;
        foreach (string part in new[] { "the range goes from 100 to 0", "9 is no way", "the weight of 'a' is 0", "the weight of 'a' is -1", "'a' stands 2 times" })
            Assert.Contains(part, composite, StringComparison.Ordinal);

        string values = Assert.Throws<ArgumentException>(() => TalentCases.Composite.Score(("kompetensi", 138.89m), ("potensii", 5), ("potensi", 1), ("potensi", 2))).Message;
        foreach (string part in new[] { "'kompetensi' is 138.89, outside 0 to 100", "'potensii' is no component; did you mean 'potensi'?", "'potensi' is given twice" })
            Assert.Contains(part, values, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PotentialAxis.ByValue(
            BandTable<PotentialLevel>.Create(BoundaryPolicy.LowerEdgeBelongs, [new(0, 1, PotentialLevel.Low), new(1, 2, PotentialLevel.Medium), new(2, 3, PotentialLevel.High)]),
            TalentCases.Composite));
    }
}
