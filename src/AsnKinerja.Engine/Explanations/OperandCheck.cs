using System;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>Refuses a step that nobody could redo by hand: its operands do not fit its operation.</summary>
internal static class OperandCheck
{
    public static void Run(Explanation step)
    {
        Operation operation = step.Operation;
        if (operation.Kind is OperationKind.Given or OperationKind.Missing && step.Operands.Count > 0)
            throw Fault(step, $"has {step.Operands.Count} operands; a '{operation}' is a leaf and takes none");

        int counted = 0;
        foreach (Operand operand in step.Operands)
        {
            if (operand is null) throw Fault(step, "has an operand that is null; leave it out of the list, or add it with Counted = false");
            if (operand.Weight is Rational weight && weight.Sign < 0)
                throw Fault(step, $"has the weight {weight} on '{operand.Node.Label}'; a weight is 0 or more");
            if (operand.EffectiveWeight is Rational share && (share.Sign < 0 || share > Rational.One))
                throw Fault(step, $"has the effective weight {share} on '{operand.Node.Label}'; it is a share from 0 to 1");
            if (!operand.Counted) continue;
            counted++;
            if (operation.IsArithmetic && operand.Node.Value is null)
                throw Fault(step, $"counts '{operand.Node.Label}', which has no value; set Counted = false on that operand");
        }

        if (operation.Kind is OperationKind.Rounded && counted > 1)
            throw Fault(step, $"counts {counted} operands; a rounding takes one");
        if (operation.Kind is OperationKind.Quotient && counted != 2)
            throw Fault(step, $"counts {counted} operands; a share takes two, how many and of how many");
        if (operation.Kind is OperationKind.Formula && !Names(operation.Pattern!, counted))
            throw Fault(step, $"counts {counted} operands; the formula '{operation.Pattern}' must name each of them, from {{0}} on, and no other");
        if (operation.NeedsWeights && !HasWeights(step))
            throw Fault(step, $"is a {operation}, but not every counted operand has a weight; set Weight (or EffectiveWeight) on each");
    }

    // Every operand stands in the formula, and no other does. A step that counts nothing is missing and shows no formula.
    private static bool Names(string pattern, int counted)
    {
        if (counted == 0) return true;
        for (int i = 0; i <= counted; i++)
            if (pattern.Contains("{" + i.ToString(CultureInfo.InvariantCulture) + "}") != (i < counted)) return false;
        return true;
    }

    public static bool MayHaveValue(Explanation step) =>
        step.Operation.Kind is not OperationKind.Missing
        && (!step.Operation.IsArithmetic || step.Operands.Any(operand => operand.Counted && CarriesWeight(step, operand)));

    // A weight of 0 everywhere would make the formula divide by 0.
    private static bool CarriesWeight(Explanation step, Operand operand) =>
        !step.Operation.NeedsWeights || (operand.Weight ?? operand.EffectiveWeight) != Rational.Zero;

    private static bool HasWeights(Explanation step) =>
        step.Operands.All(operand => !operand.Counted || operand.Weight is not null)
        || step.Operands.All(operand => !operand.Counted || operand.EffectiveWeight is not null);

    private static ArgumentException Fault(Explanation step, string what) =>
        new($"The step '{step.Label}' {what}.");
}
