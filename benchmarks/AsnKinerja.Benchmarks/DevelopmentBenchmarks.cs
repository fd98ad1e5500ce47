using System;
using System.Globalization;
using System.Linq;
using AsnKinerja.Benchmarks.Workloads;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AsnKinerja.Benchmarks;

/// <summary>Recommendations: 500 trainings for a person with 20 gaps, and 100 trainings with few seats for a unit of 1,000.</summary>
[MemoryDiagnoser]
public class DevelopmentBenchmarks
{
    private const int Seed = 2026;
    private static readonly LocalDate Day = new(2026, 6, 30);

    private TrainingCatalogue _plain = null!;
    private TrainingCatalogue _chained = null!;
    private TrainingCatalogue _scarce = null!;
    private GapAnalysis _gap = null!;
    private UnitMember[] _unit = [];

    [GlobalSetup]
    public void Setup()
    {
        CompetencyFramework technical = CompetencyFramework.Parse(
            "framework: teknis\ntitle: Kamus teknis\nscale: { from: 1, to: 5 }\ncompetencies:\n"
            + string.Concat(Enumerable.Range(0, 20).Select(i => $"  - {{ id: {Competency(i)}, name: Kompetensi {i} }}\n")));
        Draw dice = new(Seed);
        _plain = Catalogue(dice, technical, 500, withPrerequisites: false, seats: null);
        _chained = Catalogue(dice, technical, 500, withPrerequisites: true, seats: null);
        _gap = Standard(dice, technical, "jabatan").Compare(Profile(dice, technical));

        CompetencyFramework asn = CompetencyFramework.Asn2017;
        _scarce = Catalogue(dice, asn, 100, withPrerequisites: false, seats: 60);
        PositionStandard[] standards = [.. Enumerable.Range(0, 5).Select(i => Standard(dice, asn, "jabatan-" + i))];
        _unit = [.. Enumerable.Range(0, 1_000).Select(i => new UnitMember("p" + i.ToString("0000", CultureInfo.InvariantCulture), standards[dice.Next(5)].Compare(Profile(dice, asn))))];
    }

    [Benchmark(Baseline = true)]
    public DevelopmentPlan Within40Hours() => _plain.Recommend(_gap, new Budget(hours: 40));

    [Benchmark]
    public DevelopmentPlan Within200HoursAnd50Million() => _plain.Recommend(_gap, new Budget(hours: 200, cost: 50_000_000));

    [Benchmark]
    public DevelopmentPlan WithPrerequisitesWithin40Hours() => _chained.Recommend(_gap, new Budget(hours: 40));

    [Benchmark]
    public DevelopmentPlan WithPrerequisitesWithin200Hours() => _chained.Recommend(_gap, new Budget(hours: 200));

    [Benchmark]
    public string ExplainAsText() => _plain.Recommend(_gap, new Budget(hours: 40)).Explain().ToText();

    [Benchmark]
    public UnitDevelopmentPlan UnitOf1000WithScarceSeats() => _scarce.RecommendUnit(_unit, new UnitBudget(hoursPerPerson: 40));

    [Benchmark]
    public UnitDevelopmentPlan UnitOf1000WithScarceSeatsAndMoney() => _scarce.RecommendUnit(_unit, new UnitBudget(hoursPerPerson: 40, cost: 600_000_000));

    private static TrainingCatalogue Catalogue(Draw dice, CompetencyFramework framework, int count, bool withPrerequisites, int? seats) =>
        TrainingCatalogue.Of("katalog", LocalizedText.Same("Katalog"), [.. Enumerable.Range(0, count).Select(i => Training(dice, framework, i, withPrerequisites, seats))]);

    private static Training Training(Draw dice, CompetencyFramework framework, int i, bool withPrerequisites, int? seats)
    {
        int from = dice.Next(1, 5), to = Math.Min(5, from + (dice.Next(4) == 0 ? 2 : 1));
        string competency = framework.Competencies[dice.Next(framework.Competencies.Count)].Id;
        return new Training(Id(i), LocalizedText.Same(Id(i)), 4 * dice.Next(1, 16), 50_000 * dice.Next(1, 100), TrainingStep.Of(framework, competency, from, to))
        {
            Prerequisites = withPrerequisites && i > 0 && dice.Next(5) == 0 ? [Id(dice.Next(i))] : [],
            Capacity = seats is int most ? dice.Next(1, most) : null,
        };
    }

    private static PositionStandard Standard(Draw dice, CompetencyFramework framework, string id) => PositionStandard.Of(
        id,
        LocalizedText.Same(id),
        [framework],
        framework.Competencies.Select(competency => CompetencyRequirement.Of(framework, competency.Id, dice.Next(3, 6)) with
        {
            Weight = dice.Next(1, 6),
            IsCritical = dice.Next(4) == 0,
        }));

    private static CompetencyProfile Profile(Draw dice, CompetencyFramework framework) =>
        CompetencyProfile.Of(framework, Day, [.. framework.Competencies.Select(competency => (competency.Id, (Rational)dice.Next(1, 3)))]);

    private static string Id(int i) => "pelatihan-" + i.ToString("000", CultureInfo.InvariantCulture);

    private static string Competency(int i) => "kompetensi-" + i.ToString("00", CultureInfo.InvariantCulture);
}
