using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>A number of the pack, with where it stands.</summary>
internal readonly record struct CitedNumber(Rational Value, Citation? Citation);

/// <summary>A number for each category.</summary>
internal sealed class CategoryNumbers(IReadOnlyList<Rational> fromLowest, Citation? citation)
{
    public Rational this[AchievementCategory category] => fromLowest[(int)category];

    public Citation? Citation => citation;
}

/// <summary>Every number and switch of the formula <c>kategori-capaian</c>.</summary>
/// <param name="Table">From a percentage to a category and a leader's value.</param>
/// <param name="Values">The value of anybody else's result by its category.</param>
/// <param name="Factors">By category, how many hundredths of an additional result's value count.</param>
/// <remarks>PermenPANRB 8/2021 Lampiran Bab VI. Immutable.</remarks>
internal sealed record CategoryRules(CategoryTable Table, CategoryNumbers Values, CategoryNumbers Factors)
{
    /// <summary>How a percentage is rounded before it is looked up.</summary>
    public RoundingRule Rounding { get; init; }

    public Citation? RoundingCitation { get; init; }

    /// <summary>The least that an indicator can achieve, in percent.</summary>
    public CitedNumber Floor { get; init; }

    /// <summary>Where the percentages of the categories stand.</summary>
    public Citation? ThresholdCitation { get; init; }

    /// <summary>The weight of a leader's results from the performance agreement.</summary>
    public Rational AgreementWeight { get; init; }

    /// <summary>The weight of a leader's results from strategic initiatives.</summary>
    public Rational InitiativeWeight { get; init; }

    public Citation? LeaderCitation { get; init; }

    /// <summary>How the indicators of one result become one category, for those who do not lead a unit.</summary>
    public CategoryCombination Combination { get; init; }

    public Citation? CombinationCitation { get; init; }

    /// <summary>That every result counts as cascaded directly.</summary>
    public Citation? CascadeCitation { get; init; }

    /// <summary>Whether somebody whose kind of post is not known is valued as a leader of a unit.</summary>
    public bool UnknownPostLeads { get; init; }

    public Citation? UnknownPostCitation { get; init; }

    /// <summary>The most that all additional results add.</summary>
    public CitedNumber AdditionalCap { get; init; }

    /// <summary>The most that a work plan is worth.</summary>
    public CitedNumber Cap { get; init; }
}
