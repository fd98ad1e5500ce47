using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The rules of a regulation of numbers: a value of the work plan, one of behaviour, their weighted mean, and its predicate.</summary>
/// <remarks>PP 46/2011 and PP 30/2019 are such. Immutable.</remarks>
public sealed class ValueRules
{
    internal ValueRules(string formula, IPlanFormula planFormula, BehaviourRules behaviour, IEnumerable<ValueVariant> variants, ValueBands bands)
    {
        Formula = formula;
        PlanFormula = planFormula;
        Behaviour = behaviour;
        Variants = Array.AsReadOnly(variants.ToArray());
        Variant = Variants[0];
        Bands = bands;
    }

    /// <summary>The name of the formula of work plans, as the pack gives it.</summary>
    public string Formula { get; }

    /// <summary>Which aspects of behaviour are rated, and for whom.</summary>
    public BehaviourRules Behaviour { get; }

    /// <summary>The alternatives among which an agency chooses, the default first; a single one where there is no choice.</summary>
    public IReadOnlyList<ValueVariant> Variants { get; }

    /// <summary>The alternative that holds.</summary>
    public ValueVariant Variant { get; private init; }

    /// <summary>From which value which predicate follows.</summary>
    public ValueBands Bands { get; }

    /// <summary>Whether the parts that there are stand for a missing one; otherwise there is no total while one is missing.</summary>
    public bool RenormalisesMissing { get; internal init; }

    /// <summary>How the total is rounded for display, and for its predicate where the bands are read rounded.</summary>
    public RoundingRule Rounding { get; internal init; } = new(2);

    /// <summary>Where the rounding stands.</summary>
    public Citation? RoundingCitation { get; internal init; }

    internal IPlanFormula PlanFormula { get; }

    /// <summary>Whether some predicate asks for a new idea.</summary>
    internal bool AsksForNewIdea => Bands.Table.Bands.Any(band => band.Value.WithoutNewIdea is not null);

    /// <summary>The weighted mean of the parts; null while one is missing, unless the others stand for it.</summary>
    internal Rational? Total(IReadOnlyList<AppraisedPart> parts)
    {
        AppraisedPart[] there = [.. parts.Where(part => part.Value is not null)];
        if (there.Length == 0 || (there.Length < parts.Count && !RenormalisesMissing)) return null;
        return WeightedSample.Of(there.Select(part => (part.Value!.Value, part.Weight))).Mean();
    }

    /// <summary>The predicate of a total; null where it lies outside every range.</summary>
    internal Predicate? PredicateOf(Rational total, NewIdea? idea) => BandOf(total) is not ValueBand band ? null
        : band.WithoutNewIdea is not null && idea?.IsConfirmed != true ? band.WithoutNewIdea
        : band.Predicate;

    internal ValueBand? BandOf(Rational total) => Bands.Table.TryLookup(Looked(total), out ValueBand? band) ? band : null;

    /// <summary>The number that the ranges are read with.</summary>
    internal Rational Looked(Rational total) => Bands.ReadsRounded ? Rounding.RoundExactly(total) : total;

    /// <summary>The rules with another alternative.</summary>
    /// <param name="id">The id of the alternative.</param>
    /// <exception cref="ArgumentException">There is none of this id; the message lists them.</exception>
    internal ValueRules With(string id)
    {
        ValueVariant variant = Variants.FirstOrDefault(known => known.Id == Throw.IfNull(id)) ?? throw new ArgumentException(
            $"There is no variant '{id}'; there is {string.Join(", ", Variants.Select(known => known.Id))}.", nameof(id));
        return new ValueRules(Formula, PlanFormula, Behaviour, Variants, Bands)
        {
            Variant = variant,
            RenormalisesMissing = RenormalisesMissing,
            Rounding = Rounding,
            RoundingCitation = RoundingCitation,
        };
    }
}
