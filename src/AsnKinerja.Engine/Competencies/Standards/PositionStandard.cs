using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The competencies that a post, or a class of posts, demands, with the level of each (<em>standar kompetensi jabatan</em>, PermenPANRB 38/2017).</summary>
/// <remarks>Immutable. What a post takes over from a class is in it; <see cref="Explain"/> says which is which.</remarks>
public sealed partial class PositionStandard
{
    private readonly StatedRequirement[] _stated;
    private readonly Dictionary<string, StatedRequirement> _byId;

    internal PositionStandard(string id, LocalizedText name, IEnumerable<StatedRequirement> requirements)
    {
        Id = id;
        Name = name;
        _stated = StatedRequirement.InOrder(requirements);
        _byId = _stated.ToDictionary(stated => stated.Requirement.CompetencyId, StringComparer.Ordinal);
        Requirements = Array.AsReadOnly(_stated.Select(stated => stated.Requirement).ToArray());
        Frameworks = Array.AsReadOnly(Requirements.Select(requirement => requirement.Framework).Distinct().ToArray());
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

    /// <summary>The frameworks of the requirements, in the versions that the standard was written for; one version of each, by id.</summary>
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
        _byId.TryGetValue(Throw.IfNull(competencyId), out StatedRequirement? stated) ? stated.Requirement : null;

    /// <summary>Who says what of a requirement: from the class at the top down to the post itself.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard demands no such competency; the message lists those that it demands.</exception>
    public IReadOnlyList<RequirementStatement> StatementsOf(string competencyId) => _byId[this[competencyId].CompetencyId].Chain.FromTheTop();

    /// <summary>The framework that a competency of the standard is measured by, with its scale.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard demands no such competency; the message lists those that it demands.</exception>
    public CompetencyFramework FrameworkOf(string competencyId) => _byId[this[competencyId].CompetencyId].Framework;

    internal IReadOnlyList<StatedRequirement> Stated => _stated;

    internal LocalizedText? ExtendsName { get; init; }

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
}
