using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>A post that is or will be vacant (<i>jabatan target</i>, PermenPANRB 20/2025), and what it requires.</summary>
/// <remarks>Which requirements a post has is data of the agency; no national list is built in. Immutable.</remarks>
public sealed class TargetPosition
{
    private static readonly string[] Order = ["predicate", "match", "talent-box", "rank", "credit-points", "training", "discipline", "education"];

    internal TargetPosition(string id, LocalizedText name, string? standard, IEnumerable<PositionRequirement> requirements)
    {
        Id = id;
        Name = name;
        Standard = standard ?? id;
        Requirements = Array.AsReadOnly(requirements.OrderBy(requirement => Array.IndexOf(Order, requirement.Kind)).ToArray());
    }

    /// <summary>The id of the post.</summary>
    public string Id { get; }

    /// <summary>The name of the post.</summary>
    public LocalizedText Name { get; }

    /// <summary>The id of the competency standard for which a match counts; that of the post unless it names another.</summary>
    public string Standard { get; }

    /// <summary>What the post requires, one of each kind.</summary>
    public IReadOnlyList<PositionRequirement> Requirements { get; }

    /// <summary>A post described in code.</summary>
    /// <param name="id">The id of the post, which is also that of its competency standard.</param>
    /// <param name="name">The name.</param>
    /// <param name="requirements">What it requires, in any order, at most one of each kind, at least one.</param>
    /// <exception cref="ArgumentException">There is no requirement, or a kind stands twice; all problems are listed.</exception>
    public static TargetPosition Of(string id, LocalizedText name, params PositionRequirement[] requirements)
    {
        Throw.IfBlank(id);
        PositionRequirement[] own = [.. Throw.IfNull(requirements).Select(requirement => Throw.IfNull(requirement, nameof(requirements)))];
        if (own.Length == 0) throw new ArgumentException($"The post '{id}' requires nothing; give at least one requirement.", nameof(requirements));
        string[] twice = [.. own.GroupBy(requirement => requirement.Kind).Where(group => group.Count() > 1).Select(group => group.Key).OrderBy(kind => kind, StringComparer.Ordinal)];
        return twice.Length == 0
            ? new TargetPosition(id, name, null, own)
            : throw new ArgumentException($"The post '{id}' requires twice: {string.Join(", ", twice)}.", nameof(requirements));
    }

    /// <summary>Reads a post from a YAML file (<c>docs/yaml/position.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static TargetPosition Load(string path) => TargetPositionReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a post from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TargetPosition Load(Stream stream, string name) => TargetPositionReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a post from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TargetPosition Parse(string yaml, string name = "position") => TargetPositionReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
