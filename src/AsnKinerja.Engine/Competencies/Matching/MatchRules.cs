using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a job-person match is called by purpose, and what it says where a level is not known: embedded, or an agency's own YAML file.</summary>
/// <remarks>
/// The sets of categories by purpose are text of Peraturan BKN 26/2019; the percentages were not found in it, only in programs and in one
/// ministry's regulation, and are marked so. Immutable.
/// </remarks>
public sealed class MatchRules
{
    private static readonly Lazy<IReadOnlyList<MatchRules>> LazyAll = new(() => Array.AsReadOnly(
        EmbeddedDefinition.Ids("matches").Select(id => MatchRulesReader.Read(EmbeddedDefinition.Open("matches", id))).OrderBy(rules => rules.InForceInterval.From).ToArray()));

    private readonly PurposeRule[] _purposes;

    internal MatchRules(string id, LocalizedText title, EffectiveInterval inForce, IEnumerable<PurposeRule> purposes)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
        _purposes = [.. purposes];
        Purposes = Array.AsReadOnly(_purposes);
    }

    /// <summary>Every set of rules that ships with the library, the oldest first.</summary>
    public static IReadOnlyList<MatchRules> All => LazyAll.Value;

    /// <summary>The id of the rules.</summary>
    public string Id { get; }

    /// <summary>The title shown.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the rules are in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>The purposes that have categories.</summary>
    public IReadOnlyList<PurposeRule> Purposes { get; }

    /// <summary>What the match says where the level of a competency is not known.</summary>
    public MissingCompetencies Missing { get; internal init; }

    /// <summary>Where the two forms of the match stand: the sum of practice, and the capped one.</summary>
    public Citation? SumCitation { get; internal init; }

    /// <summary>Where the cap per competency stands.</summary>
    public Citation? CapCitation { get; internal init; }

    /// <summary>The categories of a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="KeyNotFoundException">The rules have no categories for it.</exception>
    public PurposeRule this[MatchPurpose purpose] => _purposes.FirstOrDefault(rule => rule.Purpose == purpose) ?? throw new KeyNotFoundException(
        $"The rules '{Id}' have no categories for {purpose}; they have them for {string.Join(", ", _purposes.Select(rule => rule.Purpose))}.");

    /// <summary>The rules in force on a day.</summary>
    /// <param name="day">The day, mostly that of a profile.</param>
    /// <exception cref="NoMatchRulesInForceException">None of the rules that ship with the library are.</exception>
    public static MatchRules InForce(LocalDate day) => FindInForce(day) ?? throw new NoMatchRulesInForceException(day, All);

    /// <summary>The rules with another answer to missing levels.</summary>
    /// <param name="missing">What the match says where the level of a competency is not known.</param>
    public MatchRules Answering(MissingCompetencies missing) =>
        new(Id, Title, InForceInterval, _purposes) { Missing = missing, SumCitation = SumCitation, CapCitation = CapCitation };

    /// <summary>Reads rules from a YAML file (<c>docs/yaml/match.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static MatchRules Load(string path) => MatchRulesReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads rules from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static MatchRules Load(Stream stream, string name) => MatchRulesReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads rules from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static MatchRules Parse(string yaml, string name = "match") => MatchRulesReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The rules in force on a day, or null; of several the one that came into force last.</summary>
    internal static MatchRules? FindInForce(LocalDate day) => All.LastOrDefault(rules => rules.InForceInterval.Contains(day));
}
