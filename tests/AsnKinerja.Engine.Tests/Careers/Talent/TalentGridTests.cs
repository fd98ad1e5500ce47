using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

public class TalentGridTests
{
    private static readonly Regulation Permen6 = Regulation.Named("permenpanrb-6-2022");

    private static Predicate Baik => Permen6.Predicates.Single(predicate => predicate.Id == "baik");

    [Fact]
    public void A_predicate_and_a_potential_make_a_box_with_its_name_and_what_follows()
    {
        TalentBox box = TalentGrid.PermenPanrb3Of2020(TalentCases.Cuts).Place(Baik, 85);

        Assert.Equal(8, box.Number);
        Assert.Equal("Kinerja sesuai ekspektasi, potensial tinggi", box.Name.Indonesian);
        Assert.Equal("8 (Kinerja sesuai ekspektasi, potensial tinggi)", box.ToString());
        Assert.Contains("dipertahankan", box.Actions.Select(action => action.Id));
        Assert.Equal("instansi", Assert.Single(box.SuccessionGroups).Id);
        Assert.False(box.MayBePlacedDirectly);
        Assert.False(box.IsCohortRelative);
        Assert.False(box.IsProvisional);
    }

    [Fact]
    public void Every_kind_of_evidence_is_read_by_itself()
    {
        Assert.Equal(8, TalentCases.Grid.Place(ExpectationRating.Meets, PotentialLevel.High).Number);
        Assert.Equal(8, TalentCases.Grid.Place(60, 80).Number);
        Assert.Equal(8, TalentCases.Grid.Place(79.99m, 80.0m).Number);
        Assert.Equal(5, TalentCases.Grid.Place(Rational.Of(180, 3), Rational.Of(239, 3)).Number);
        Assert.Equal(9, TalentCases.Grid.Place(TalentCases.Predicate("sangat-baik"), TalentCases.Composite.Score(("kompetensi", 90), ("potensi", 75), ("rekam-jejak", 70))).Number);
    }

    [Fact]
    public void A_value_exactly_on_a_cut_has_reached_it()
    {
        Assert.Equal(ExpectationRating.Meets, TalentCases.Grid.Place(60, 0).Status);
        Assert.Equal(ExpectationRating.Above, TalentCases.Grid.Place(80, 0).Status);
        Assert.Equal(PotentialLevel.Medium, TalentCases.Grid.Place(0, 60).Potential);
        Assert.Equal(PotentialLevel.High, TalentCases.Grid.Place(0, 80).Potential);
    }

    [Fact]
    public void What_is_missing_leaves_the_box_not_known_and_never_the_lowest()
    {
        Predicate? none = null;
        TalentBox noPredicate = TalentCases.Grid.Place(none, 85), noPotential = TalentCases.Grid.Place(Baik, (Rational?)null);

        Assert.All(new[] { noPredicate, noPotential }, box =>
        {
            Assert.False(box.IsKnown);
            Assert.Null(box.Number);
            Assert.Null(box.Cell);
            Assert.Empty(box.Actions);
            Assert.Empty(box.SuccessionGroups);
            Assert.NotEmpty(box.Reasons);
            Assert.Equal("belum diketahui", box.ToString());
        });
        Assert.Equal(PotentialLevel.High, noPredicate.Potential);
        Assert.Equal(ExpectationRating.Meets, noPotential.Status);
        Assert.Contains("there is no predicate yet", noPredicate.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal("sakit", TalentCases.Grid.Place(PerformanceEvidence.NotKnown(LocalizedText.Same("sakit")), 85).Reasons.Single().Indonesian.Split(": ")[1].TrimEnd('.'));
    }

    [Fact]
    public void A_predicate_that_the_regulation_does_not_have_is_refused_with_those_that_it_has()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => TalentCases.Grid.Place(new Predicate("cukup", null, LocalizedText.Same("Cukup")), 85));
        Assert.Contains("'cukup' is no predicate of permenpanrb-6-2022", refused.Message, StringComparison.Ordinal);
        Assert.Contains("there is sangat-kurang, kurang, butuh-perbaikan, baik, sangat-baik", refused.Message, StringComparison.Ordinal);

