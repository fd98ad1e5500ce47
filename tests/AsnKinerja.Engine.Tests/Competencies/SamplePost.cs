using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Competencies;

/// <summary>Small frameworks, posts and persons for the tests of gaps.</summary>
internal static class SamplePost
{
    public static LocalDate Day { get; } = new(2026, 6, 30);

    /// <summary>A framework with every number between two ends as a level.</summary>
    public static CompetencyFramework Framework(int from, int to, params string[] ids) => Framework("kamus-uji", "", from, to, ids);

    public static CompetencyFramework Framework(string id, string version, int from, int to, params string[] ids) => CompetencyFramework.Parse(
        $"framework: {id}\ntitle: {id}\n{(version.Length == 0 ? "" : $"version: {version}\n")}"
        + $"scale: {{ id: angka, title: Angka, from: {from}, to: {to} }}\n"
        + $"competencies: [ {string.Join(", ", ids.Select(one => $"{{ id: {one}, name: {one} }}"))} ]\n");

    /// <summary>A post and a person: each competency with what is required, the level (null: not known) and the weight.</summary>
    public static GapAnalysis Compare(params (Rational Required, Rational? Level, Rational Weight)[] rows)
    {
        string[] ids = [.. rows.Select((_, i) => $"k{i}")];
        CompetencyFramework framework = Framework(0, 100, ids);
        PositionStandard standard = PositionStandard.Of(
            "jabatan", LocalizedText.Same("Jabatan"), [framework], rows.Select((row, i) => CompetencyRequirement.Of(framework, ids[i], row.Required) with { Weight = row.Weight }));
        return standard.Compare(Person(framework, [.. rows.Select((row, i) => (ids[i], row.Level))]));
    }

    public static GapAnalysis Compare(params (Rational Required, Rational? Level)[] rows) => Compare([.. rows.Select(row => (row.Required, row.Level, Rational.One))]);

    public static CompetencyProfile Person(CompetencyFramework framework, params (string Id, Rational? Level)[] levels) =>
        CompetencyProfile.Of(framework, Day, [.. levels.Where(pair => pair.Level is not null).Select(pair => (pair.Id, pair.Level!.Value))]);

    public static CompetencyEvidence Evidence(string id, Rational level, EvidenceKind kind, LocalDate date, string source = "laporan") =>
        new(id, FrameworkVersion.Of(CompetencyFramework.Asn2017), level, kind, date, source);
}
