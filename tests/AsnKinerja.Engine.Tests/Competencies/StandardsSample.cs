using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Tests.Definitions;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Competencies;

internal static class StandardsSample
{
    public static void Run()
    {
        // begin standards
        Competency communication = CompetencyFramework.Asn2017["komunikasi"];
        Console.WriteLine($"{communication.Code} {communication.Name}, {communication.Levels.Count} levels; {CompetencyFramework.Asn2017.Scale["menengah"].Name} is level {CompetencyFramework.Asn2017.Scale["menengah"].Value}");

        PositionStandard head = PositionStandard.Parse("""
            standard: standar-sekretariat
            title: { id: Standar sekretariat, en: Standards of the secretariat }
            sources:
              sk: { name: SK Sekretaris Daerah 4/2026, established: local }
            frameworks:
              - { framework: asn-2017, version: 2017 }
            positions:
              - id: kepala-subbagian-umum
                name: { id: Kepala subbagian umum, en: Head of general affairs }
                extends: pengawas
                cite: sk, lampiran
                requirements:
                  komunikasi: { level: 3, weight: 2 }
                  integritas: { critical: true }
            """)["kepala-subbagian-umum"];
        Console.WriteLine(string.Join(", ", head.Requirements.Select(requirement => $"{requirement.CompetencyId} {requirement.Level}")));
        Console.WriteLine(head.Explain().Operands[2].Node.ToText("en"));
        // end
    }

    public static void RunVersions()
    {
        // begin versions
        CompetencyFramework old = Dictionary(2026), revised = Dictionary(2027);       // CompetencyFramework.Load("kamus-2026.yaml") ...
        CompetencyFrameworks hospital = CompetencyFrameworks.Of(old, revised);
        Console.WriteLine(FrameworkVersion.Of(hospital.InForce("kamus-rumah-sakit", new LocalDate(2026, 6, 30))));

        FrameworkMapping mapping = FrameworkMapping.Parse(
            """
            mapping: kamus-2026-ke-2027
            title: { id: Kamus 2026 ke kamus 2027, en: Dictionary of 2026 to that of 2027 }
            from: { framework: kamus-rumah-sakit, version: 2026 }
            to: { framework: kamus-rumah-sakit, version: 2027 }
            levels: { 1: 2, 2: 3, 3: 4 }
            competencies:
              - { from: keselamatan-pasien, to: keselamatan-pasien }
              - { from: pelayanan, to: pelayanan-pasien }
              - { from: [rekam-medis, dokumentasi], to: dokumentasi-klinis }
              - { from: kerja-tim, to: [kolaborasi, kepemimpinan-klinis] }
            dropped: [mesin-tik]
            added: [telemedis]
            """,
            "pemetaan",
            old,
            revised);
        foreach (MappedCompetency mapped in mapping.Map(("keselamatan-pasien", 2), ("rekam-medis", 3), ("dokumentasi", 1), ("kerja-tim", 2)))
            Console.WriteLine($"{mapped.CompetencyId}: {mapped.Level?.ToString() ?? mapped.MissingBecause!.Value.English}");
        // end
    }

    private static CompetencyFramework Dictionary(int version) => version == 2026 ? OwnFrameworks.Hospital2026 : OwnFrameworks.Hospital2027;
}
