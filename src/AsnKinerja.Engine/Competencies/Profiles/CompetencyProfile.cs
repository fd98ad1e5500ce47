using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The competencies of a person on a day: the level of each from its evidence, or why it is not known.</summary>
/// <remarks>Immutable. The same evidence in any order gives the same profile.</remarks>
public sealed partial class CompetencyProfile
{
    private readonly Dictionary<(FrameworkVersion, string), ProfiledCompetency> _byId;
    private readonly CompetencyFramework[] _given;
    private readonly CompetencyFramework[] _known;

    private CompetencyProfile(IReadOnlyList<CompetencyEvidence> evidence, LocalDate on, ProfilePolicy policy, IEnumerable<CompetencyFramework> frameworks)
    {
        On = on;
        Policy = policy;
        _given = [.. frameworks];
        _known = [.. _given, .. CompetencyFramework.ById.Select(pair => pair.Meaning).Where(shipped => _given.All(own => FrameworkVersion.Of(own) != FrameworkVersion.Of(shipped)))];
        EvidenceCheck.Run(evidence, on, policy, _known);

        Evidence = Array.AsReadOnly(ProfileBuilding.InOrder(evidence, policy).ToArray());
        Competencies = Array.AsReadOnly(evidence
            .GroupBy(one => (one.Framework, one.CompetencyId))
            .Select(group => ProfileBuilding.Of(group.Key.Framework, group.Key.CompetencyId, NameOf(group.Key.Framework, group.Key.CompetencyId), group, policy, on))
            .OrderBy(one => one.Framework.Framework, StringComparer.Ordinal)
            .ThenBy(one => one.Framework.Version, StringComparer.Ordinal)
            .ThenBy(one => PlaceOf(one.Framework, one.CompetencyId))
            .ThenBy(one => one.CompetencyId, StringComparer.Ordinal)
            .ToArray());
        _byId = Competencies.ToDictionary(one => (one.Framework, one.CompetencyId));
        Frameworks = Array.AsReadOnly(Competencies.Select(one => one.Framework).Distinct().ToArray());
    }

    /// <summary>Who the profile is of; null where nobody said.</summary>
    public string? Person { get; private init; }

    /// <summary>The day of the profile: no evidence is from after it, and what had expired by then does not count.</summary>
    public LocalDate On { get; }

    /// <summary>How several pieces of evidence became one level.</summary>
    public ProfilePolicy Policy { get; }

    /// <summary>All evidence, the latest first.</summary>
    public IReadOnlyList<CompetencyEvidence> Evidence { get; }

    /// <summary>The competencies of which there is any evidence, by framework and in its order; those whose evidence does not count are among them, without a level.</summary>
    public IReadOnlyList<ProfiledCompetency> Competencies { get; }

    /// <summary>The versions of frameworks by which the person was assessed.</summary>
    public IReadOnlyList<FrameworkVersion> Frameworks { get; }

    /// <summary>A competency of the profile; one without evidence is missing with that reason.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such competency, or several frameworks of the profile have one: name the version.</exception>
    public ProfiledCompetency this[string competencyId]
    {
        get
        {
            Throw.IfBlank(competencyId);
            ProfiledCompetency[] found = [.. Competencies.Where(one => one.CompetencyId == competencyId)];
            if (found.Length == 1) return found[0];
            if (found.Length > 1)
                throw new KeyNotFoundException(
                    $"'{competencyId}' is assessed by {string.Join(" and ", found.Select(one => one.Framework.ToString()))}; name the version, profile[version, \"{competencyId}\"].");
            FrameworkVersion[] having = [.. Frameworks.Where(version => Known(version) is null || Has(version, competencyId))];
            return having.Length == 1
                ? this[having[0], competencyId]
                : throw new KeyNotFoundException(
                    $"The profile has no competency '{competencyId}'; it has {(Competencies.Count == 0 ? "none" : string.Join(", ", Competencies.Select(one => one.CompetencyId)))}.");
        }
    }

    /// <summary>A competency of a version of a framework; one without evidence is missing with that reason.</summary>
    /// <param name="framework">The version.</param>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The framework is known and has no such competency.</exception>
    public ProfiledCompetency this[FrameworkVersion framework, string competencyId]
    {
        get
        {
            Throw.IfNull(framework);
            Throw.IfBlank(competencyId);
            if (Known(framework) is CompetencyFramework known && !Has(framework, competencyId)) _ = known[competencyId];
            return Find(framework, competencyId) ?? ProfileBuilding.Without(framework, competencyId, NameOf(framework, competencyId), Policy);
        }
    }

