using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>The trainings that an agency offers or buys, and the question which of them a person, or a unit, should take.</summary>
/// <remarks>
/// Immutable. A catalogue is written for versions of frameworks; a gap measured by another version is refused, not compared. The order of the
/// trainings never matters to a recommendation.
/// </remarks>
public sealed partial class TrainingCatalogue : IReadOnlyList<Training>
{
    private readonly Training[] _trainings;
    private readonly Dictionary<string, Training> _byId;

    internal TrainingCatalogue(string id, LocalizedText title, IEnumerable<FrameworkVersion> frameworks, IEnumerable<Training> trainings, CatalogueUnits units)
    {
        Id = id;
        Title = title;
        Frameworks = Array.AsReadOnly(frameworks.ToArray());
        _trainings = [.. trainings];
        _byId = _trainings.ToDictionary(training => training.Id, StringComparer.Ordinal);
        Units = units;
        Ordered = Array.AsReadOnly(_trainings.OrderBy(training => training.Id, StringComparer.Ordinal).ToArray());
        Index = new CatalogueIndex(Ordered);
    }

    /// <summary>The id of the catalogue.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The frameworks, in the versions that the catalogue was written for; one version of each.</summary>
    public IReadOnlyList<FrameworkVersion> Frameworks { get; }

    /// <summary>How many trainings there are.</summary>
    public int Count => _trainings.Length;

    /// <summary>In what hours and costs are counted.</summary>
    internal CatalogueUnits Units { get; }

    /// <summary>The trainings in the ordinal order of their ids.</summary>
    internal IReadOnlyList<Training> Ordered { get; }

    internal CatalogueIndex Index { get; }

    /// <summary>The training at a place of the catalogue, from 0.</summary>
    /// <param name="index">The place.</param>
    public Training this[int index] => _trainings[index];

    /// <summary>The training with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Training this[string id] => Find(id) ?? throw new KeyNotFoundException(
        $"The catalogue '{Id}' has no training '{id}'{DiagnosticMessages.Suggest(id, _byId.Keys).English}.");

    /// <summary>The training with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Training? Find(string id) => _byId.TryGetValue(Throw.IfNull(id), out Training? training) ? training : null;

    /// <summary>A catalogue described in code.</summary>
    /// <param name="id">The id of the catalogue.</param>
    /// <param name="title">Its title.</param>
    /// <param name="trainings">The trainings, in any order.</param>
    /// <exception cref="ArgumentException">
    /// An id stands twice, a prerequisite is unknown, prerequisites lead round in a circle, or trainings are written for two versions of a
    /// framework; all problems are listed.
    /// </exception>
    public static TrainingCatalogue Of(string id, LocalizedText title, params Training[] trainings) =>
        CatalogueParts.Of(Throw.IfBlank(id), title, Throw.IfNull(trainings));

    /// <summary>Reads a catalogue from a YAML file (<c>docs/yaml/catalogue.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static TrainingCatalogue Load(string path, params CompetencyFramework[] frameworks) =>
        TrainingCatalogueReader.Read(YamlSource.FromFile(path), frameworks);

    /// <summary>Reads a catalogue from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TrainingCatalogue Load(Stream stream, string name, params CompetencyFramework[] frameworks) =>
        TrainingCatalogueReader.Read(YamlSource.FromStream(stream, name), frameworks);

    /// <summary>Reads a catalogue from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TrainingCatalogue Parse(string yaml, string name = "catalogue", params CompetencyFramework[] frameworks) =>
        TrainingCatalogueReader.Read(YamlSource.FromText(yaml, name), frameworks);

    /// <inheritdoc/>
    public IEnumerator<Training> GetEnumerator() => ((IEnumerable<Training>)_trainings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
