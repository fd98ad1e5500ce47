using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class CompetencyProfileTests
{
    private static readonly CompetencyFramework Asn = CompetencyFramework.Asn2017;
    private static readonly LocalDate Day = SamplePost.Day;

    [Fact]
    public void Known_levels_make_a_profile_at_once()
    {
        CompetencyProfile profile = CompetencyProfile.Of(Asn, Day, ("integritas", 3), ("komunikasi", Rational.Of(5, 2)));

        Assert.Equal(3, profile["integritas"].Level);
        Assert.Equal(Rational.Of(5, 2), profile["komunikasi"].Level);
        Assert.Equal([FrameworkVersion.Of(Asn)], profile.Frameworks);
        Assert.Equal(profile["integritas"].Level, CompetencyProfile.Of(FrameworkVersion.Of(Asn), Day, ("integritas", 3))["integritas"].Level);
        Assert.Null(profile.Person);
        Assert.Equal("Andi", profile.Named("Andi").Person);
    }

    [Fact]
    public void A_stated_level_says_so_once_and_in_the_language_asked_for()
    {
        Engine.Explanations.Explanation explained = CompetencyProfile.Of(Asn, Day, ("integritas", 3)).Explain();
        string day = NodaTime.Text.LocalDatePattern.Iso.Format(Day);

        Assert.Contains($"stated level, {day}", explained.ToText("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("dinyatakan", explained.ToText("en"), StringComparison.Ordinal);
        Assert.Contains($"tingkat yang dinyatakan, {day}", explained.ToText("id"), StringComparison.Ordinal);
        Assert.DoesNotContain($"{day}, ", explained.ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_evidence_is_missing_with_that_reason()
    {
        ProfiledCompetency missing = CompetencyProfile.Of(Asn, Day, ("integritas", 3))["komunikasi"];

        Assert.Null(missing.Level);
        Assert.Equal(MissingLevel.NoEvidence, missing.Missing);
        Assert.Equal("there is no evidence", missing.Reason!.Value.English);
        Assert.Equal("Komunikasi", missing.Name.Indonesian);
        Assert.Null(missing.Explain().Value);
    }

    [Fact]
    public void A_competency_that_no_framework_has_is_an_error_and_not_missing()
    {
        CompetencyProfile profile = CompetencyProfile.Of(Asn, Day, ("integritas", 3));
        Assert.Throws<KeyNotFoundException>(() => profile["menyanyi"]);
        Assert.Throws<KeyNotFoundException>(() => profile[FrameworkVersion.Of(Asn), "menyanyi"]);
        Assert.Throws<KeyNotFoundException>(() => CompetencyProfile.From([], Day)["integritas"]);
        Assert.Equal(MissingLevel.NoEvidence, CompetencyProfile.From([], Day)[FrameworkVersion.Of(Asn), "integritas"].Missing);
        Assert.Contains("no evidence at all", CompetencyProfile.From([], Day).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_the_evidence_is_told_at_once()
    {
        CompetencyEvidence future = SamplePost.Evidence("integritas", 3, EvidenceKind.Certificate, Day.PlusDays(1));
        CompetencyEvidence unknown = SamplePost.Evidence("menyanyi", 3, EvidenceKind.Certificate, Day);
        CompetencyEvidence outside = SamplePost.Evidence("komunikasi", 6, EvidenceKind.Certificate, Day);
        CompetencyEvidence twice = SamplePost.Evidence("kerja-sama", 2, EvidenceKind.Certificate, Day);

        InvalidEvidenceException e = Assert.Throws<InvalidEvidenceException>(() => CompetencyProfile.From(
            [future, unknown, null!, outside, twice, SamplePost.Evidence("kerja-sama", 4, EvidenceKind.Certificate, Day)], Day));

        Assert.Equal(5, e.Problems.Count);
        Assert.Contains(e.Problems, problem => problem.Contains("dated after the day of the profile, 2026-06-30", StringComparison.Ordinal));
        Assert.Contains(e.Problems, problem => problem.Contains("has no such competency", StringComparison.Ordinal));
        Assert.Contains(e.Problems, problem => problem.Contains("level 6, outside the scale of asn-2017 2017, 1 to 5", StringComparison.Ordinal));
        Assert.Contains(e.Problems, problem => problem.Contains("stands 2 times, with 2 and 4", StringComparison.Ordinal));
        Assert.Contains(e.Problems, problem => problem.Contains("null", StringComparison.Ordinal));
        Assert.All(e.Problems, problem => Assert.Contains(problem, e.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Levels_of_a_framework_of_ones_own_are_held_against_it_where_it_is_given()
    {
        CompetencyFramework own = SamplePost.Framework(0, 10, "audit");
        CompetencyEvidence high = new("audit", FrameworkVersion.Of(own), 11, EvidenceKind.Certificate, Day, "sertifikat");

        Assert.Throws<InvalidEvidenceException>(() => CompetencyProfile.From([high], Day, null, own));
        Assert.Equal(11, CompetencyProfile.From([high], Day)["audit"].Level);
    }

    [Fact]
    public void A_competency_of_two_versions_is_named_with_its_version()
    {
        CompetencyFramework old = SamplePost.Framework("kamus", "2020", 1, 5, "audit", "lapor"), now = SamplePost.Framework("kamus", "2026", 1, 5, "audit", "lapor");
        CompetencyProfile profile = CompetencyProfile.From(
            [
                new("audit", FrameworkVersion.Of(old), 2, EvidenceKind.Certificate, Day, "a"), new("audit", FrameworkVersion.Of(now), 4, EvidenceKind.Certificate, Day, "a"),
                new("lapor", FrameworkVersion.Of(old), 3, EvidenceKind.Certificate, Day, "a"),
            ],
            Day, null, old, now);

        Assert.Contains("kamus 2020 and kamus 2026", Assert.Throws<KeyNotFoundException>(() => profile["audit"]).Message, StringComparison.Ordinal);
        Assert.Equal(4, profile[FrameworkVersion.Of(now), "audit"].Level);
        Assert.Equal(3, profile["lapor"].Level);
    }

    [Fact]
    public void A_file_gives_the_same_profile_as_the_evidence_in_code()
    {
        CompetencyProfile read = CompetencyProfile.Load(System.IO.Path.Combine(Definitions.DefinitionFiles.BadYaml, "good", "profile-every-key.yaml"));

        Assert.Equal("Budi Santoso", read.Person);
        Assert.Equal(Day, read.On);
        Assert.Equal(4, read["mengelola-perubahan"].Level);
        Assert.Equal(5, read["kerja-sama"].Level);
        Assert.Equal(3, read["komunikasi"].Level);
        Assert.Equal(Rational.Of(13, 5), read["berorientasi-pelayanan"].Level);
        Assert.True(read["akuntabel"].IsProvisional);
        Assert.Equal(Rational.Of(7, 2), read["pelayanan-publik"].Level);
        Assert.Equal(new LocalDate(2028, 11, 19), read["integritas"].Evidence[0].Evidence.ValidUntil);
        Assert.Equal(["asn-2017", "berakhlak"], read.Frameworks.Select(version => version.Framework));
    }

    [Fact]
    public void A_file_is_refused_for_what_its_policy_refuses()
    {
        const string Yaml = "profile: a\non: 2026-06-30\nby: { framework: asn-2017, version: 2017 }\nevidence:\n"
            + "  - { kind: certificate, date: 2020-01-01, valid-until: 2021-01-01, source: a, levels: { integritas: 3 } }\n"
            + "  - { kind: assessment-centre, date: 2020-01-01, source: b, levels: { integritas: 3 } }\n";
        ProfilePolicy policy = ProfilePolicy.Default.ValidFor(EvidenceKind.AssessmentCentre, 36).RefusingExpired();

        Assert.Equal(MissingLevel.Expired, CompetencyProfile.Parse(Yaml, policy: ProfilePolicy.Default.ValidFor(EvidenceKind.AssessmentCentre, 36))["integritas"].Missing);
        DefinitionException e = Assert.Throws<DefinitionException>(() => CompetencyProfile.Parse(Yaml, policy: policy));
        Assert.Equal(
            [
                "profile(5,57): error AK1013: evidence[0].valid-until: 2021-01-01 is out of range; allowed: at least 2026-06-30",
                "profile(6,38): error AK1013: evidence[1].date: 2020-01-01 is out of range; allowed: evidence that the policy still counts on 2026-06-30",
            ],
            e.Diagnostics.Select(problem => problem.ToString()));
    }
}
