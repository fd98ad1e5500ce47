using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A dictionary of competencies with the scale on which they are rated: embedded, or an agency's own YAML file.</summary>
/// <remarks>Immutable; the embedded frameworks are read once, when first asked for.</remarks>
public sealed class CompetencyFramework
{
    private static readonly Lazy<CompetencyFramework> LazyAsn2017 = new(() => Embedded("asn-2017"));
    private static readonly Lazy<CompetencyFramework> LazyBerAkhlak = new(() => Embedded("berakhlak"));
    private static readonly Lazy<(string, CompetencyFramework)[]> LazyAll = new(() =>
        [.. EmbeddedDefinition.Ids("frameworks").Select(id => (id, id == "berakhlak" ? BerAkhlak : id == "asn-2017" ? Asn2017 : Embedded(id)))]);

    internal CompetencyFramework(string id, LocalizedText title, string version, EffectiveInterval inForce, Scale scale, IEnumerable<Competency> competencies)
    {
        Id = id;
        Title = title;
        Version = version;
        InForce = inForce;
        Scale = scale;
        Competencies = Array.AsReadOnly(competencies.ToArray());
        Instrument = new RatingInstrument(scale, Competencies.Select(ToRated));
    }

    /// <summary>PermenPANRB 38/2017: eight managerial competencies and one socio-cultural, five levels each, with indicators.</summary>
    /// <remarks>The wording is this library's own and condensed; each entry cites its place in the annex.</remarks>
    public static CompetencyFramework Asn2017 => LazyAsn2017.Value;

    /// <summary>The core values BerAKHLAK: seven values with three behaviours each (PermenPANRB 6/2022 Pasal 10 ayat (3)).</summary>
    /// <remarks>The scale has the three ratings of the regulation's guide: below, meets and above expectation.</remarks>
    public static CompetencyFramework BerAkhlak => LazyBerAkhlak.Value;

    /// <summary>The id of the framework.</summary>
    public string Id { get; }

    /// <summary>The title of the framework.</summary>
    public LocalizedText Title { get; }

    /// <summary>The version, as its owner writes it; empty where the file names none.</summary>
    public string Version { get; }

    /// <summary>When the framework is in force; open where the file does not say.</summary>
    public EffectiveInterval InForce { get; }

    /// <summary>Where the days in force stand; null where the file does not say.</summary>
    public Citation? InForceCitation { get; internal init; }

    /// <summary>The job family (<em>rumpun jabatan</em>) whose technical competencies these are; null for a framework that is every family's.</summary>
    public string? JobFamily { get; internal init; }

    /// <summary>The scale of the ratings.</summary>
    public Scale Scale { get; }

    /// <summary>Where the scale and the names of its levels stand; null where the file does not say.</summary>
    public Citation? ScaleCitation { get; internal init; }

    /// <summary>The competencies in declared order.</summary>
    public IReadOnlyList<Competency> Competencies { get; }

    /// <summary>What raters are asked: the behaviours, or where a competency has none, the competency itself.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>The competency with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such competency; the message lists those that it has.</exception>
    public Competency this[string id] =>
        Competencies.FirstOrDefault(competency => competency.Id == Throw.IfNull(id)) ?? throw new KeyNotFoundException(
            $"The framework '{Id}' has no competency '{id}'; it has {string.Join(", ", Competencies.Select(competency => competency.Id))}.");

    /// <summary>The competencies that a job family is asked for: its own, and those that are every family's.</summary>
    /// <param name="family">The id of the job family.</param>
    public IReadOnlyList<Competency> OfFamily(string family)
    {
        Throw.IfBlank(family);
        return Array.AsReadOnly(Competencies.Where(competency => competency.JobFamily is null || competency.JobFamily == family).ToArray());
    }

    /// <summary>Reads a framework from a YAML file (<c>docs/yaml/framework.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static CompetencyFramework Load(string path) => CompetencyFrameworkReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a framework from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyFramework Load(Stream stream, string name) => CompetencyFrameworkReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a framework from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyFramework Parse(string yaml, string name = "framework") => CompetencyFrameworkReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The embedded frameworks by id, for definitions that name one.</summary>
    internal static (string Word, CompetencyFramework Meaning)[] ById => LazyAll.Value;

    private static CompetencyFramework Embedded(string id) =>
        CompetencyFrameworkReader.Read(EmbeddedDefinition.Open("frameworks", id));

    private static RatedCompetency ToRated(Competency competency) => new(
        competency.Id,
        competency.Name,
        Rational.One,
        competency.Behaviours.Count > 0
            ? competency.Behaviours.Select(behaviour => new RatedItem(behaviour.Id, behaviour.Text)).ToArray()
            : [new RatedItem(competency.Id, competency.Name)]);
}
