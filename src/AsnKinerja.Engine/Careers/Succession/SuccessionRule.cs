using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>How candidates for a post are put in order, and how many there should be: embedded, or an agency's own YAML file.</summary>
/// <remarks>
/// PermenPANRB 20/2025 asks for at least three candidates and names no order; the order that ships is this library's and marked as unverified.
/// Immutable.
/// </remarks>
public sealed class SuccessionRule
{
    private static readonly Lazy<SuccessionRule> LazyPermen = new(() => SuccessionRuleReader.Read(EmbeddedDefinition.Open("succession", "permenpanrb-20-2025")));

    internal SuccessionRule(string id, LocalizedText title, EffectiveInterval inForce, IEnumerable<SuccessionCriterion> criteria)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
        Criteria = Array.AsReadOnly(criteria.ToArray());
    }

    /// <summary>PermenPANRB 20/2025: at least three candidates; an order of this library.</summary>
    public static SuccessionRule PermenPanrb20Of2025 => LazyPermen.Value;

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the rule is in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>The criteria, the first one first: a later one only tells those apart whom the earlier ones leave equal.</summary>
    public IReadOnlyList<SuccessionCriterion> Criteria { get; }

    /// <summary>Where the order stands.</summary>
    public Citation? OrderCitation { get; internal init; }

    /// <summary>How many candidates a post should have at least; null where the rule does not say.</summary>
    public int? LeastCandidates { get; internal init; }

    /// <summary>Where that number stands.</summary>
    public Citation? LeastCandidatesCitation { get; internal init; }

    /// <summary>The rule with another order.</summary>
    /// <param name="citation">Where the order stands; null for a choice of the agency's own, which explanations show as local.</param>
    /// <param name="criteria">The criteria, the first one first; none twice, at least one.</param>
    /// <exception cref="ArgumentException">There is no criterion, one stands twice, or one has a kind, a direction or a place that does not exist.</exception>
    public SuccessionRule OrderedBy(Citation? citation, params SuccessionCriterion[] criteria)
    {
        SuccessionCriterion[] own = [.. Throw.IfNull(criteria).Select(criterion => Throw.IfNull(criterion, nameof(criteria)))];
        foreach (SuccessionCriterion criterion in own) criterion.ThrowIfUndeclared();
        if (own.Length == 0) throw new ArgumentException("An order needs at least one criterion.", nameof(criteria));
        SuccessionCriterionKind[] twice = [.. own.GroupBy(criterion => criterion.Kind).Where(group => group.Count() > 1).Select(group => group.Key)];
        return twice.Length == 0
            ? new SuccessionRule(Id, Title, InForceInterval, own) { OrderCitation = citation ?? OwnChoice, LeastCandidates = LeastCandidates, LeastCandidatesCitation = LeastCandidatesCitation }
            : throw new ArgumentException($"A criterion stands twice: {string.Join(", ", twice)}.", nameof(criteria));
    }

    /// <summary>Reads a rule from a YAML file (<c>docs/yaml/succession.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static SuccessionRule Load(string path) => SuccessionRuleReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a rule from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static SuccessionRule Load(Stream stream, string name) => SuccessionRuleReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a rule from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static SuccessionRule Parse(string yaml, string name = "succession") => SuccessionRuleReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static Citation OwnChoice { get; } = new("Pilihan instansi", "urutan kandidat", Established.Local);
}
