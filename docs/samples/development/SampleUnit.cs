using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;

namespace AsnKinerja.Samples.Development;

/// <summary>A unit from files: the standards of its posts, its catalogue, and the profiles of its people in a folder for each post.</summary>
internal sealed class SampleUnit
{
    private readonly PositionStandards _standards;
    private readonly TrainingCatalogue _catalogue;
    private readonly List<(string Post, string Person, CompetencyProfile Profile)> _people;

    private SampleUnit(PositionStandards standards, TrainingCatalogue catalogue, List<(string, string, CompetencyProfile)> people)
    {
        _standards = standards;
        _catalogue = catalogue;
        _people = people;
    }

    /// <summary>32 hours for each person, 20 million rupiah for the unit.</summary>
    public static UnitBudget Budget { get; } = new(hoursPerPerson: 32, cost: 20_000_000);

    public static SampleUnit Load(string folder) => new(
        PositionStandard.Load(Path.Combine(folder, "standar-jabatan.yaml")),
        TrainingCatalogue.Load(Path.Combine(folder, "katalog-pelatihan.yaml")),
        [.. Directory.GetFiles(Path.Combine(folder, "pegawai"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Person)]);

    /// <summary>The plan of the unit. Whoever has no gap is developed for the next post, here that of the head of section.</summary>
    public UnitDevelopmentPlan Plan() => _catalogue.RecommendUnit(_people.Select(one => new UnitMember(one.Person, GapOf(one.Post, one.Profile))), Budget);

    private GapAnalysis GapOf(string post, CompetencyProfile profile)
    {
        GapAnalysis own = _standards[post].Compare(profile);
        return own.Any(gap => gap.Status is GapStatus.Below or GapStatus.NotKnown) ? own : _standards["kepala-seksi-pelayanan"].Compare(profile);
    }

    private static (string, string, CompetencyProfile) Person(string path) =>
        (Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), CompetencyProfile.Load(path));
}
