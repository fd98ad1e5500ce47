using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One facet of a many-facet Rasch model: its elements and how well they are told apart.</summary>
public sealed class RaschFacet
{
    internal RaschFacet(string name, FacetElement[] elements)
    {
        Name = name;
        Elements = Array.AsReadOnly(elements);
        double[] measures = [.. elements.Where(one => !one.IsExtreme && one.Measure is not null).Select(one => one.Measure!.Value)];
        Mean = measures.Length > 0 ? measures.Average() : null;
        if (measures.Length < 2) return;
        double mean = measures.Average(), squares = measures.Sum(measure => (measure - mean) * (measure - mean));
        double errors = elements.Where(one => !one.IsExtreme && one.Measure is not null).Average(one => one.StandardError!.Value * one.StandardError.Value);
        Population = FacetSeparation.Of(squares / measures.Length, errors);
        Sample = FacetSeparation.Of(squares / (measures.Length - 1), errors);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The elements, by id.</summary>
    public IReadOnlyList<FacetElement> Elements { get; }

    /// <summary>The mean measure of the elements that are not extreme, in logits; null without any.</summary>
    public double? Mean { get; }

    /// <summary>Separation with these elements as all there are; null with fewer than two.</summary>
    public FacetSeparation? Population { get; }

    /// <summary>Separation with these elements as a sample of more; null with fewer than two.</summary>
    public FacetSeparation? Sample { get; }
}