    /// <summary>A profile from evidence.</summary>
    /// <param name="evidence">The evidence, in any order.</param>
    /// <param name="on">The day of the profile.</param>
    /// <param name="policy">How several pieces become one level; null: <see cref="ProfilePolicy.Default"/>.</param>
    /// <param name="frameworks">Your own frameworks, so that ids and levels are held against them; those that ship with the library are known.</param>
    /// <exception cref="InvalidEvidenceException">
    /// Evidence is from after <paramref name="on"/>, stands twice, names no competency of its framework or a level outside its scale, or has
    /// expired where the policy refuses that; all problems are listed.
    /// </exception>
    public static CompetencyProfile From(
        IEnumerable<CompetencyEvidence> evidence, LocalDate on, ProfilePolicy? policy = null, params CompetencyFramework[] frameworks) =>
        new([.. Throw.IfNull(evidence)], on, policy ?? ProfilePolicy.Default, Throw.IfNull(frameworks));

    /// <summary>A profile of levels that are known already.</summary>
    /// <param name="framework">The framework of the competencies.</param>
    /// <param name="on">The day of the levels.</param>
    /// <param name="levels">The levels by competency, each once.</param>
    /// <exception cref="InvalidEvidenceException">A competency is unknown or stands twice, or a level is outside the scale; all problems are listed.</exception>
    public static CompetencyProfile Of(CompetencyFramework framework, LocalDate on, params (string Competency, Rational Level)[] levels) =>
        new(Stated(FrameworkVersion.Of(framework), on, levels), on, ProfilePolicy.Default, [framework]);

    /// <summary>A profile of levels that are known already, by a framework that need not be at hand.</summary>
    /// <param name="framework">The version of the framework of the competencies.</param>
    /// <param name="on">The day of the levels.</param>
    /// <param name="levels">The levels by competency, each once.</param>
    /// <exception cref="InvalidEvidenceException">A competency stands twice, or does not suit a framework that ships with the library; all problems are listed.</exception>
    public static CompetencyProfile Of(FrameworkVersion framework, LocalDate on, params (string Competency, Rational Level)[] levels) =>
        new(Stated(Throw.IfNull(framework), on, levels), on, ProfilePolicy.Default, []);

    /// <summary>Reads a person's evidence from a YAML file (<c>docs/yaml/profile.md</c>), combined by the default policy.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Your own frameworks; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static CompetencyProfile Load(string path, params CompetencyFramework[] frameworks) => Load(path, ProfilePolicy.Default, frameworks);

    /// <summary>Reads a person's evidence from a YAML file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="policy">How several pieces become one level.</param>
    /// <param name="frameworks">Your own frameworks; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static CompetencyProfile Load(string path, ProfilePolicy policy, params CompetencyFramework[] frameworks) =>
        ProfileReader.Read(YamlSource.FromFile(path), Throw.IfNull(policy), frameworks);

    /// <summary>Reads a person's evidence from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="policy">How several pieces become one level; null: <see cref="ProfilePolicy.Default"/>.</param>
    /// <param name="frameworks">Your own frameworks; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyProfile Load(Stream stream, string name, ProfilePolicy? policy = null, params CompetencyFramework[] frameworks) =>
        ProfileReader.Read(YamlSource.FromStream(stream, name), policy ?? ProfilePolicy.Default, frameworks);

    /// <summary>Reads a person's evidence from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="policy">How several pieces become one level; null: <see cref="ProfilePolicy.Default"/>.</param>
    /// <param name="frameworks">Your own frameworks; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyProfile Parse(string yaml, string name = "profile", ProfilePolicy? policy = null, params CompetencyFramework[] frameworks) =>
        ProfileReader.Read(YamlSource.FromText(yaml, name), policy ?? ProfilePolicy.Default, frameworks);

    /// <summary>The profile with the name of the person.</summary>
    /// <param name="person">Who the profile is of.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CompetencyProfile Named(string person) => new(Evidence, On, Policy, _given) { Person = Throw.IfBlank(person) };

    /// <summary>How every level comes about.</summary>
    public Explanation Explain() => ProfileExplanation.Of(this);

    /// <summary>The competency of a version, or null where there is no evidence of it.</summary>
    internal ProfiledCompetency? Find(FrameworkVersion framework, string competencyId) =>
        _byId.TryGetValue((framework, competencyId), out ProfiledCompetency? found) ? found : null;

    private static CompetencyEvidence[] Stated(FrameworkVersion framework, LocalDate on, (string Competency, Rational Level)[] levels) =>
        [.. Throw.IfNull(levels).Select(pair => new CompetencyEvidence(pair.Competency, framework, pair.Level, EvidenceKind.Stated, on, CompetencyEvidence.StatedByCaller))];

    private CompetencyFramework? Known(FrameworkVersion version) => _known.FirstOrDefault(framework => FrameworkVersion.Of(framework) == version);

    private bool Has(FrameworkVersion version, string competencyId) =>
        Known(version)?.Competencies.Any(competency => competency.Id == competencyId) ?? false;

    private LocalizedText NameOf(FrameworkVersion version, string competencyId) =>
        Known(version)?.Competencies.FirstOrDefault(competency => competency.Id == competencyId)?.Name ?? LocalizedText.Same(competencyId);

    private int PlaceOf(FrameworkVersion version, string competencyId)
    {
        int place = 0;
        foreach (Competency competency in Known(version)?.Competencies ?? [])
        {
            if (competency.Id == competencyId) break;
            place++;
        }

        return place;
    }
}