        Assert.Contains("did you mean 'baik'?", Assert.Throws<ArgumentException>(() => PerformanceEvidence.OfPredicate("permenpanrb-6-2022", "baikk")).Message, StringComparison.Ordinal);
        Assert.Contains("There is no regulation 'permen'", Assert.Throws<ArgumentException>(() => PerformanceEvidence.OfPredicate("permen", "baik")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predicate_of_another_year_is_refused_although_its_word_is_the_same()
    {
        PerformanceEvidence of2013 = PerformanceEvidence.OfPredicate("pp-46-2011", "baik");
        ArgumentException refused = Assert.Throws<ArgumentException>(() => TalentCases.Grid.Place(of2013, 85));
        Assert.Contains("not the predicate 'baik' of pp-46-2011", refused.Message, StringComparison.Ordinal);

        PerformanceAxis both = TalentCases.Performance.AndPredicateValues("pp-46-2011", ("buruk", 40), ("kurang", 50), ("cukup", 60), ("baik", 80), ("sangat-baik", 95));
        TalentGrid grid = TalentGrid.PermenPanrb3Of2020(TalentCuts.Of(both, PotentialAxis.ByValue(60, 80)));
        Assert.Equal(9, grid.Place(of2013, 85).Number);
        Assert.Equal(8, grid.Place(TalentCases.Predicate("baik"), 85).Number);
        Assert.Contains("is read differently", Assert.Throws<ArgumentException>(() => grid.Place(Baik, 85)).Message, StringComparison.Ordinal);
        Assert.Equal(6, grid.Place(Permen6.Predicates.Single(predicate => predicate.Id == "butuh-perbaikan"), 85).Number);
    }

    [Fact]
    public void An_appraisal_brings_its_regulation_and_says_whether_it_is_provisional()
    {
        AppraisalPeriod year = AppraisalPeriod.Year(2026);
        Appraisal open = Regulation.InForce(year).Appraise(new AppraisalCase(new Employee("1"), year));
        TalentBox box = TalentCases.Grid.Place(open, 85);

        Assert.Null(open.Predicate);
        Assert.False(box.IsKnown);
        Assert.False(box.IsProvisional);
    }

    [Fact]
    public void Each_level_of_posts_has_a_grid_of_its_own()
    {
        TalentGrid supervisors = TalentCases.Grid.AtLevel("pengawas");
        Assert.Equal("pengawas", supervisors.Place(60, 60).Level!.Id);
        Assert.Equal(TalentAssessment.Simple, supervisors.Level!.Assessment);
        Assert.Equal(TalentAssessment.Comprehensive, TalentCases.Grid.AtLevel("pimpinan-tinggi").Level!.Assessment);
        Assert.Null(TalentCases.Grid.Place(60, 60).Level);

        TalentGrid two = TalentGrid.PermenPanrb3Of2020(TalentCases.Cuts.ForLevels("pengawas", "pelaksana"));
        Assert.Contains("say which with AtLevel", Assert.Throws<InvalidOperationException>(() => two.Place(60, 60)).Message, StringComparison.Ordinal);
        Assert.Equal(5, two.AtLevel("pelaksana").Place(60, 60).Number);
        Assert.Contains("not for administrator", Assert.Throws<ArgumentException>(() => two.AtLevel("administrator")).Message, StringComparison.Ordinal);
        Assert.Equal("pengawas", TalentGrid.PermenPanrb3Of2020(TalentCases.Cuts.ForLevels("pengawas")).Place(60, 60).Level!.Id);
        Assert.Contains("did you mean 'pengawas'", Assert.Throws<ArgumentException>(() => TalentCases.Grid.AtLevel("pengawass")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TalentGrid.PermenPanrb3Of2020(TalentCases.Cuts.ForLevels("eselon-4")));
    }

    [Fact]
    public void The_explanation_says_that_the_annex_of_the_amendment_is_not_known_and_that_the_cuts_are_local()
    {
        TalentBox box = TalentCases.Grid.Place(Baik, 85);
        string text = box.Explain().ToText("en");

        Assert.Contains("PermenPANRB 20/2025, in force since 31 December 2025, amends these rules. Its annex was not read", text, StringComparison.Ordinal);
        Assert.Contains(box.Explain().Warnings, citation => citation.Source == "Lampiran PermenPANRB 20/2025" && citation.Established == Established.Unverified);
        Assert.Contains(box.Explain().Warnings, citation => citation.Source == "Pilihan instansi" && citation.Established == Established.Local);
        Assert.Contains("Band: [80, +∞).", text, StringComparison.Ordinal);
        Assert.Contains("What follows: Retained; Enters the agency's succession group", text, StringComparison.Ordinal);
        Assert.DoesNotContain("relative", text, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2025, 12, 31), Assert.Single(TalentRules.PermenPanrb3Of2020.Amendments).From);
    }

    [Fact]
    public void The_pack_says_how_well_each_of_its_statements_is_established()
    {
        TalentRules pack = TalentRules.PermenPanrb3Of2020;
        Assert.Equal(Established.Secondary, pack.CellsCitation!.Established);
        Assert.All(pack.Cells, cell => Assert.Equal(Established.Secondary, cell.Citation!.Established));
        Assert.All(pack.SuccessionGroups.Append(pack.DirectPlacement!), group => Assert.Equal(Established.Regulation, group.Citation!.Established));
        Assert.Equal(["pimpinan-tinggi", "administrator", "pengawas", "fungsional", "pelaksana"], pack.Levels.Select(level => level.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => pack[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => pack[10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => pack[(ExpectationRating)3, PotentialLevel.Low]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PotentialEvidence.OfLevel((PotentialLevel)7));
    }
}
