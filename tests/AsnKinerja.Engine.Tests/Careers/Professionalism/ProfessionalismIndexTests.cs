using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Professionalism;

public class ProfessionalismIndexTests
{
    private static readonly ProfessionalismRules Rules = ProfessionalismRules.PerBkn8Of2019;

    private static ProfessionalismEvidence Executing => ProfessionalismEvidence.For("pelaksana")
        .Qualification("s1-d4").Hours("diklat-teknis", 24).Attended("seminar").Performance(85).Discipline("tidak-pernah");

    [Fact]
    public void The_four_dimensions_have_25_40_30_and_5_points_for_every_group()
    {
        Assert.Equal([25, 40, 30, 5], new[] { ProfessionalismDimension.Qualification, ProfessionalismDimension.Competency, ProfessionalismDimension.Performance, ProfessionalismDimension.Discipline }.Select(Rules.MaximumOf));
        Assert.Equal(100, Rules.Maximum);
        Assert.All(Rules.Groups, group => Assert.Equal(40, Rules.Trainings.Aggregate(Rational.Zero, (sum, training) => sum + (training.ByGroup.TryGetValue(group.Id, out TrainingPoints? points) ? points.Points : 0))));
        Assert.Equal(25, Rules.Qualifications.Max(grade => grade.Points));
        Assert.Equal(30, Rules.Performance.Bands.Max(band => band.Value.Points));
        Assert.Equal(5, Rules.Disciplines.Max(grade => grade.Points));
    }

    [Fact]
    public void Only_article_8_is_established_in_its_text_and_the_explanation_warns_of_the_rest()
    {
        string[] text = [.. Rules.Trainings.SelectMany(training => training.ByGroup.Values).Where(points => points.Citation!.Established == Established.Regulation).Select(points => points.Citation!.Place).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["Pasal 8 ayat (4)", "Pasal 8 ayat (5)", "Pasal 8 ayat (6)"], text);
        Assert.Equal(["s3", "s2"], Rules.Qualifications.Where(grade => grade.Citation!.Established == Established.Secondary).Select(grade => grade.Id));
        Assert.All(Rules.Disciplines, grade => Assert.Equal(Established.Unverified, grade.Citation!.Established));
        Assert.All(Rules.Performance.Bands, band => Assert.Equal(Established.Unverified, band.Value.Citation!.Established));

        string[] warned = [.. ProfessionalismIndex.PerBkn8Of2019(Executing).Explain().Warnings.Select(citation => citation.Place)];
        Assert.Contains("kualifikasi", warned);
        Assert.Contains("diklat teknis pelaksana", warned);
        Assert.Contains("disiplin", warned);
        Assert.DoesNotContain(ProfessionalismIndex.PerBkn8Of2019(Executing.Qualification("s2")).Explain().Warnings, citation => citation.Place == "kualifikasi");
    }

    [Fact]
    public void Every_number_can_be_replaced_and_then_shows_its_new_source()
    {
        Citation annex = new("Peraturan BKN 8/2019", "Lampiran I", Established.Regulation);
        ProfessionalismRules read = Rules
            .WithQualification("s1-d4", 16, annex).WithDiscipline("tidak-pernah", 4, annex).WithTraining("pelaksana", "diklat-teknis", 20, annex)
            .WithPerformance(BandTable<Rational>.Create(BoundaryPolicy.LowerEdgeBelongs, [new(null, 80, 10), new(80, null, 29)]), annex)
            .WithMaximum(ProfessionalismDimension.Discipline, 4, annex).ReadingCategories(BoundaryPolicy.LowerEdgeBelongs, annex);
        ProfessionalismIndex index = read.Measure(Executing);

        Assert.Equal([16, Rational.Parse("37.5"), 29, 4], index.Parts.Select(part => part.Points!.Value));
        Assert.DoesNotContain(index.Explain().Warnings, citation => citation.Place is "kualifikasi" or "diklat teknis pelaksana");
        Assert.Equal(15, Rules.Measure(Executing)[ProfessionalismDimension.Qualification].Points);
    }

