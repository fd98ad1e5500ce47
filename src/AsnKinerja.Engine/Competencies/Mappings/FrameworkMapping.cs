using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What the competencies and levels of one version of a framework are in another: the only way from one to the other.</summary>
/// <remarks>
/// Every competency of both versions is accounted for: mapped, or said to have no counterpart; and every level of the old scale has one
/// of the new, in the same order. Immutable.
/// </remarks>
public sealed class FrameworkMapping
{
    internal FrameworkMapping(string id, LocalizedText title, CompetencyFramework from, CompetencyFramework to)
    {
        Id = id;
        Title = title;
        Old = from;
        New = to;
    }

    /// <summary>The id of the mapping.</summary>
    public string Id { get; }

    /// <summary>The title of the mapping.</summary>
    public LocalizedText Title { get; }

    /// <summary>The version from which levels are mapped.</summary>
    public FrameworkVersion From => FrameworkVersion.Of(Old);

    /// <summary>The version to which levels are mapped.</summary>
    public FrameworkVersion To => FrameworkVersion.Of(New);

    /// <summary>Where each competency of the new version comes from, in the order of the new version.</summary>
    public IReadOnlyList<CompetencyMapping> Competencies { get; internal init; } = [];

    /// <summary>The competencies of the old version that have no counterpart: what is known of them does not pass into the new one.</summary>
    public IReadOnlyList<string> Dropped { get; internal init; } = [];

    /// <summary>The competencies of the new version that have no counterpart: nothing is known of them yet.</summary>
    public IReadOnlyList<string> Added { get; internal init; } = [];

    internal CompetencyFramework Old { get; }

    internal CompetencyFramework New { get; }

    /// <summary>The mapping from the new version back to the old one.</summary>
    /// <exception cref="InvalidOperationException">
    /// There is none, since competencies were split or merged, or since levels of the new scale are none, or several, of the old; all reasons are listed.
    /// </exception>
    public FrameworkMapping Reverse() => MappingReversal.Of(this);

    /// <summary>What became of a competency of the old version: one or, where it was split, several; none where it was dropped.</summary>
    /// <param name="competencyId">The id of the competency in the old version.</param>
    /// <exception cref="KeyNotFoundException">The old version has no such competency; the message lists those that it has.</exception>
    public IReadOnlyList<CompetencyMapping> TargetsOf(string competencyId)
    {
        string id = Old[competencyId].Id;
        return Array.AsReadOnly(Competencies.Where(mapping => mapping.From.Contains(id)).ToArray());
    }

    /// <summary>The levels of the new version that follow from levels of the old one: an entry for every competency of the new version.</summary>
    /// <remarks>A level between two levels of the scale, such as a mean of ratings, is mapped in proportion.</remarks>
    /// <param name="levels">The known levels by competency of the old version; a missing one is left out, or null.</param>
    /// <exception cref="ArgumentException">A competency is unknown, or a level is outside the scale; all problems are listed.</exception>
    public IReadOnlyList<MappedCompetency> Map(IReadOnlyDictionary<string, Rational?> levels) => MappingRun.Of(this, Throw.IfNull(levels));

    /// <summary>The levels of the new version that follow from levels of the old one: an entry for every competency of the new version.</summary>
    /// <param name="levels">The known levels; none twice.</param>
    /// <exception cref="ArgumentException">A competency is unknown or stands twice, or a level is outside the scale; all problems are listed.</exception>
    public IReadOnlyList<MappedCompetency> Map(params (string Competency, Rational Level)[] levels) =>
        MappingRun.Of(this, Throw.IfNull(levels).Select(pair => new KeyValuePair<string, Rational?>(pair.Competency, pair.Level)));

    /// <summary>Reads a mapping from a YAML file (<c>docs/yaml/mapping.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Both versions; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static FrameworkMapping Load(string path, params CompetencyFramework[] frameworks) =>
        FrameworkMappingReader.Read(YamlSource.FromFile(path), frameworks);

    /// <summary>Reads a mapping from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Both versions; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static FrameworkMapping Load(Stream stream, string name, params CompetencyFramework[] frameworks) =>
        FrameworkMappingReader.Read(YamlSource.FromStream(stream, name), frameworks);

    /// <summary>Reads a mapping from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Both versions; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static FrameworkMapping Parse(string yaml, string name = "mapping", params CompetencyFramework[] frameworks) =>
        FrameworkMappingReader.Read(YamlSource.FromText(yaml, name), frameworks);
}
