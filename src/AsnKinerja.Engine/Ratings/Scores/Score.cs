using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What a score is a score of.</summary>
public enum ScoreKind
{
    /// <summary>One item: a behaviour, or a competency asked for as one question.</summary>
    Item,

    /// <summary>A competency: its items together.</summary>
    Competency,

    /// <summary>All competencies together.</summary>
    Overall,
}

/// <summary>One score of a person, with everything that belongs to it: groups, raters, spread, completeness, explanation.</summary>
/// <remarks>Immutable. What is not asked for is not computed: groups, spread, reasons and explanation are made when read.</remarks>
public sealed class Score
{
    private readonly Panel _panel;
    private readonly int _item;

    internal Score(Panel panel, ScoreKind kind, string id, LocalizedText name, int item)
    {
        _panel = panel;
        _item = item;
        Kind = kind;
        Id = id;
        Name = name;
    }

    /// <summary>What this is a score of.</summary>
    public ScoreKind Kind { get; }

    /// <summary>The id of the item or competency.</summary>
    public string Id { get; }

    /// <summary>The text shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>The exact score on the scale, or null where nobody gave a value: missing is never zero.</summary>
    public Rational? Exact => Numbers.Exact;

    /// <summary>The score as the policy rounds it for display, or null.</summary>
    /// <exception cref="System.OverflowException">The policy's digits make the number longer than a decimal can hold.</exception>
    public decimal? Value => Exact is Rational exact ? _panel.Policy.Rounding.Display(exact) : null;

    /// <summary>The name of the score's range under the policy's bands, or null where it has no bands or there is no score.</summary>
    public ScoreBand? Band => Exact is Rational exact && _panel.Policy.Bands is BandTable<ScoreBand> bands
        ? bands.Lookup(_panel.Policy.BandsReadRounded ? _panel.Policy.Rounding.Rule.RoundExactly(exact) : exact)
        : null;

    /// <summary>On a competency its items, overall its competencies; empty on an item.</summary>
    public IReadOnlyList<Score> Parts { get; internal init; } = [];

    /// <summary>What each group says: those that count in the policy's order, then those that are only heard.</summary>
    public IReadOnlyList<GroupScore> Groups => PanelViews.Groups(_panel, this);

    /// <summary>How many raters count in the score.</summary>
    public int Raters => PanelViews.CountedRaters(_panel, this);

    /// <summary>How far apart the raters are who count, or null where there is none.</summary>
    public Spread? Spread => Ratings.Spread.Of(PanelViews.Views(_panel, this), _panel.Instrument.Scale);

    /// <summary>What the score lacks.</summary>
    public Completeness Completeness => new(Numbers.IsComplete, Numbers.IsProvisional, Numbers.WeightHeard, ScoreReasons.Of(_panel, this));

    internal ScoreNumbers Numbers { get; init; }

    /// <summary>The exact score before the policy's rounding of subtotals.</summary>
    internal Rational? Unrounded => Numbers.Unrounded;

    /// <summary>The weights of <see cref="Parts"/>.</summary>
    internal Rational[] PartWeights { get; init; } = [];

    /// <summary>The item's position in the instrument; -1 on competencies and overall.</summary>
    internal int Item => _item;

    /// <summary>How the score comes about, step by step.</summary>
    public Explanation Explain() => ScoreExplanation.Of(_panel, this);
}
