using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What may be shown of one person's scores under a promise of anonymity.</summary>
/// <remarks>
/// Everything in it together determines no answer of an anonymous rater (<c>docs/anonymity.md</c>). Notes on sheets, the spread and the
/// explanation of a <see cref="MultiRaterScore"/> are not in it: they hold single answers. Immutable.
/// </remarks>
public sealed class PublishedPanel
{
    internal PublishedPanel(AnonymityPolicy policy, PublishedScore[] items, PublishedScore[] competencies, PublishedScore overall, KnownUnit[] known)
    {
        Policy = policy;
        Items = Array.AsReadOnly(items);
        Competencies = Array.AsReadOnly(competencies);
        Overall = overall;
        KnownUnits = known;
    }

    /// <summary>The promise under which it was made.</summary>
    public AnonymityPolicy Policy { get; }

    /// <summary>The items, in the instrument's order.</summary>
    public IReadOnlyList<PublishedScore> Items { get; }

    /// <summary>The competencies, in the instrument's order.</summary>
    public IReadOnlyList<PublishedScore> Competencies { get; }

    /// <summary>All competencies together.</summary>
    public PublishedScore Overall { get; }

    /// <summary>Whose answers stand behind what is shown, here and in the publications before that it was compared with. Never to be shown.</summary>
    internal IReadOnlyList<KnownUnit> KnownUnits { get; }

    /// <summary>What is shown of a competency or an item.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is neither; the message lists the competencies.</exception>
    public PublishedScore this[string id]
    {
        get
        {
            Throw.IfNull(id);
            return Competencies.Concat(Items).FirstOrDefault(score => score.Id == id) ?? throw new KeyNotFoundException(
                $"There is no competency or item '{id}'; the competencies are {string.Join(", ", Competencies.Select(score => score.Id))}.");
        }
    }

    /// <summary>What is shown and why not more, from overall down to the items: it holds no single answer.</summary>
    public Explanation Explain() => Overall.Explain();
}
