using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>What the next rise in rank or level still needs.</summary>
/// <remarks>Immutable. Competence tests and vacancies are not examined.</remarks>
public sealed class RiseOutlook
{
    internal RiseOutlook(string to, LocalizedText name, Rational? required, Rational? held, IReadOnlyList<NeededService> needed, IReadOnlyList<RiseCondition> conditions)
    {
        To = to;
        Name = name;
        Required = required;
        Held = held;
        Needed = needed;
        Conditions = conditions;
    }

    /// <summary>The rank or the id of the level that would be reached.</summary>
    public string To { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>The points that the rise needs, cumulative in the level; null where the rules do not say.</summary>
    public Rational? Required { get; }

    /// <summary>The points that count for it; null where some are missing.</summary>
    public Rational? Held { get; }

    /// <summary>How many points are missing, 0 or more; null where that is not known.</summary>
    public Rational? Missing => Required is Rational required && Held is Rational held ? Rational.Max(required - held, 0) : null;

    /// <summary>What would close the gap, for each predicate from the highest; empty where nothing is missing, or that is not known, or it would take until after the year 2200.</summary>
    public IReadOnlyList<NeededService> Needed { get; }

    /// <summary>The conditions beside the points.</summary>
    public IReadOnlyList<RiseCondition> Conditions { get; }

    /// <summary>Whether points and conditions are met: one that is not met decides, then one that is not known.</summary>
    public RiseConditionState State
    {
        get
        {
            IEnumerable<RiseConditionState> states = Conditions.Select(condition => condition.State)
                .Append(Missing is not Rational missing ? RiseConditionState.NotKnown : missing.Sign == 0 ? RiseConditionState.Met : RiseConditionState.NotMet);
            return states.Contains(RiseConditionState.NotMet) ? RiseConditionState.NotMet : states.Contains(RiseConditionState.NotKnown) ? RiseConditionState.NotKnown : RiseConditionState.Met;
        }
    }

    internal IReadOnlyList<Citation> Citations { get; init; } = [];

    internal IReadOnlyList<LocalizedText> Remarks { get; init; } = [];

    /// <summary>What would close the gap with one predicate, or null where nothing would or is missing.</summary>
    /// <param name="predicate">The id of the predicate.</param>
    public NeededService? With(string predicate) => Needed.FirstOrDefault(needed => needed.Predicate.Id == Throw.IfNull(predicate));

    /// <summary>The points, the conditions, and what each predicate would take.</summary>
    public Explanation Explain() => OutlookExplanation.Of(this);

    /// <summary>Where it leads, and the points missing.</summary>
    public override string ToString() => $"{To}: {Missing?.ToString() ?? "-"}";
}
