using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One item that raters answer: a behaviour, or a whole competency.</summary>
/// <param name="Id">The id, unique in the instrument.</param>
/// <param name="Name">The text shown.</param>
/// <param name="Weight">How much the item counts in its competency; a ratio above 0.</param>
public sealed record RatedItem(string Id, LocalizedText Name, Rational Weight)
{
    /// <summary>Creates an item that counts like every other.</summary>
    /// <param name="id">The id, unique in the instrument.</param>
    /// <param name="name">The text shown.</param>
    public RatedItem(string id, LocalizedText name)
        : this(id, name, Rational.One)
    {
    }
}

/// <summary>A competency as an instrument asks for it: the items that together show it.</summary>
/// <param name="Id">The id, unique in the instrument; a competency that is asked for as one item has that item's id.</param>
/// <param name="Name">The text shown.</param>
/// <param name="Weight">How much the competency counts overall; a ratio above 0.</param>
/// <param name="Items">Its items; at least one.</param>
public sealed record RatedCompetency(string Id, LocalizedText Name, Rational Weight, IReadOnlyList<RatedItem> Items);

/// <summary>What raters are asked, and on which scale: the questionnaire of a multi-rater appraisal.</summary>
/// <remarks>Immutable. Items and competencies keep the order in which they are declared.</remarks>
public sealed class RatingInstrument
{
    private readonly Dictionary<string, int> _itemIndex = new(StringComparer.Ordinal);

    /// <summary>Creates an instrument.</summary>
    /// <param name="scale">The scale of every item.</param>
    /// <param name="competencies">The competencies with their items.</param>
    /// <exception cref="ArgumentException">A competency has no items, or an id stands twice.</exception>
    /// <exception cref="InvalidWeightException">A weight is 0 or negative.</exception>
    public RatingInstrument(Scale scale, IEnumerable<RatedCompetency> competencies)
    {
        Scale = Throw.IfNull(scale);
        RatedCompetency[] own = Throw.IfNull(competencies)
            .Select(competency => Throw.IfNull(competency, nameof(competencies)) with { Items = Array.AsReadOnly(competency.Items.ToArray()) })
            .ToArray();
        Competencies = Array.AsReadOnly(own);
        Items = Array.AsReadOnly(own.SelectMany(competency => competency.Items).ToArray());
        CompetencyWeights = own.Select(competency => competency.Weight).ToArray();
        ItemWeights = own.Select(competency => competency.Items.Select(item => item.Weight).ToArray()).ToArray();
        Check();
    }

    /// <summary>The scale of every item.</summary>
    public Scale Scale { get; }

    /// <summary>The competencies in declared order.</summary>
    public IReadOnlyList<RatedCompetency> Competencies { get; }

    /// <summary>All items in declared order.</summary>
    public IReadOnlyList<RatedItem> Items { get; }

    /// <summary>The weights of <see cref="Competencies"/>: made once, shared by every score. Not to be written to.</summary>
    internal Rational[] CompetencyWeights { get; }

    /// <summary>For each competency the weights of its items. Not to be written to.</summary>
    internal Rational[][] ItemWeights { get; }

    /// <summary>An instrument in which every id is a competency asked for as one item, all of the same weight.</summary>
    /// <param name="scale">The scale of every item.</param>
    /// <param name="items">The ids; each once.</param>
    public static RatingInstrument Flat(Scale scale, IEnumerable<string> items) => new(
        scale,
        Throw.IfNull(items).Select(id => new RatedCompetency(
            id,
            LocalizedText.Same(id),
            Rational.One,
            [new RatedItem(id, LocalizedText.Same(id))])));

    /// <summary>Whether a competency is asked for as one item, whose score is its own.</summary>
    internal bool IsItem(int competency) => Competencies[competency].Items.Count == 1 && Competencies[competency].Items[0].Id == Competencies[competency].Id;

    /// <summary>The position of an item in <see cref="Items"/>, or -1.</summary>
    internal int IndexOf(string item) => _itemIndex.TryGetValue(item, out int index) ? index : -1;

    private void Check()
    {
        HashSet<string> competencies = new(StringComparer.Ordinal);
        foreach (RatedCompetency competency in Competencies)
        {
            if (!competencies.Add(Throw.IfBlank(competency.Id)))
                throw new ArgumentException($"The competency '{competency.Id}' stands twice in the instrument.");
            if (competency.Items.Count == 0)
                throw new ArgumentException($"The competency '{competency.Id}' has no items; raters would have nothing to answer.");
            if (competency.Weight.Sign <= 0) throw new InvalidWeightException($"competency '{competency.Id}'", competency.Weight);
        }

        for (int i = 0; i < Items.Count; i++)
        {
            RatedItem item = Items[i];
            if (_itemIndex.ContainsKey(Throw.IfBlank(item.Id)))
                throw new ArgumentException($"The item '{item.Id}' stands twice in the instrument.");
            if (item.Weight.Sign <= 0) throw new InvalidWeightException($"item '{item.Id}'", item.Weight);
            _itemIndex.Add(item.Id, i);
        }

        // score["x"] must not be ambiguous: an item shares its id only with a competency that is nothing but this item.
        foreach (RatedCompetency competency in Competencies)
            if (_itemIndex.ContainsKey(competency.Id) && (competency.Items.Count > 1 || competency.Items[0].Id != competency.Id))
                throw new ArgumentException($"'{competency.Id}' names both a competency and an item of another content; rename one of them.");
    }
}
