using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Definitions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What other programs get wrong about standards and their frameworks.</summary>
public class StandardTraps
{
    // gamantha/pao #51: one level per competency for everybody, although families differ.
    [Fact]
    public void One_competency_has_another_level_in_another_job_family()
    {
        PositionStandards standards = PositionStandard.Parse("""
            standard: standar-dinas
            title: Standar dinas
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions:
              - { id: pengawas-dinas, name: Pengawas, job-level: pengawas, requirements: { komunikasi: 2, pelayanan-publik: 2 } }
              - { id: humas, name: Kepala subbagian humas, job-family: komunikasi-publik, extends: pengawas-dinas, requirements: { komunikasi: 4 } }
              - { id: arsip, name: Kepala subbagian arsip, job-family: kearsipan, extends: pengawas-dinas }
            """);
        Assert.Equal(4, Assert.Single(standards.OfFamily("komunikasi-publik", "pengawas"))["komunikasi"].Level);
        Assert.Equal(2, Assert.Single(standards.OfFamily("kearsipan", "pengawas"))["komunikasi"].Level);
    }

    [Fact]
    public void A_circle_of_classes_hides_no_misspelt_competency()
    {
        Engine.Yaml.DefinitionException refused = Assert.Throws<Engine.Yaml.DefinitionException>(() => PositionStandard.Parse("""
            standard: melingkar
            title: Melingkar
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions:
              - { id: a, name: A, extends: b, requirements: { komunikas: 2, komunikasi: 2, zzz: 9, integritas: { weight: 2 } } }
              - { id: b, name: B, extends: a }
            """));
        Assert.Equal(
            [Engine.Yaml.DiagnosticCode.Cycle, Engine.Yaml.DiagnosticCode.UnknownReference, Engine.Yaml.DiagnosticCode.UnknownReference],
            refused.Diagnostics.Select(problem => problem.Code).OrderBy(code => code == Engine.Yaml.DiagnosticCode.Cycle ? 0 : 1));
        Assert.Contains("'komunikasi'?", refused.Message, StringComparison.Ordinal);
    }

    // Frappe HRMS and others read the live template: a revised dictionary then changes what an old standard meant.
    [Fact]
    public void A_new_version_of_a_framework_does_not_move_a_standard_that_was_written_for_the_old_one()
    {
        const string Yaml = """
            standard: standar-rumah-sakit
            title: Standar rumah sakit
            frameworks: [{ framework: kamus-rumah-sakit, version: 2026 }]
            positions: [{ id: perawat, name: Perawat, requirements: { keselamatan-pasien: 3 } }]
            """;
        PositionStandard before = PositionStandard.Parse(Yaml, "standar", OwnFrameworks.Hospital2026)["perawat"];
        PositionStandard after = PositionStandard.Parse(Yaml, "standar", OwnFrameworks.Hospital2027, OwnFrameworks.Hospital2026)["perawat"];
        Assert.Equal(before.Requirements, after.Requirements);
        Assert.Equal("Ahli", after.Explain().Operands[0].Node.Outcome!.Value.Indonesian);
    }

    [Fact]
    public void The_highest_level_of_three_is_not_the_third_of_four()
    {
        FrameworkMapping mapping = FrameworkMapping.Parse(
            """
            mapping: m
            title: M
            from: { framework: kamus-rumah-sakit, version: 2026 }
            to: { framework: kamus-rumah-sakit, version: 2027 }
            levels: { 1: 2, 2: 3, 3: 4 }
            competencies: [{ from: keselamatan-pasien, to: keselamatan-pasien }]
            dropped: [pelayanan, rekam-medis, dokumentasi, kerja-tim, mesin-tik]
            added: [pelayanan-pasien, dokumentasi-klinis, kolaborasi, kepemimpinan-klinis, telemedis]
            """,
            "m",
            OwnFrameworks.All);
        Assert.Equal((Rational?)4, mapping.Map(("keselamatan-pasien", 3))[0].Level);

        // The new lowest level is none of the old ones, so nobody may guess the way back.
        Assert.Throws<InvalidOperationException>(() => mapping.Reverse());
    }

    [Fact]
    public void A_critical_competency_stays_critical_when_a_post_only_raises_its_level()
    {
        PositionStandard standard = PositionStandard.Parse("""
            standard: s
            title: S
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions:
              - { id: camat, name: Camat, extends: kelas, requirements: { integritas: 5 } }
              - { id: kelas, name: Kelas, requirements: { integritas: { level: 4, critical: true, weight: 3, tolerance: 1/2 } } }
            """)["camat"];
        Assert.Equal((5, true, 3, Rational.Of(1, 2)), (standard["integritas"].Level, standard["integritas"].IsCritical, standard["integritas"].Weight, standard["integritas"].Tolerance));
    }

    [Fact]
    public void A_competency_that_a_class_demands_cannot_fall_out_unnoticed()
    {
        PositionStandard standard = PositionStandard.Parse("""
            standard: s
            title: S
            frameworks: [{ framework: asn-2017, version: 2017 }]
            positions: [{ id: kasubbag, name: Kasubbag, extends: pengawas, requirements: { komunikasi: 3 } }]
            """)["kasubbag"];
        Assert.Equal(CompetencyFramework.Asn2017.Competencies.Select(competency => competency.Id), standard.Requirements.Select(requirement => requirement.CompetencyId));
        Assert.Equal(8, standard.Requirements.Count(requirement => standard.StatementsOf(requirement.CompetencyId).All(statement => statement.Standard == "pengawas")));
    }
}
