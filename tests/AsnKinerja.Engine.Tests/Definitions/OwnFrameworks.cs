using AsnKinerja.Engine.Competencies;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>An agency's own frameworks, to which the standards and mappings of the tests and of the pages refer.</summary>
internal static class OwnFrameworks
{
    public const string Hospital2026Yaml = """
        framework: kamus-rumah-sakit
        title: { id: Kamus kompetensi rumah sakit, en: Hospital competency dictionary }
        version: 2026
        job-family: kesehatan
        in-force: { from: 2026-01-01, to: 2026-12-31 }
        scale:
          id: tingkat
          levels:
            - { value: 1, id: dasar, name: { id: Dasar, en: Basic } }
            - { value: 2, id: mahir, name: { id: Mahir, en: Skilled } }
            - { value: 3, id: ahli, name: { id: Ahli, en: Expert } }
        competencies:
          - { id: keselamatan-pasien, name: { id: Keselamatan pasien, en: Patient safety } }
          - { id: pelayanan, name: { id: Pelayanan, en: Service } }
          - { id: rekam-medis, name: { id: Rekam medis, en: Medical records } }
          - { id: dokumentasi, name: { id: Dokumentasi, en: Documentation } }
          - { id: kerja-tim, name: { id: Kerja tim, en: Team work } }
          - { id: mesin-tik, name: { id: Mesin tik, en: Typewriting } }
        """;

    public const string Hospital2027Yaml = """
        framework: kamus-rumah-sakit
        title: { id: Kamus kompetensi rumah sakit, en: Hospital competency dictionary }
        version: 2027
        job-family: kesehatan
        in-force: { from: 2027-01-01 }
        scale:
          id: tingkat
          levels:
            - { value: 1, id: awal, name: { id: Awal, en: Beginning } }
            - { value: 2, id: dasar, name: { id: Dasar, en: Basic } }
            - { value: 3, id: mahir, name: { id: Mahir, en: Skilled } }
            - { value: 4, id: ahli, name: { id: Ahli, en: Expert } }
        competencies:
          - { id: keselamatan-pasien, name: { id: Keselamatan pasien, en: Patient safety } }
          - { id: pelayanan-pasien, name: { id: Pelayanan pasien, en: Patient service } }
          - { id: dokumentasi-klinis, name: { id: Dokumentasi klinis, en: Clinical documentation } }
          - { id: kolaborasi, name: { id: Kolaborasi, en: Collaboration } }
          - { id: kepemimpinan-klinis, name: { id: Kepemimpinan klinis, en: Clinical leadership } }
          - { id: telemedis, name: { id: Telemedis, en: Telemedicine } }
        """;

    public const string FinanceYaml = """
        framework: kamus-keuangan
        title: { id: Kamus kompetensi keuangan, en: Finance competency dictionary }
        job-family: keuangan
        scale: { from: 0, to: 100 }
        competencies:
          - { id: komunikasi, name: { id: Komunikasi keuangan, en: Financial communication } }
          - { id: anggaran, name: { id: Anggaran, en: Budgeting } }
        """;

    public const string Asn2027Yaml = """
        framework: asn-2017
        title: { id: Kamus ASN versi rekaan, en: Made-up version of the dictionary of civil servants }
        version: 2027
        in-force: { from: 2027-01-01 }
        scale: { from: 1, to: 5 }
        competencies:
          - { id: integritas, name: { id: Integritas, en: Integrity } }
          - { id: komunikasi, name: { id: Komunikasi, en: Communication } }
        """;

    public static CompetencyFramework Hospital2026 { get; } = CompetencyFramework.Parse(Hospital2026Yaml);

    public static CompetencyFramework Hospital2027 { get; } = CompetencyFramework.Parse(Hospital2027Yaml);

    public static CompetencyFramework Finance { get; } = CompetencyFramework.Parse(FinanceYaml);

    public static CompetencyFramework Asn2027 { get; } = CompetencyFramework.Parse(Asn2027Yaml);

    public static CompetencyFramework[] All { get; } = [Hospital2026, Hospital2027, Finance, Asn2027];
}
