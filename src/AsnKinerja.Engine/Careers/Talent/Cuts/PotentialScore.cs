using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>The potential of a person as a weighted mean of what was assessed.</summary>
/// <remarks>Immutable. A component that is missing is never zero: the composite says what becomes of it.</remarks>
public sealed class PotentialScore
{
    private readonly Dictionary<string, Rational?> _values;

    internal PotentialScore(PotentialComposite composite, Dictionary<string, Rational?> values)
    {
        Composite = composite;
        _values = values;
        PotentialComponent[] missing = [.. composite.Components.Where(one => this[one.Id] is null)];
        IsKnown = missing.Length < composite.Components.Count
            && (missing.Length == 0 || (composite.Missing == MissingComponent.Renormalised && !missing.Any(one => one.IsRequired)));
        Reasons = [.. missing.Select(one => Reason(one.Name))];
        if (!IsKnown) return;
        Rational weights = default, sum = default;
        foreach (PotentialComponent one in composite.Components)
        {
            if (this[one.Id] is not Rational value) continue;
            weights += one.Weight;
            sum += one.Weight * value;
        }

        Exact = sum / weights;
        WeightHeard = weights;
    }

    /// <summary>What the potential is made of.</summary>
    public PotentialComposite Composite { get; }

    /// <summary>The exact value, in the range of the composite; null: not known.</summary>
    public Rational? Exact { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the value stands without one of the components.</summary>
    public bool IsProvisional => IsKnown && Reasons.Count > 0;

    /// <summary>What is missing, one sentence each.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>The value of a component; null: missing.</summary>
    /// <param name="component">The id.</param>
    public Rational? this[string component] => _values.TryGetValue(Throw.IfNull(component), out Rational? value) ? value : null;

    private Rational WeightHeard { get; }

    /// <summary>The weighted mean with its components, and what is missing.</summary>
    public Explanation Explain()
    {
        Operand[] operands = [.. Composite.Components.Select(one => this[one.Id] is Rational value
            ? new Operand(Explanation.Given(one.Name, value)) { Weight = one.Weight, EffectiveWeight = IsKnown ? one.Weight / WeightHeard : null, Counted = IsKnown, Reason = IsKnown ? null : Waits }
            : new Operand(Explanation.Missing(one.Name, NoValue)) { Weight = one.Weight, Counted = false })];
        return new(PotentialAxis.ValueLabel, IsKnown ? Operation.WeightedMean : Operation.Summary, operands)
        {
            Value = Exact,
            Citations = [Composite.Citation ?? TalentCuts.OwnChoice],
            Outcome = IsKnown ? null : TalentBox.NotKnown,
            Remarks = Reasons,
        };
    }

    private LocalizedText Reason(LocalizedText name) => IsKnown
        ? new($"{name.Indonesian}: belum ada; bobotnya dibagi di antara komponen lain.", $"{name.English}: missing; the other components share its weight.")
        : new($"{name.Indonesian}: belum ada; potensial belum diketahui.", $"{name.English}: missing; the potential is not known.");

    private static LocalizedText NoValue { get; } = new("belum ada nilai", "there is no value yet");

    private static LocalizedText Waits { get; } = new("komponen lain belum ada", "another component is missing");
}
