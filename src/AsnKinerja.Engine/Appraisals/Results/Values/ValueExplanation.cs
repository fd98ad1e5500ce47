using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays an appraisal by numbers open: the predicate from the range of the total, the total from its parts.</summary>
internal static class ValueExplanation
{
    /// <summary>The total, from its parts.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="parts">The parts that count.</param>
    /// <param name="explain">Lays a part open.</param>
    public static Explanation Total(ValueRules rules, IReadOnlyList<AppraisedPart> parts, Func<ValuePart, Explanation> explain)
    {
        Rational? value = rules.Total(parts);
        bool Counts(AppraisedPart part) => part.Value is not null && value is not null;
        Rational counted = parts.Where(Counts).Aggregate(Rational.Zero, (sum, part) => sum + part.Weight);
        Explanation total = new(
            new("Jumlah nilai", "Total value"),
            Operation.WeightedMean,
            parts.Select(part => new Operand(explain(part.Part))
            {
                Weight = part.Weight,
                EffectiveWeight = Counts(part) ? part.Weight / counted : null,
                Counted = Counts(part),
                Reason = Counts(part) ? null : part.Value is null ? IsMissing : WaitsForOthers,
            }))
        {
            Value = value,
            Rounding = value is null ? null : rules.Rounding,
            Citations = AppraisalExplanation.Cited(rules.Variant.Citation, rules.RoundingCitation),
            Remarks = rules.Variants.Count > 1
                ? [new($"Pilihan instansi: {rules.Variant.Title.Indonesian}.", $"The agency's choice: {rules.Variant.Title.English}.")]
                : [],
        };
        if (!rules.Bands.ReadsRounded || value is not Rational exact) return total;
        return new Explanation(new("Jumlah nilai, dibulatkan", "Total value, rounded"), Operation.Rounded, [new Operand(total)])
        {
            Value = rules.Looked(exact),
            Rounding = rules.Rounding,
            Citations = AppraisalExplanation.Cited(rules.RoundingCitation),
        };
    }

    /// <summary>One part, down to its evidence.</summary>
    public static Explanation Part(AppraisedValues values, ValuePart part) => part switch
    {
        ValuePart.WorkResults => values.WorkResults?.Explain() ?? Explanation.Missing(part.Name(), new("tidak ada SKP", "there is no work plan")),
        ValuePart.Behaviour => Behaviour(values),
        _ => values.Public?.Explain() ?? Explanation.Missing(part.Name(), new("tidak ada indeks", "there is no index")),
    };

    /// <summary>What a reader must know of how the predicate was read.</summary>
    public static IEnumerable<LocalizedText> Remarks(ValueRules rules, Rational total, NewIdea? newIdea)
    {
        Rational looked = rules.Looked(total);
        if (rules.BandOf(total) is not ValueBand band)
        {
            yield return new($"Nilai {looked} berada di luar semua rentang predikat.", $"The value {looked} lies outside every range of a predicate.");
            yield break;
        }

        string range = rules.Bands.Table.BandOf(looked).ToString();
        yield return new($"Nilai {looked} berada dalam rentang {range}.", $"The value {looked} lies in the range {range}.");
        if (band.WithoutNewIdea is not Predicate without) yield break;
        yield return newIdea is { IsConfirmed: true } idea
            ? new($"Ide atau cara baru yang ditetapkan pimpinan unit kerja: {idea.Text.Indonesian}.", $"New idea or way of working, confirmed by the head of the unit: {idea.Text.English}.")
            : new(
                $"Predikat {band.Predicate.Name.Indonesian} mensyaratkan ide atau cara baru yang ditetapkan pimpinan unit kerja; tanpa itu {without.Name.Indonesian}.",
                $"The predicate {band.Predicate.Name.English} asks for a new idea or way of working confirmed by the head of the unit; without it, {without.Name.English}.");
    }

    private static Explanation Behaviour(AppraisedValues values)
    {
        Explanation score = values.BehaviourScore.Explain();
        return new Explanation(ValuePart.Behaviour.Name(), score.Operation, score.Operands)
        {
            Value = score.Value,
            Rounding = score.Rounding,
            Outcome = score.Outcome,
            Citations = AppraisalExplanation.Cited([values.Rules.Behaviour.Citation, .. score.Citations]),
            Remarks = score.Remarks,
        };
    }

    private static LocalizedText IsMissing { get; } = new("tidak ada nilai", "no value");

    private static LocalizedText WaitsForOthers { get; } = new("bagian lain belum ada", "another part is missing");
}
