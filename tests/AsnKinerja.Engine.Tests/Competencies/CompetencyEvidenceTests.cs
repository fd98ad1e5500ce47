using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class CompetencyEvidenceTests
{
    private static readonly CompetencyFramework Asn = CompetencyFramework.Asn2017;
    private static readonly LocalDate Day = SamplePost.Day;

    [Fact]
    public void Scores_of_several_raters_are_evidence_for_each_competency_that_has_one()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40)).Score(
            Asn,
            RatingSheet.By("supervisor").Rate("integritas", 4).Rate("komunikasi", 3),
            RatingSheet.By("self").Rate("integritas", 5).CannotJudge("kerja-sama"));

        CompetencyEvidence[] evidence = [.. CompetencyEvidence.OfScore(score, Asn, Day, "Semester I 2026")];

        Assert.Equal([("integritas", Rational.Of(22, 5)), ("komunikasi", 3)], evidence.Select(one => (one.CompetencyId, one.Level)));
        Assert.All(evidence, one => Assert.Equal(EvidenceKind.MultiRater, one.Kind));
        CompetencyProfile profile = CompetencyProfile.From(evidence, Day);
        Assert.Null(profile["kerja-sama"].Level);
        Assert.Equal(MissingLevel.NoEvidence, profile["kerja-sama"].Missing);
        Assert.Contains("(60 × 4 + 40 × 5) / (60 + 40)", profile.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_score_makes_the_level_and_the_match_provisional()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).Requiring("supervisor").Score(Asn, RatingSheet.By("peer").Rate("integritas", 4));
        CompetencyProfile profile = CompetencyProfile.From(CompetencyEvidence.OfScore(score, Asn, Day, "Semester I 2026"), Day);
        GapAnalysis gap = PositionStandard.Of("pengawas", new("Pengawas", "Supervisor"), Asn, ("integritas", 4)).Compare(profile);

        Assert.True(profile["integritas"].IsProvisional);
        Assert.True(gap.JobPersonMatch.IsProvisional);
        Assert.Equal(100, gap.JobPersonMatch.Percent!.Value.Exact);
        Assert.Contains("Not final: Integrity.", gap.JobPersonMatch.Reasons.Select(reason => reason.English));
    }

    [Fact]
    public void Ratings_on_a_scale_of_other_ends_need_a_stated_conversion()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 1)).Score(
            RatingInstrument.Flat(Scale.Between(0, 100), ["integritas"]), RatingSheet.By("supervisor").Rate("integritas", 75));

        Assert.Contains(
            "from 0 to 100, the levels of 'asn-2017' from 1 to 5",
            Assert.Throws<ArgumentException>(() => CompetencyEvidence.OfScore(score, Asn, Day, "Survei")).Message,
            StringComparison.Ordinal);
        CompetencyEvidence converted = CompetencyEvidence.OfScore(score, Asn, Day, "Survei", LevelConversion.InProportion(0, 100, Asn)).Single();
        Assert.Equal(4, converted.Level);
        Redo(converted);
    }

    [Fact]
    public void A_score_of_competencies_that_the_framework_lacks_is_refused_with_all_of_them()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 1)).Score(
            RatingInstrument.Flat(Scale.Points(1, 5), ["menyanyi", "menari", "integritas"]), RatingSheet.By("supervisor").Rate("menyanyi", 5));

        string message = Assert.Throws<ArgumentException>(() => CompetencyEvidence.OfScore(score, Asn, Day, "Survei")).Message;
        Assert.Contains("'menyanyi', 'menari'", message, StringComparison.Ordinal);
    }

    // The profile table of a report (Peraturan BKN 26/2019, Lampiran II) prints ratings from 0 to 6; the framework has five levels.
    [Fact]
    public void The_form_from_0_to_6_is_read_as_it_is_stated()
    {
        CompetencyEvidence asLevels = CompetencyEvidence.OfAssessmentCentre(Asn, Day, "Laporan", LevelConversion.AsLevels(0, 6), ("integritas", 0), ("komunikasi", 6))[0];
        CompetencyEvidence inProportion = CompetencyEvidence.OfAssessmentCentre(Asn, Day, "Laporan", LevelConversion.InProportion(0, 6, Asn), ("integritas", 3)).Single();
        CompetencyEvidence byTable = CompetencyEvidence.OfAssessmentCentre(Asn, Day, "Laporan", LevelConversion.Table((0, 1), (3, 2), (6, 5)), ("integritas", 3)).Single();

        Assert.Equal([0, 3, 2], new[] { asLevels.Level, inProportion.Level, byTable.Level });
        Assert.Equal(0, CompetencyProfile.From([asLevels], Day)["integritas"].Level);
        foreach (CompetencyEvidence one in new[] { asLevels, inProportion, byTable }) Redo(one);
        Assert.Contains("no regulation says so", byTable.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rating_that_a_form_does_not_have_is_refused()
    {
        Assert.Contains("0 to 6", Assert.Throws<ArgumentOutOfRangeException>(() => LevelConversion.AsLevels(0, 6).LevelOf(7)).Message, StringComparison.Ordinal);
        Assert.Contains("0, 3", Assert.Throws<ArgumentOutOfRangeException>(() => LevelConversion.Table((3, 2), (0, 1)).LevelOf(1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelConversion.AsLevels(6, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelConversion.InProportion(-1, 5, Asn));
        Assert.Throws<ArgumentException>(() => LevelConversion.Table());
        Assert.Throws<ArgumentException>(() => LevelConversion.Table((1, 2), (2, 1)));
        Assert.Throws<ArgumentException>(() => LevelConversion.Table((1, 2), (1, 3)));
        Assert.Throws<ArgumentException>(() => LevelConversion.Table((1, -1)));
    }

    [Fact]
    public void Evidence_that_ends_before_it_begins_or_says_nothing_is_refused()
    {
        CompetencyEvidence sound = SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, Day);
        Assert.Contains("valid until 2026-06-29", Assert.Throws<ArgumentException>(() => sound with { ValidUntil = Day.PlusDays(-1) }).Message, StringComparison.Ordinal);
        Assert.Equal(Day, (sound with { ValidUntil = Day }).ValidUntil);
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplePost.Evidence("integritas", -1, EvidenceKind.Certificate, Day));
        Assert.Throws<ArgumentException>(() => SamplePost.Evidence(" ", 1, EvidenceKind.Certificate, Day));
        Assert.Throws<ArgumentException>(() => SamplePost.Evidence("integritas", 1, (EvidenceKind)9, Day));
        Assert.Throws<ArgumentException>(() => SamplePost.Evidence("integritas", 1, EvidenceKind.Certificate, Day, ""));
    }

    [Fact]
    public void Two_pieces_that_say_the_same_are_equal()
    {
        CompetencyEvidence one = SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, Day), other = SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, Day);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { ValidUntil = Day });
        Assert.NotEqual(one, SamplePost.Evidence("integritas", 4, EvidenceKind.Certificate, Day));
    }

    private static void Redo(CompetencyEvidence evidence)
    {
        PrintedStep printed = PrintedJson.Read(evidence.Explain().ToJson());
        printed.AssertShows(evidence.Explain());
        printed.Redo();
        Assert.Equal(evidence.Level, evidence.Explain().Value);
    }
}
