using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The scores of one person from several raters: per item, per competency and overall.</summary>
/// <remarks>Immutable. The same sheets in any order give the same scores and the same explanation.</remarks>
public sealed class MultiRaterScore
{
    /// <summary>The id of the overall score.</summary>
    internal const string OverallId = "overall";

    internal MultiRaterScore(Panel panel, Score[] items, Score[] competencies, Score overall)
    {
        Panel = panel;
        Policy = panel.Policy;
        Instrument = panel.Instrument;
        Items = Array.AsReadOnly(items);
        Competencies = Array.AsReadOnly(competencies);
        Overall = overall;
    }

    /// <summary>The policy that made the scores.</summary>
    public AggregationPolicy Policy { get; }

    /// <summary>What the raters were asked.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>The score of each item, in the instrument's order.</summary>
    public IReadOnlyList<Score> Items { get; }

    /// <summary>The score of each competency, in the instrument's order.</summary>
    public IReadOnlyList<Score> Competencies { get; }

    /// <summary>The score of all competencies together.</summary>
    public Score Overall { get; }

    /// <summary>What the overall score lacks.</summary>
    public Completeness Completeness => Overall.Completeness;

    /// <summary>The answers behind the scores.</summary>
    internal Panel Panel { get; }

    internal static LocalizedText OverallName { get; } = new("Keseluruhan", "Overall");

    /// <summary>The score of a competency or an item.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">The instrument has neither; the message lists the competencies.</exception>
    public Score this[string id]
    {
        get
        {
            Throw.IfNull(id);
            foreach (Score score in Competencies.Concat(Items))
                if (score.Id == id) return score;
            throw new KeyNotFoundException(
                $"There is no competency or item '{id}'; the competencies are {string.Join(", ", Competencies.Select(score => score.Id))}.");
        }
    }

    /// <summary>How the overall score comes about, step by step.</summary>
    public Explanation Explain() => Overall.Explain();
}