    [Fact]
    public void A_replacement_that_breaks_the_rules_is_refused()
    {
        Assert.Contains("'s1-d4' has 26 points, outside 0 to 25", Assert.Throws<ArgumentException>(() => Rules.WithQualification("s1-d4", 26)).Message, StringComparison.Ordinal);
        Assert.Contains("all training of pelaksana has 57.5 points together, above 40", Assert.Throws<ArgumentException>(() => Rules.WithTraining("pelaksana", "diklat-teknis", 40)).Message, StringComparison.Ordinal);
        Assert.Contains("fewer points", Assert.Throws<ArgumentException>(() => Rules.WithPerformance(BandTable<Rational>.Create(BoundaryPolicy.LowerEdgeBelongs, [new(null, 80, 10), new(80, null, 9)]))).Message, StringComparison.Ordinal);
        Assert.Contains("the categories do not cover 0 to 120", Assert.Throws<ArgumentException>(() => Rules.WithMaximum(ProfessionalismDimension.Performance, 50)).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 's2'", Assert.Throws<ArgumentException>(() => Rules.WithQualification("s22", 20)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Rules.WithTraining("pelaksan", "seminar", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.WhenMissing((MissingDimension)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.MaximumOf((ProfessionalismDimension)5));
    }

    [Fact]
    public void Points_of_predicates_are_never_guessed()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Rules.Measure(Executing.Performance(PerformanceEvidence.OfPredicate("permenpanrb-6-2022", "baik"))));
        Assert.Contains("no source that is known maps predicates to points, so give them with WithPredicatePoints", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Rules.Predicates);
        Assert.Contains("status of the ranking", Assert.Throws<ArgumentException>(() => Rules.Measure(Executing.Performance(ExpectationRating.Above))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_of_predicates_that_the_user_gives_are_used_and_shown_as_the_user_s()
    {
        ProfessionalismRules own = Rules.WithPredicatePoints(
            "permenpanrb-6-2022", null, ("sangat-baik", 30), ("baik", 25), ("butuh-perbaikan", 15), ("kurang", 5), ("sangat-kurang", 1));
        ProfessionalismIndex index = own.Measure(Executing.Performance(PerformanceEvidence.OfPredicate("permenpanrb-6-2022", "baik")));

        Assert.Equal(25, index[ProfessionalismDimension.Performance].Points);
        Assert.Contains(index.Explain().Warnings, citation => citation.Established == Established.Local);
        Assert.Contains("were given by the user", index.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("'cukup' is no predicate of permenpanrb-6-2022", Assert.Throws<ArgumentException>(() => own.Measure(Executing.Performance(new Predicate("cukup", null, LocalizedText.Same("Cukup"))))).Message, StringComparison.Ordinal);
        Assert.Contains("'baik' is not read", Assert.Throws<ArgumentException>(() => Rules.WithPredicatePoints("permenpanrb-6-2022", null, ("sangat-baik", 30))).Message, StringComparison.Ordinal);
        Assert.Contains("outside 0 to 30", Assert.Throws<ArgumentException>(() => Rules.WithPredicatePoints(
            "permenpanrb-6-2022", null, ("sangat-baik", 31), ("baik", 25), ("butuh-perbaikan", 15), ("kurang", 5), ("sangat-kurang", 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_dimension_is_not_zero_and_leaves_the_index_not_known_with_its_bounds()
    {
        ProfessionalismIndex index = Rules.Measure(ProfessionalismEvidence.For("pelaksana").Qualification("s2").Hours("diklat-teknis", 20).NotAttended("seminar").Performance(95));

        Assert.Null(index.Exact);
        Assert.Null(index.Value);
        Assert.Null(index.Category);
        Assert.False(index.IsComplete);
        Assert.False(index.IsProvisional);
        Assert.Equal((Rational.Parse("73.5"), Rational.Parse("77.5")), (index.Lowest, index.Highest));
        Assert.Equal("Discipline: nothing is known.", Assert.Single(index.Reasons).English);
        Assert.Contains("not known; between 73.5 and 77.5", index.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal("belum diketahui", index.ToString());
    }

    [Fact]
    public void Where_it_is_declared_the_known_dimensions_stand_for_the_whole_and_the_index_is_provisional()
    {
        ProfessionalismIndex index = Rules.WhenMissing(MissingDimension.Renormalised).Measure(
            ProfessionalismEvidence.For("pelaksana").Qualification("s2").Hours("diklat-teknis", 20).NotAttended("seminar").Performance(95));

        Assert.Equal(Rational.Parse("72.5") / 95 * 100, index.Exact);
        Assert.Equal(76.32m, index.Value);
        Assert.True(index.IsProvisional);
        Assert.Equal("sedang", index.Category!.Id);
        Assert.Contains("Provisional: the known dimensions (95 of 100 points) stand for the whole. Possible: 73.5 to 77.5.", index.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Null(Rules.WhenMissing(MissingDimension.Renormalised).Measure(ProfessionalismEvidence.For("pelaksana")).Exact);
    }

    [Fact]
    public void A_training_of_which_nothing_is_known_leaves_the_dimension_open_between_what_it_may_be()
    {
        ProfessionalismPart part = Rules.Measure(ProfessionalismEvidence.For("pelaksana").Hours("diklat-teknis", 20))[ProfessionalismDimension.Competency];
        Assert.Null(part.Points);
        Assert.Equal((Rational.Parse("22.5"), 40), (part.Lowest, part.Highest));
        Assert.Contains("nothing is known", Assert.Single(part.Reasons).English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_that_is_not_for_the_group_has_no_points_and_is_not_passed_over_in_silence()
    {
        ProfessionalismIndex index = Rules.Measure(Executing.Attended("diklat-kepemimpinan"));
        Assert.Equal(40, index[ProfessionalismDimension.Competency].Points);
        Assert.Contains("has no points for executing official", index.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_the_rules_do_not_have_is_named_at_once()
    {
        string refused = Assert.Throws<ArgumentException>(() => Rules.Measure(
            ProfessionalismEvidence.For("pelaksan").Qualification("s4").Attended("diklat-teknis").Attended("seminari").Discipline("ringan", "beratt"))).Message;
        foreach (string part in new[]
        {
            "'pelaksan' is no group of posts; did you mean 'pelaksana'?", "'s4' is no qualification", "'diklat-teknis' counts from 20 hours; give Hours",
            "'seminari' is no training; did you mean 'seminar'?", "'beratt' is no discipline; did you mean 'berat'?",
        })
            Assert.Contains(part, refused, StringComparison.Ordinal);

        Assert.Throws<ArgumentException>(() => Executing.Hours("seminar", 3));
        Assert.Throws<ArgumentException>(() => Executing.Discipline());
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfessionalismEvidence.For("pelaksana").Hours("seminar", -1));
        Assert.Throws<ArgumentException>(() => ProfessionalismEvidence.For(" "));
    }

    [Theory]
    [InlineData(-50)]
    [InlineData(-1)]
    [InlineData(201)]
    [InlineData(5000)]
    public void A_value_of_performance_that_cannot_be_is_refused(int value) => Assert.Contains(
        $"the performance {value} is no value on the scale of pp-46-2011; give 0 to 200",
        Assert.Throws<ArgumentException>(() => Rules.Measure(Executing.Performance(value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Never_sanctioned_and_a_sanction_contradict_each_other()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Rules.Measure(Executing.Discipline("berat", "tidak-pernah")));
        Assert.Contains("'tidak-pernah' contradicts 'berat'; keep one of them", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_of_several_sanctions_counts_and_the_others_are_shown()
    {
        ProfessionalismIndex index = Rules.Measure(Executing.Discipline("ringan", "berat", "sedang"));
        Assert.Equal(1, index[ProfessionalismDimension.Discipline].Points);
        Assert.Equal(index.Explain().ToJson(), Rules.Measure(Executing.Discipline("sedang", "ringan", "berat")).Explain().ToJson());
        Assert.Contains("the one with the fewest points counts", index.Explain().ToText("en"), StringComparison.Ordinal);
    }
}
