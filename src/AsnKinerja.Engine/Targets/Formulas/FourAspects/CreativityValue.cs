using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Points for creativity (<i>kreativitas</i>), by whom it is useful for.</summary>
internal static class CreativityValue
{
    /// <param name="entries">At least one.</param>
    /// <param name="points">What each level is worth.</param>
    public static ValuedStep Of(IReadOnlyList<Creativity> entries, Cited<CreativityPoints> points)
    {
        // From the highest, so that the order of the entries says nothing.
        Creativity[] sorted = [.. entries.OrderByDescending(entry => entry.Level)];
        Rational[] each = [.. sorted.Select(entry => points.Value.Of(entry.Level))];
        Rational value = points.Value.AddsUp ? each.Aggregate(Rational.Zero, (sum, one) => sum + one) : each.Aggregate(each[0], Rational.Max);
        return new ValuedStep(value, [], () => Explain(sorted, points, value));
    }

    private static Explanation Explain(Creativity[] entries, Cited<CreativityPoints> points, Rational value) => new(
        new("Nilai kreativitas", "Points for creativity"),
        points.Value.AddsUp ? Operation.Sum : Operation.Formula(Highest(entries.Length)),
        entries.Select(entry => new Operand(Explanation.Given(Label(entry), points.Value.Of(entry.Level)))))
    {
        Value = value,
        Citations = points.Citations,
        Remarks = entries.Length == 1 ? []
            : points.Value.AddsUp ? [new("Beberapa kreativitas dijumlahkan.", "Several of them are added up.")]
            : [new("Dari beberapa kreativitas, yang tertinggi dihitung.", "Of several, the highest counts.")],
    };

    // max({0}; max({1}; {2})), since a maximum is of two.
    private static string Highest(int count) =>
        Enumerable.Range(0, count - 1).Reverse().Aggregate($"{{{count - 1}}}", (rest, i) => $"max({{{i}}}; {rest})");

    private static LocalizedText Label(Creativity entry) => entry.What is LocalizedText what
        ? new($"Bermanfaat bagi {entry.Level.Name().Indonesian}: {what.Indonesian}", $"Useful to {entry.Level.Name().English}: {what.English}")
        : new($"Bermanfaat bagi {entry.Level.Name().Indonesian}", $"Useful to {entry.Level.Name().English}");
}
