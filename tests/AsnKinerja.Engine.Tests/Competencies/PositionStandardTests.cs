using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Definitions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class PositionStandardTests
{
    private static readonly PositionStandards Full =
        PositionStandard.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "standard-every-key.yaml"), OwnFrameworks.All);

    [Fact]
    public void A_post_takes_over_what_it_does_not_say_itself()
    {
        PositionStandard head = Full["kepala-perawat"];

        // The level and the weight are its own, the rest is the nurse's.
        Assert.Equal((3, Rational.Of(3, 2), true, 0), (head["keselamatan-pasien"].Level, head["keselamatan-pasien"].Weight, head["keselamatan-pasien"].IsCritical, head["keselamatan-pasien"].Tolerance));
        Assert.Equal((2, 1, false, Rational.Of(1, 2)), (head["pelayanan"].Level, head["pelayanan"].Weight, head["pelayanan"].IsCritical, head["pelayanan"].Tolerance));
        Assert.Equal(Full["perawat"]["anggaran"], head["anggaran"]);
        Assert.Equal(("kesehatan", "terampil", "perawat"), (head.JobFamily, head.JobLevel, head.Extends));
    }

    [Fact]
    public void Several_frameworks_stand_in_one_standard_each_by_its_version()
    {
        PositionStandard nurse = Full["perawat"];
        Assert.Equal(["kamus-keuangan", "kamus-rumah-sakit 2026"], nurse.Frameworks.Select(version => version.ToString()));
        Assert.Equal(["anggaran 62.5", "keselamatan-pasien 2", "pelayanan 2"], nurse.Requirements.Select(requirement => $"{requirement.CompetencyId} {requirement.Level}"));
        Assert.Same(OwnFrameworks.Hospital2026, nurse.FrameworkOf("pelayanan"));
        Assert.Same(OwnFrameworks.Finance, nurse.FrameworkOf("anggaran"));
    }

    [Fact]
    public void A_level_is_cited_by_whoever_states_it_and_never_by_the_class()
    {
        Assert.Equal("SK Direktur 12/2026, lampiran 2", Full["perawat"]["keselamatan-pasien"].Citation!.ToString());
        Assert.Equal("SK Direktur 12/2026, lampiran 1", Full["perawat"]["pelayanan"].Citation!.ToString());
        Assert.Null(Full["kepala-perawat"]["keselamatan-pasien"].Citation);
        Assert.Equal("SK Direktur 12/2026, lampiran 1", Full["kepala-perawat"]["pelayanan"].Citation!.ToString());
    }

    [Fact]
    public void What_a_post_changes_and_what_it_takes_over_is_visible()
    {
        IReadOnlyList<RequirementStatement> statements = Full["kepala-perawat"].StatementsOf("keselamatan-pasien");
        Assert.Equal(["perawat 2 2 True 0", "kepala-perawat 3 1.5  "], statements.Select(one => $"{one.Standard} {one.Level} {one.Weight} {one.IsCritical} {one.Tolerance}"));

        string text = Full["kepala-perawat"].Explain().ToText("en");
        Assert.Contains("├─ Perawat", Full["kepala-perawat"].Explain().ToText("id"), StringComparison.Ordinal);
        Assert.Contains("Nurse (perawat): 2", text, StringComparison.Ordinal);
        Assert.Contains("Head nurse (kepala-perawat): 3", text, StringComparison.Ordinal);
        Assert.Contains("the level is replaced below", text, StringComparison.Ordinal);
        Assert.Contains("Taken over from the class Nurse.", text, StringComparison.Ordinal);
        Assert.Contains("Takes over the class Nurse (perawat).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_post_replaces_warns_no_more()
    {
        const string Yaml = """
            standard: standar-dinas
            title: Standar dinas
            sources: { sk: { name: Perbup 4/2026, established: regulation } }
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions:
              - id: camat
                name: Camat
                extends: administrator
                cite: sk, lampiran
                requirements: { integritas: 4, kerja-sama: 3, komunikasi: 4, orientasi-pada-hasil: 3, pelayanan-publik: 4, pengembangan-diri-dan-orang-lain: 3, mengelola-perubahan: 3, pengambilan-keputusan: 3 }
            """;
        PositionStandard standard = PositionStandard.Parse(Yaml)["camat"];
        Assert.Empty(standard.Explain().Warnings);
        Assert.Contains("replaced by Camat", standard.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Its source: Lazim disebut, tidak ditemukan dalam PermenPANRB 38/2017.", standard.Explain().ToText("en"), StringComparison.Ordinal);

        PositionStandard some = PositionStandard.Parse(Yaml.Replace(", komunikasi: 4", "", StringComparison.Ordinal))["camat"];
        Assert.Equal([Established.Unverified], some.Explain().Warnings.Select(citation => citation.Established));
    }

    [Fact]
    public void A_requirement_without_a_source_says_so()
    {
        PositionStandard standard = PositionStandard.Of("camat", LocalizedText.Same("Camat"), CompetencyFramework.Asn2017, ("komunikasi", 3));
        Assert.Contains("Without a source: the agency's own rule.", standard.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Komunikasi: 3 → Menengah | bobot 1", standard.Explain().ToText("id"), StringComparison.Ordinal);

        // The names of the levels have one: that of the scale.
        Assert.Equal("PermenPANRB 38/2017", Assert.Single(standard.Explain().Citations).Source);
    }

    [Fact]
    public void A_class_of_the_file_comes_before_one_given_and_that_before_one_of_the_library()
    {
        const string Post = """
            standard: standar-dinas
            title: Standar dinas
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions: [{ id: kasubbag, name: Kasubbag, extends: pengawas }]
            """;
        const string Class = "  - { id: pengawas, name: Pengawas kami, requirements: { komunikasi: 3 } }\n";
        Assert.Equal(2, PositionStandard.Parse(Post)["kasubbag"]["komunikasi"].Level);
        Assert.Equal(9, PositionStandard.Parse(Post)["kasubbag"].Requirements.Count);

        PositionStandards classes = PositionStandard.Parse(Post[..Post.IndexOf("positions:", StringComparison.Ordinal)] + "positions:\n" + Class);
        PositionStandard below = PositionStandard.Parse(Post, "standar", classes)["kasubbag"];
        Assert.Equal(["komunikasi 3"], below.Requirements.Select(requirement => $"{requirement.CompetencyId} {requirement.Level}"));

        string both = Post.Replace("positions: [", "positions:\n  - ", StringComparison.Ordinal).TrimEnd(']') + "\n" + Class.Replace("komunikasi: 3", "komunikasi: 5", StringComparison.Ordinal);
        Assert.Equal(5, PositionStandard.Parse(both, "standar", classes)["kasubbag"]["komunikasi"].Level);
    }

    [Fact]
    public void Evidence_by_another_version_is_refused_and_the_message_names_the_way_out()
    {
        FrameworkVersionException e = Assert.Throws<FrameworkVersionException>(() => Full["perawat"].RequireVersion(new FrameworkVersion("kamus-rumah-sakit", "2027")));
        Assert.Equal(
            "The standard 'perawat' is written for kamus-rumah-sakit 2026, and what is compared with it was assessed by kamus-rumah-sakit 2027. A level of one version "
            + "is none of the other: map it first, with a FrameworkMapping from the one to the other.",
            e.Message);
        Assert.Equal(("kamus-rumah-sakit 2026", "kamus-rumah-sakit 2027"), (e.Pinned.ToString(), e.Given.ToString()));

        Full["perawat"].RequireVersion(new FrameworkVersion("kamus-rumah-sakit", "2026"));
        Full["perawat"].RequireVersion(new FrameworkVersion("asn-2017", "2027"));
    }

    [Fact]
    public void Standards_are_found_by_job_family_and_level()
    {
        Assert.Equal(["kepala-perawat", "perawat"], Full.OfFamily("kesehatan").Select(standard => standard.Id));
        Assert.Equal(["kepala-perawat", "perawat"], Full.OfFamily("kesehatan", "terampil").Select(standard => standard.Id));
        Assert.Empty(Full.OfFamily("kesehatan", "mahir"));
        Assert.Empty(Full.OfFamily("keuangan"));
        Assert.Equal("standar-lengkap", Full.Id);
        Assert.Equal("2026-01-01..2026-12-31", Full.InForce.ToString());
        Assert.Equal(Full.InForce, Full["perawat"].InForce);
    }

    [Fact]
    public void What_is_not_there_lists_what_is()
    {
        Assert.Equal(
            "There is no standard 'bidan'; there is kepala-perawat, perawat.", Assert.Throws<KeyNotFoundException>(() => Full["bidan"]).Message);
        Assert.Equal(
            "The standard 'perawat' does not demand 'komunikasi'; it demands anggaran, keselamatan-pasien, pelayanan.",
            Assert.Throws<KeyNotFoundException>(() => Full["perawat"]["komunikasi"]).Message);
        Assert.Null(Full["perawat"].Find("komunikasi"));
        Assert.Null(Full.Find("bidan"));
    }

    [Fact]
    public void Everything_wrong_with_a_standard_described_in_code_is_said_at_once()
    {
        ArgumentException levels = Assert.Throws<ArgumentException>(() => PositionStandard.Of(
            "camat", LocalizedText.Same("Camat"), CompetencyFramework.Asn2017, ("komunikas", 3), ("integritas", 6), ("kerja-sama", 2), ("kerja-sama", 3)));
        Assert.Contains("'komunikas' is none of the competencies of asn-2017 2017 (integritas, ", levels.Message, StringComparison.Ordinal);
        Assert.Contains("the level 6 of 'integritas' is not on the scale (1, 2, 3, 4 or 5)", levels.Message, StringComparison.Ordinal);
        Assert.Contains("'kerja-sama' is demanded 2 times", levels.Message, StringComparison.Ordinal);

        ArgumentException versions = Assert.Throws<ArgumentException>(() => PositionStandard.Of(
            "perawat", LocalizedText.Same("Perawat"), [OwnFrameworks.Hospital2026, OwnFrameworks.Hospital2027], [CompetencyRequirement.Of(CompetencyFramework.Asn2017, "komunikasi", 2)]));
        Assert.Contains("the framework 'kamus-rumah-sakit' is given 2 times (kamus-rumah-sakit 2026, kamus-rumah-sakit 2027)", versions.Message, StringComparison.Ordinal);
        Assert.Contains("'komunikasi' is of asn-2017 2017, which is not given", versions.Message, StringComparison.Ordinal);
        Assert.Contains("it demands nothing", Assert.Throws<ArgumentException>(() => PositionStandard.Of("x", default, CompetencyFramework.Asn2017)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_refuses_a_weight_of_0_a_tolerance_below_0_and_a_level_off_the_scale()
    {
        CompetencyRequirement sound = CompetencyRequirement.Of(CompetencyFramework.Asn2017, "komunikasi", 3);
        Assert.Equal((1, false, 0), (sound.Weight, sound.IsCritical, sound.Tolerance));
        Assert.Contains("a weight is a ratio above 0", Assert.Throws<ArgumentOutOfRangeException>(() => sound with { Weight = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("0 or more", Assert.Throws<ArgumentOutOfRangeException>(() => sound with { Tolerance = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("1, 2, 3, 4 or 5", Assert.Throws<ArgumentOutOfRangeException>(() => CompetencyRequirement.Of(CompetencyFramework.Asn2017, "komunikasi", 0)).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => CompetencyRequirement.Of(CompetencyFramework.Asn2017, "komunikas", 3));
    }

    [Fact]
    public void A_framework_given_twice_is_refused_and_an_own_one_stands_before_that_of_the_library()
    {
        Assert.Contains("Given twice: kamus-keuangan", Assert.Throws<ArgumentException>(() => PositionStandard.Parse("x", "x", OwnFrameworks.Finance, OwnFrameworks.Finance)).Message, StringComparison.Ordinal);

        CompetencyFramework own = CompetencyFramework.Parse(OwnFrameworks.Asn2027Yaml.Replace("version: 2027", "version: 2017", StringComparison.Ordinal));
        PositionStandard standard = PositionStandard.Parse(
            """
            standard: s
            title: S
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions: [{ id: p, name: P, requirements: { komunikasi: 2.5 } }]
            """,
            "s",
            own)["p"];
        Assert.Same(own, standard.FrameworkOf("komunikasi"));
    }

    // 10,000 classes in a row: neither the call stack nor the memory may depend on how long a chain of classes is.
    [Fact]
    public void A_chain_of_ten_thousand_classes_is_read()
    {
        StringWriter yaml = new();
        yaml.Write("standard: panjang\ntitle: Panjang\nframeworks: [{ framework: asn-2017, version: 2017 }]\npositions:\n");
        for (int i = 10_000; i > 0; i--) yaml.Write($"  - {{ id: k{i}, name: K, extends: {(i == 1 ? "pengawas" : "k" + (i - 1))}, requirements: {{ komunikasi: {{ weight: {i} }} }} }}\n");

        PositionStandard last = PositionStandard.Parse(yaml.ToString())["k10000"];
        Assert.Equal((2, 10_000), (last["komunikasi"].Level, last["komunikasi"].Weight));
        Assert.Equal(10_001, last.StatementsOf("komunikasi").Count);
    }
}
