using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One rating in ordered categories, with one element of each facet: for example a person, a judge and an item.</summary>
public sealed class FacetRating
{
    /// <summary>Creates a rating.</summary>
    /// <param name="category">The category, a whole number.</param>
    /// <param name="elements">The ids, one for each facet in the order of the facets.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public FacetRating(int category, params string[] elements)
    {
        Category = category;
        Elements = Array.AsReadOnly(Throw.IfNull(elements).Select(id => Throw.IfBlank(id)).ToArray());
    }

    /// <summary>The category.</summary>
    public int Category { get; }

    /// <summary>The ids, one for each facet.</summary>
    public IReadOnlyList<string> Elements { get; }
}
