using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>The candidates for a post in order: who stands before whom and why, and what each lacks.</summary>
/// <remarks>
/// The order follows the criteria of the rule alone. Whom they do not tell apart share a place; no name, id or order of entry breaks a tie. The same
/// candidates in any order give the same outcome. Immutable.
/// </remarks>
public sealed class Succession
{
    private readonly Dictionary<string, RankedCandidate> _byId;

    internal Succession(TargetPosition position, SuccessionRule rule, IReadOnlyList<RankedCandidate> ranked)
    {
        Position = position;
        Rule = rule;
        Ranked = ranked;
        _byId = ranked.ToDictionary(candidate => candidate.Id, StringComparer.Ordinal);
    }

    /// <summary>The post.</summary>
    public TargetPosition Position { get; }

    /// <summary>The rule of the order.</summary>
    public SuccessionRule Rule { get; }

    /// <summary>The candidates by place; those who share one are listed by id, which says nothing.</summary>
    public IReadOnlyList<RankedCandidate> Ranked { get; }

    /// <summary>The candidate of an id.</summary>
    /// <param name="employee">The id of the person.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    public RankedCandidate this[string employee] => _byId.TryGetValue(Throw.IfNull(employee), out RankedCandidate? found)
        ? found
        : throw new KeyNotFoundException($"'{employee}' is no candidate for '{Position.Id}'; there is {string.Join(", ", Ranked.Select(candidate => candidate.Id))}.");

    /// <summary>What else must be known: too few candidates, places that are shared.</summary>
    public IReadOnlyList<LocalizedText> Remarks => [.. SuccessionWords.Remarks(this)];

    /// <summary>Puts the candidates for a post in order.</summary>
    /// <param name="position">The post.</param>
    /// <param name="rule">The rule of the order.</param>
    /// <param name="candidates">The dossiers, in any order, all of one day.</param>
    /// <exception cref="ArgumentException">There is no candidate, somebody stands twice, or the dossiers are of several days; all problems are listed.</exception>
    public static Succession Of(TargetPosition position, SuccessionRule rule, IEnumerable<Candidate> candidates)
    {
        ReadinessCheck check = Readiness.For(position);
        Throw.IfNull(rule);
        Candidate[] own = [.. Throw.IfNull(candidates).Select(candidate => Throw.IfNull(candidate, nameof(candidates)))];
        List<string> problems = [.. own.GroupBy(candidate => candidate.Employee.Id).Where(group => group.Count() > 1)
            .Select(group => $"'{group.Key}' stands {group.Count()} times.").OrderBy(problem => problem, StringComparer.Ordinal)];
        string[] days = [.. own.Select(candidate => candidate.On).Distinct().OrderBy(day => day).Select(Periods.IsoDay.Text)];
        if (days.Length > 1) problems.Add($"The dossiers are of {string.Join(", ", days)}; only those of one day can be compared.");
        if (own.Length == 0) problems.Add("There is no candidate.");
        if (problems.Count > 0) throw new ArgumentException($"The candidates for '{position.Id}' cannot be put in order: {string.Join(" ", problems)}", nameof(candidates));
        return new Succession(position, rule, Array.AsReadOnly(Places(rule, [.. own.Select(candidate => Valued(rule, check.Assess(candidate)))])));
    }

    /// <summary>Why one candidate stands before another: the first criterion that tells them apart, with both values.</summary>
    /// <param name="first">The id of one.</param>
    /// <param name="second">The id of the other.</param>
    /// <exception cref="KeyNotFoundException">One of them is no candidate.</exception>
    public Precedence Compare(string first, string second) => Precedence.Of(this[first], this[second]);

    /// <summary>The places with each candidate's values, what each lacks, and why each stands where it does.</summary>
    public Explanation Explain() => new(SuccessionWords.Label(Position), Operation.Summary, Ranked.Select(candidate => new Operand(SuccessionWords.Explain(this, candidate))))
    {
        Citations = [.. new[] { Rule.OrderCitation, Rule.LeastCandidatesCitation }.OfType<Citation>().Distinct()],
        Remarks = [SuccessionWords.Order(Rule), .. Remarks],
    };

    private static RankedCandidate Valued(SuccessionRule rule, Readiness readiness) =>
        new(readiness, [.. rule.Criteria.Select(criterion => CriterionValue.Of(criterion, readiness))], 0, isTied: false);

    // A place counts everybody who stands before: 1, 1, 3.
    private static RankedCandidate[] Places(SuccessionRule rule, RankedCandidate[] valued)
    {
        Array.Sort(valued, (left, right) => Precedence.Compare(left, right) is int order and not 0 ? order : string.CompareOrdinal(left.Id, right.Id));
        RankedCandidate[] ranked = new RankedCandidate[valued.Length];
        for (int i = 0; i < valued.Length; i++)
        {
            bool likeBefore = i > 0 && Precedence.Compare(valued[i - 1], valued[i]) == 0;
            bool likeAfter = i + 1 < valued.Length && Precedence.Compare(valued[i], valued[i + 1]) == 0;
            ranked[i] = new RankedCandidate(valued[i].Readiness, valued[i].Values, likeBefore ? ranked[i - 1].Place : i + 1, likeBefore || likeAfter);
        }

        return ranked;
    }
}
