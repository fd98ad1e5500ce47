using System;
using AsnKinerja.Engine.Competencies;

namespace AsnKinerja.Engine.Tests.Competencies;

internal static class GapsSample
{
    public static void Run()
    {
        // begin
        PositionStandard standard = PositionStandard.Parse("""
            standard: puskesmas
            title: Standar jabatan puskesmas
            frameworks: [ { framework: asn-2017, version: 2017 } ]
            positions:
              - id: kepala-subbagian-umum
                name: { id: Kepala Subbagian Umum, en: Head of general affairs }
                extends: pengawas
                requirements: { komunikasi: { level: 2, critical: true } }
            """)["kepala-subbagian-umum"];

        CompetencyProfile profile = CompetencyProfile.Parse("""
            profile: pegawai-7
            on: 2026-06-30
            by: { framework: asn-2017, version: 2017 }
            evidence:
              - kind: assessment-centre
                date: 2025-11-20
                valid-until: 2028-11-19
                source: Laporan penilaian kompetensi 2025
                levels:
                  { integritas: 4, kerja-sama: 1, komunikasi: 2, orientasi-pada-hasil: 3, pelayanan-publik: 2, pengembangan-diri-dan-orang-lain: 2,
                    mengelola-perubahan: 2, pengambilan-keputusan: 2, perekat-bangsa: 3 }
              - kind: observation
                date: 2026-06-15
                source: Format B.1.9 triwulan II 2026
                observations: { komunikasi: { required: 2, met: 2 } }
            """);

        GapAnalysis gap = standard.Compare(profile);
        Console.WriteLine($"{gap.JobPersonMatch.Percent} % {gap.JobPersonMatch.Category}; mapping: {gap.JobPersonMatch.CategoryFor(MatchPurpose.Mapping)}");
        Console.WriteLine($"added up as in practice: {gap.JobPersonMatch.SumPercent} %");
        Console.WriteLine(gap.JobPersonMatch.Reasons[^1].English);
        foreach (CompetencyGap below in gap.Below)
            Console.WriteLine($"{below.Requirement.Name}: {below.Level} of {below.Requirement.Level}, {below.RelativeGap} of it{(below.IsCritical ? ", critical" : "")}");
        Console.WriteLine($"communication: {profile["komunikasi"].Level}, from {profile["komunikasi"].Evidence.Count} pieces of evidence");

        ProfileMatch matching = ProfileMatching.Usual.Match(gap, "komunikasi", "pengambilan-keputusan");
        Console.WriteLine($"profile matching: {matching.Value}, core {matching.Core}, secondary {matching.Secondary}");
        // end
    }
}
