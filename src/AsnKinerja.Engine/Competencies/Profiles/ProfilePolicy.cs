using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How several pieces of evidence of one competency become one level: which kinds count, in what order, and until when.</summary>
/// <remarks>
/// No national regulation combines evidence of different kinds, so a policy is always an agency's choice; what decides nothing (a
/// competency with one valid piece) does not cite it. Immutable.
/// </remarks>
public sealed class ProfilePolicy
{
    private static readonly Lazy<ProfilePolicy> LazyDefault = new(() => ProfilePolicyReader.Read(EmbeddedDefinition.Open("evidence", "bukti-terbaru")));

    internal ProfilePolicy(string id, LocalizedText title, EvidenceCombination combination, IEnumerable<EvidenceKindRule> kinds)
    {
        Id = id;
        Title = title;
        Combination = combination;
        Kinds = Array.AsReadOnly(kinds.ToArray());
    }

    private ProfilePolicy(ProfilePolicy other, EvidenceCombination combination, IEnumerable<EvidenceKindRule> kinds)
        : this(other.Id, other.Title, combination, kinds)
    {
        Ties = other.Ties;
        Expired = other.Expired;
        Citation = other.Citation;
        Observation = other.Observation;
    }

    /// <summary>The latest evidence counts, of every kind; on one day an assessment centre before several raters, before an observation, before a certificate, and of two of one kind the lower.</summary>
    /// <remarks>A choice of this library (file <c>bukti-terbaru</c>), marked as unverified.</remarks>
    public static ProfilePolicy Default => LazyDefault.Value;

    /// <summary>The highest valid level counts, whatever its kind.</summary>
    public static ProfilePolicy Highest => InCode("bukti-tertinggi", new("Tingkat tertinggi yang dihitung", "The highest level counts"), EvidenceCombination.Highest, Default.Kinds);

    /// <summary>The id of the policy.</summary>
    public string Id { get; }

    /// <summary>The title shown.</summary>
    public LocalizedText Title { get; }

    /// <summary>How several pieces become one level.</summary>
    public EvidenceCombination Combination { get; }

    /// <summary>The kinds that count, the preferred one first; other kinds do not count, and the profile says so.</summary>
    public IReadOnlyList<EvidenceKindRule> Kinds { get; }

    /// <summary>Which level counts where two pieces of one kind and one day differ.</summary>
    public EvidenceTie Ties { get; internal init; }

    /// <summary>What happens to evidence whose validity has ended.</summary>
    public ExpiredEvidence Expired { get; internal init; }

    /// <summary>Where the policy stands; null for one that was made in code.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>How an evaluation by indicators is read; null where the file has none.</summary>
    public ObservationScale? Observation { get; internal init; }

    /// <summary>The kind that stands first and has valid evidence counts, and within it the latest piece.</summary>
    /// <param name="kinds">The kinds that count, the preferred one first.</param>
    /// <exception cref="ArgumentException">There is no kind, or one stands twice.</exception>
    public static ProfilePolicy Preferring(params EvidenceKind[] kinds) => InCode(
        "jenis-diutamakan", new("Jenis bukti yang diutamakan", "The preferred kind of evidence"), EvidenceCombination.PreferredKind,
        Checked(Throw.IfNull(kinds).Select(kind => new EvidenceKindRule(kind)), nameof(kinds)));

    /// <summary>The latest piece of each kind, weighted by kind.</summary>
    /// <param name="weights">The kinds that count with their weights: ratios above 0.</param>
    /// <exception cref="ArgumentException">There is no kind, one stands twice, or a weight is not above 0.</exception>
    public static ProfilePolicy Weighted(params (EvidenceKind Kind, Rational Weight)[] weights)
    {
        foreach ((EvidenceKind kind, Rational weight) in Throw.IfNull(weights))
            if (weight.Sign <= 0) throw new ArgumentException($"The weight of {kind} is {weight}; a weight is a ratio above 0. A kind that does not count is left out.", nameof(weights));
        return InCode(
            "bukti-berbobot", new("Bukti menurut bobot jenisnya", "Evidence weighted by kind"), EvidenceCombination.Weighted,
            Checked(weights.Select(pair => new EvidenceKindRule(pair.Kind, pair.Weight)), nameof(weights)));
    }

