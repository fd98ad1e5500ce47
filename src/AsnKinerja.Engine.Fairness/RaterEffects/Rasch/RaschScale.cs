using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The categories of a many-facet Rasch model and the thresholds between them: one scale for all, or one for each item.</summary>
public sealed class RaschScale
{
    internal RaschScale(string? element, int[] categories, double[] thresholds)
    {
        Element = element;
        Categories = Array.AsReadOnly(categories);
        Thresholds = Array.AsReadOnly(thresholds);
    }

    /// <summary>The element whose scale it is, such as the item; null where all share one.</summary>
    public string? Element { get; }

    /// <summary>The categories that counted ratings used, from low to high; one that nobody used is left out. Empty where no rating counts, because the element is extreme.</summary>
    public IReadOnlyList<int> Categories { get; }

    /// <summary>The thresholds between one used category and the next, in logits, summing to 0.</summary>
    public IReadOnlyList<double> Thresholds { get; }
}
