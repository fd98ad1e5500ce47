using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>A number on the way to the value of a plan, or the lack of one; it is explained only when somebody asks.</summary>
/// <param name="Value">The number; null where there is none, which is not 0.</param>
/// <param name="Explain">How it comes about.</param>
internal sealed record ValueStep(Rational? Value, Func<Explanation> Explain)
{
    /// <summary>The mean of the steps that have a value.</summary>
    public static ValueStep Mean(LocalizedText label, IReadOnlyList<ValueStep> steps) => Of(label, steps, null);

    /// <summary>The mean of the steps that have a value, by weight; the weights are taken in proportion where one has none.</summary>
    public static ValueStep WeightedMean(LocalizedText label, params (ValueStep Step, Rational Weight)[] steps) =>
        Of(label, Array.ConvertAll(steps, step => step.Step), Array.ConvertAll(steps, step => step.Weight));

    private static ValueStep Of(LocalizedText label, IReadOnlyList<ValueStep> steps, Rational[]? weights)
    {
        Rational sum = default, total = default;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Value is not Rational value) continue;
            Rational weight = weights?[i] ?? Rational.One;
            sum += weight * value;
            total += weight;
        }

        return total.Sign == 0
            ? new ValueStep(null, () => new Explanation(label, Operation.Summary, steps.Select(step => new Operand(step.Explain()) { Counted = false }))
            {
                Outcome = new("belum diketahui", "not known"),
            })
            : new ValueStep(sum / total, () => new Explanation(label, weights is null ? Operation.Mean : Operation.WeightedMean, steps.Select((step, i) => new Operand(step.Explain())
            {
                Counted = step.Value is not null,
                Weight = weights?[i],
                EffectiveWeight = weights is not null && step.Value is not null ? weights[i] / total : null,
            }))
            {
                Value = sum / total,
            });
    }
}