    /// <summary>The policy with another rule for two pieces of one kind and one day.</summary>
    /// <param name="ties">Which level counts.</param>
    public ProfilePolicy Settling(EvidenceTie ties) => new(this, Combination, Kinds) { Ties = ties };

    /// <summary>The policy, refusing a profile with evidence whose validity has ended instead of leaving that evidence out.</summary>
    public ProfilePolicy RefusingExpired() => new(this, Combination, Kinds) { Expired = ExpiredEvidence.Refuse };

    /// <summary>The policy with a validity for one kind, for evidence that names no last day of its own.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="months">For how many months it counts, 1 or more; the last day is the one before the same day of the month in which they are over.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is below 1 or above 1200, or the kind does not count.</exception>
    public ProfilePolicy ValidFor(EvidenceKind kind, int months)
    {
        if (months is < 1 or > MostMonths) throw new ArgumentOutOfRangeException(nameof(months), months, $"Evidence counts for 1 to {MostMonths} months.");
        if (Kinds.All(rule => rule.Kind != kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, $"The policy '{Id}' does not count this kind.");
        return new(this, Combination, Kinds.Select(rule => rule.Kind == kind ? rule with { MonthsValid = months } : rule));
    }

    /// <summary>Reads a policy from a YAML file (<c>docs/yaml/evidence.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static ProfilePolicy Load(string path) => ProfilePolicyReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a policy from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfilePolicy Load(Stream stream, string name) => ProfilePolicyReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a policy from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfilePolicy Parse(string yaml, string name = "evidence") => ProfilePolicyReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The longest validity that a policy may state, a hundred years.</summary>
    internal const int MostMonths = 1200;

    /// <summary>The last day on which a piece counts: its own, or that of its kind; null: without end.</summary>
    internal LocalDate? LastDayOf(CompetencyEvidence evidence) => evidence.ValidUntil ?? LastDayOf(evidence.Kind, evidence.Date);

    /// <summary>The last day on which evidence of a kind counts that names none of its own; null: without end.</summary>
    internal LocalDate? LastDayOf(EvidenceKind kind, LocalDate date) =>
        Kinds.FirstOrDefault(rule => rule.Kind == kind)?.MonthsValid is int months ? LastDay(date, months) : null;

    // The calendar ends with the year 9999: beyond it there is no end.
    private static LocalDate? LastDay(LocalDate date, int months) =>
        (LocalDate.MaxIsoValue.Year - date.Year) * 12 <= months ? null : date.PlusMonths(months).PlusDays(-1);

    /// <summary>The place of a kind in the order of preference; -1 for one that does not count.</summary>
    internal int RankOf(EvidenceKind kind)
    {
        for (int i = 0; i < Kinds.Count; i++)
            if (Kinds[i].Kind == kind) return i;
        return -1;
    }

    private static ProfilePolicy InCode(string id, LocalizedText title, EvidenceCombination combination, IEnumerable<EvidenceKindRule> kinds) =>
        new(id, title, combination, kinds) { Observation = Default.Observation };

    private static EvidenceKindRule[] Checked(IEnumerable<EvidenceKindRule> kinds, string name)
    {
        EvidenceKindRule[] all = [.. kinds];
        if (all.Length == 0) throw new ArgumentException("A policy counts at least one kind of evidence.", name);
        EvidenceKind[] twice = [.. all.GroupBy(rule => rule.Kind).Where(group => group.Count() > 1).Select(group => group.Key)];
        if (twice.Length > 0) throw new ArgumentException($"{string.Join(", ", twice)} stands twice; a kind has one place.", name);
        return all;
    }
}
