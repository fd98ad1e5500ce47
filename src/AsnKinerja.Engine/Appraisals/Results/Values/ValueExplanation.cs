using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays an appraisal by numbers open: the predicate from the range of the total, the total from its parts.</summary>
internal static class ValueExplanation
{
    /// <summary>The total, from its parts.</summary>
    public static Explanation Total(AppraisedValues values)
    {
        Rational counted = values.Parts.Where(part => Counts(values, part)).Aggregate(Rational.Zero, (sum, part) => sum + part.Weight);
        Explanation total = new(
            new("Jumlah nilai", "Total value"),
            Operation.WeightedMean,
            values.Parts.Select(part => new Operand(Part(values, part))
            {
                Weight = part.Weight,
                EffectiveWeight = Counts(values, part) ? part.Weight / counted : null,
                Counted = Counts(values, part),
                Reason = Counts(values, part) ? null : part.Value is null ? IsMissing : WaitsForOthers,
            }))
        {
            Value = values.Exact,
            Rounding = values.Exact is null ? null : values.Rules.Rounding,
            Citations = AppraisalExplanation.Cited(values.Rules.Variant.Citation, values.Rules.RoundingCitation),
            Remarks = values.Rules.Variants.Count > 1
                ? [new($"Pilihan instansi: {values.Rules.Variant.Title.Indonesian}.", $"The agency's choice: {values.Rules.Variant.Title.English}.")]
                : [],
        };
        if (!values.Rules.Bands.ReadsRounded || values.Exact is not Rational exact) return total;
        return new Explanation(new("Jumlah nilai, dibulatkan", "Total value, rounded"), Operation.Rounded, [new Operand(total)])
        {
            Value = values.Rules.Looked(exact),
            Rounding = values.Rules.Rounding,
            Citations = AppraisalExplanation.Cited(values.Rules.RoundingCitation),
        };
    }

    /// <summary>What a reader must know of how the predicate was read.</summary>
    public static IEnumerable<LocalizedText> Remarks(AppraisedValues values, Rational total)
    {
        Rational looked = values.Rules.Looked(total);
        if (values.Rules.BandOf(total) is not ValueBand band)
        {
            yield return new($"Nilai {looked} berada di luar semua rentang predikat.", $"The value {looked} lies outside every range of a predicate.");
            yield break;
        }

        string range = values.Rules.Bands.Table.BandOf(looked).ToString();
        yield return new($"Nilai {looked} berada dalam rentang {range}.", $"The value {looked} lies in the range {range}.");
        if (band.WithoutNewIdea is not Predicate without) yield break;
        yield return values.NewIdea is { IsConfirmed: true } idea
            ? new($"Ide atau cara baru yang ditetapkan pimpinan unit kerja: {idea.Text.Indonesian}.", $"New idea or way of working, confirmed by the head of the unit: {idea.Text.English}.")
            : new(
                $"Predikat {band.Predicate.Name.Indonesian} mensyaratkan ide atau cara baru yang ditetapkan pimpinan unit kerja; tanpa itu {without.Name.Indonesian}.",
                $"The predicate {band.Predicate.Name.English} asks for a new idea or way of working confirmed by the head of the unit; without it, {without.Name.English}.");
    }

    /// <summary>Where the predicate's rules stand.</summary>
    public static IEnumerable<Citation?> Citations(AppraisedValues values) => [values.Rules.Bands.Citation];

    private static bool Counts(AppraisedValues values, AppraisedPart part) => part.Value is not null && values.Exact is not null;

    private static Explanation Part(AppraisedValues values, AppraisedPart part) => part.Part switch
    {
        ValuePart.WorkResults => values.WorkResults?.Explain() ?? Explanation.Missing(part.Part.Name(), new("tidak ada SKP", "there is no work plan")),
        ValuePart.Behaviour => Behaviour(values),
        _ => Explanation.Missing(part.Part.Name(), new("tidak ada indeks", "there is no index")),
    };

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
