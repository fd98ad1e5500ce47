using System.Collections.Generic;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>For somebody who leads a unit, the unit's achievement suggests the rating of work results.</summary>
/// <remarks>
/// SE MenPANRB 3/2023, known from secondary sources only. It names five achievements and there are three ratings; which goes with which is
/// a reading. Immutable.
/// </remarks>
public sealed class UnitHeadRule
{
    private readonly Dictionary<OrganisationRating, ExpectationRating> _ratings;

    internal UnitHeadRule(Dictionary<OrganisationRating, ExpectationRating> ratings, EffectiveInterval inForce)
    {
        _ratings = ratings;
        InForce = inForce;
    }

    /// <summary>The days on which the rule is in force.</summary>
    public EffectiveInterval InForce { get; }

    /// <summary>Where the rule stands.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>Where the reading stands that gives each achievement its rating.</summary>
    public Citation? MappingCitation { get; internal init; }

    /// <summary>The rating of work results that goes with an achievement of the unit.</summary>
    /// <param name="achievement">The achievement of the unit that the person leads.</param>
    public ExpectationRating this[OrganisationRating achievement] => _ratings[achievement];

    /// <summary>Whether the rule is in force on the last day of a period.</summary>
    /// <param name="period">The period.</param>
    public bool IsFor(AppraisalPeriod period) => InForce.Contains(Throw.IfNull(period).Last);
}
