using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Whose answers stand behind what a publication says of a unit, kept for the comparison with a later one. Never to be shown.</summary>
internal sealed class KnownUnit
{
    private readonly Panel _panel;
    private readonly AnonymityPolicy _policy;
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<(RaterGroup Group, string? Rater), RaterRow> _rows = [];

    public KnownUnit(DisclosureUnit unit, Panel panel, AnonymityPolicy policy)
    {
        _panel = panel;
        _policy = policy;
        Groups = unit.Groups;
        Minimum = unit.Minimum;
        Raters = unit.Hidden;
        Items = [.. panel.Instrument.Items.Select(item => item.Id)];
        for (int at = 0; at < Items.Length; at++) _at.Add(Items[at], at);
        HasIds = Raters.All(row => row.Sheet.Rater is not null);
        People = [.. Raters.Select(Id)];
        Known = unit.Known;
        if (HasIds) _rows = Raters.ToDictionary(Id);
    }

    public IReadOnlyList<RaterGroup> Groups { get; }

    /// <summary>How many anonymous people it needs.</summary>
    public int Minimum { get; }

    /// <summary>The anonymous raters.</summary>
    public IReadOnlyList<RaterRow> Raters { get; }

    /// <summary>The ids of the items.</summary>
    public string[] Items { get; }

    /// <summary>How many of the raters at most are one person, where an insider is guarded against; else 0.</summary>
    public int Known { get; }

    public bool HasIds { get; }

    public HashSet<(RaterGroup Group, string? Rater)> People { get; }

    public static (RaterGroup Group, string? Rater) Id(RaterRow row) => (row.Sheet.Group, row.Sheet.Rater);

    public bool IsRelatedTo(KnownUnit other) => Groups.Any(other.Groups.Contains) || People.Overlaps(other.People);

    /// <summary>The same person here; only where sheets have ids, and where the person stands.</summary>
    public RaterRow Same(RaterRow row) => _rows[Id(row)];

    public Answer AnswerOf(RaterRow row, string item) => _at.TryGetValue(item, out int at) ? row.Answers[at] : default;

    /// <summary>Whether the same answers lead to the same numbers in both: items and their weights, the estimator, what is rounded and what is promised.</summary>
    public bool IsMadeAs(KnownUnit other) =>
        Items.SequenceEqual(other.Items)
        && _panel.Instrument.ItemWeights.Length == other._panel.Instrument.ItemWeights.Length
        && _panel.Instrument.ItemWeights.Zip(other._panel.Instrument.ItemWeights, (own, others) => own.SequenceEqual(others)).All(same => same)
        && _panel.Policy.Estimator == other._panel.Policy.Estimator
        && _panel.Policy.Rounding.Where == other._panel.Policy.Rounding.Where
        && _panel.Policy.Rounding.Rule == other._panel.Policy.Rounding.Rule
        && (Minimum, _policy.GuardsUnanimity, Known) == (other.Minimum, other._policy.GuardsUnanimity, other.Known);

    /// <summary>Whether some of the raters all say the same on an item; before an insider, all but what one may know.</summary>
    public bool IsOneOpinion(IEnumerable<RaterRow> raters, string item, int known)
    {
        Rational[] answers = [.. raters.Select(row => AnswerOf(row, item)).Where(answer => answer.HasValue).Select(answer => answer.Value)];
        return answers.Length > 0 && !Opinions.Differ(answers, known);
    }
}
