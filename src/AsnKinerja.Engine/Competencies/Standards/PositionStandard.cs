using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The competencies that a post, or a class of posts, demands, with the level of each (<em>standar kompetensi jabatan</em>, PermenPANRB 38/2017).</summary>
/// <remarks>Immutable. What a post takes over from a class is in it; <see cref="Explain"/> says which is which.</remarks>
public sealed partial class PositionStandard
{
    private readonly Dictionary<string, CompetencyRequirement> _byId;
    private readonly Dictionary<string, IReadOnlyList<RequirementStatement>> _statements;
    private readonly CompetencyFramework[] _frameworks;

    internal PositionStandard(
        string id,
        LocalizedText name,
        IEnumerable<CompetencyFramework> frameworks,
        IEnumerable<(CompetencyRequirement Requirement, IReadOnlyList<RequirementStatement> Statements)> requirements)
    {
        Id = id;
        Name = name;
        _frameworks = [.. frameworks];
        Frameworks = Array.AsReadOnly(_frameworks.Select(FrameworkVersion.Of).ToArray());
        (CompetencyRequirement Requirement, IReadOnlyList<RequirementStatement> Statements)[] own = [.. requirements];
        Requirements = Array.AsReadOnly(own.Select(pair => pair.Requirement).ToArray());
        _byId = own.ToDictionary(pair => pair.Requirement.CompetencyId, pair => pair.Requirement, StringComparer.Ordinal);
        _statements = own.ToDictionary(pair => pair.Requirement.CompetencyId, pair => pair.Statements, StringComparer.Ordinal);
    }

    /// <summary>The id of the post or class.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The job family (<em>rumpun jabatan</em>); null where neither the post nor a class above it names one.</summary>
    public string? JobFamily { get; internal init; }

    /// <summary>The level of the post in its ladder, for example <c>pengawas</c> or <c>ahli-muda</c>; null where neither the post nor a class above it names one.</summary>
    public string? JobLevel { get; internal init; }

    /// <summary>The id of the class from which this one takes over what it does not say itself; null: none.</summary>
    public string? Extends { get; internal init; }

    /// <summary>The days on which the standard is in force; open where its file does not say.</summary>
    public EffectiveInterval InForce { get; internal init; }

    /// <summary>The frameworks, in the versions that the standard was written for; one version of each.</summary>
    public IReadOnlyList<FrameworkVersion> Frameworks { get; }

    /// <summary>The requirements, in the order of the frameworks and, within one, of its competencies.</summary>
    public IReadOnlyList<CompetencyRequirement> Requirements { get; }

    /// <summary>The requirement of a competency.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard demands no such competency; the message lists those that it demands.</exception>
    public CompetencyRequirement this[string competencyId] => Find(competencyId) ?? throw new KeyNotFoundException(
        $"The standard '{Id}' does not demand '{competencyId}'; it demands {string.Join(", ", Requirements.Select(requirement => requirement.CompetencyId))}.");

    /// <summary>The requirement of a competency, or null.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    public CompetencyRequirement? Find(string competencyId) =>
        _byId.TryGetValue(Throw.IfNull(competencyId), out CompetencyRequirement? requirement) ? requirement : null;

    /// <summary>Who says what of a requirement: from the class at the top down to the post itself.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard demands no such competency; the message lists those that it demands.</exception>
    public IReadOnlyList<RequirementStatement> StatementsOf(string competencyId) => _statements[this[competencyId].CompetencyId];

    /// <summary>The framework that a requirement is measured by.</summary>
    /// <param name="requirement">A requirement of this standard.</param>
    /// <exception cref="ArgumentException">The standard has no framework of that version.</exception>
    public CompetencyFramework FrameworkOf(CompetencyRequirement requirement) =>
        _frameworks.FirstOrDefault(framework => FrameworkVersion.Of(framework) == Throw.IfNull(requirement).Framework)
        ?? throw new ArgumentException(
            $"The standard '{Id}' is written for {string.Join(", ", Frameworks)}, not for {requirement.Framework}.", nameof(requirement));

    /// <summary>What the post demands, which of it is its own, and what comes from which class.</summary>
    public Explanation Explain() => StandardExplanation.Of(this);

    /// <summary>Refuses what was assessed by another version of a framework than the one that the standard was written for.</summary>
    /// <param name="given">The version by which somebody was assessed; frameworks that the standard does not use pass.</param>
    /// <exception cref="FrameworkVersionException">It is another version.</exception>
    public void RequireVersion(FrameworkVersion given)
    {
        if (Frameworks.FirstOrDefault(pinned => pinned.IsAnotherVersionOf(given)) is FrameworkVersion pinned)
            throw new FrameworkVersionException(Id, pinned, given);
    }

    /// <summary>A standard of one framework, described in code.</summary>
    /// <param name="id">The id of the post.</param>
    /// <param name="name">Its name.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="levels">The level demanded of each competency.</param>
    /// <exception cref="ArgumentException">A competency is unknown or stands twice, or a level is not on the scale; all problems are listed.</exception>
    public static PositionStandard Of(string id, LocalizedText name, CompetencyFramework framework, params (string Competency, Rational Level)[] levels)
    {
        Throw.IfNull(framework);
        List<string> problems = [];
        List<CompetencyRequirement> requirements = [];
        foreach ((string competency, Rational level) in Throw.IfNull(levels))
        {
            if (framework.Competencies.All(known => known.Id != competency))
                problems.Add($"'{competency}' is none of the competencies of {FrameworkVersion.Of(framework)} ({string.Join(", ", framework.Competencies.Select(known => known.Id))})");
            else if (!framework.Scale.Accepts(level))
                problems.Add($"the level {level} of '{competency}' is not on the scale ({framework.Scale.Describe()})");
            else
                requirements.Add(CompetencyRequirement.Of(framework, competency, level));
        }

        return StandardParts.Of(id, name, [framework], requirements, problems);
    }

    /// <summary>A standard of one or several frameworks, described in code.</summary>
    /// <param name="id">The id of the post.</param>
    /// <param name="name">Its name.</param>
    /// <param name="frameworks">The frameworks, one version of each.</param>
    /// <param name="requirements">The requirements, in any order (<see cref="CompetencyRequirement.Of"/>); each competency once.</param>
    /// <exception cref="ArgumentException">A competency stands twice, or a requirement is for a version that is not given; all problems are listed.</exception>
    public static PositionStandard Of(string id, LocalizedText name, IEnumerable<CompetencyFramework> frameworks, IEnumerable<CompetencyRequirement> requirements) =>
        StandardParts.Of(id, name, [.. Throw.IfNull(frameworks)], [.. Throw.IfNull(requirements)], []);

    /// <summary>Reads the standards of a YAML file (<c>docs/yaml/standard.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static PositionStandards Load(string path, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromFile(path), frameworks);

    /// <summary>Reads the standards of a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static PositionStandards Load(Stream stream, string name, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromStream(stream, name), frameworks);

    /// <summary>Reads the standards of a YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static PositionStandards Parse(string yaml, string name = "standard", params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromText(yaml, name), frameworks);
}
