using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays a joined year open: the predicate, the weighted value, the conversion, and both appraisals.</summary>
internal static class BridgeExplanation
{
    public static Explanation Of(BridgedYear year)
    {
        LocalizedText name = year.First.Case.Employee.Name;
        return new Explanation(
            new($"{year.Bridge.Title.Indonesian}: {name.Indonesian}", $"{year.Bridge.Title.English}: {name.English}"),
            Operation.Lookup,
            [
                new Operand(Joined(year)),
                new Operand(year.First.Explain()) { Counted = false, Reason = ItsPart },
                new Operand(year.Second.Explain()) { Counted = false, Reason = ItsPart },
            ])
        {
            Outcome = year.Predicate?.Name ?? new("belum ada predikat", "no predicate yet"),
            Citations = AppraisalExplanation.Cited(year.Bridge.Citation, year.Second.Values!.Rules.Bands.Citation),
            Remarks = year.Exact is Rational exact ? [.. ValueExplanation.Remarks(year.Second.Values, exact)] : [.. year.Completeness.Reasons],
        };
    }

    private static Explanation Joined(BridgedYear year)
    {
        bool counts = year.Exact is not null;
        return new Explanation(
            new("Nilai tahun gabungan", "Value of the joined year"),
            Operation.WeightedMean,
            [
                new Operand(Converted(year)) { Weight = year.Bridge.First.Weight, Counted = counts, Reason = counts ? null : Waits },
                new Operand(Part(year.Second)) { Weight = year.Bridge.Second.Weight, Counted = counts, Reason = counts ? null : Waits },
            ])
        {
            Value = year.Exact,
            Rounding = counts ? year.Second.Values!.Rules.Rounding : null,
            Citations = AppraisalExplanation.Cited(year.Bridge.WeightsCitation, year.Second.Values!.Rules.RoundingCitation),
        };
    }

    private static Explanation Converted(BridgedYear year)
    {
        Explanation value = Part(year.First);
        LocalizedText label = new($"{year.First.Case.Period} dalam skala {year.Second.Case.Period}", $"{year.First.Case.Period} on the scale of {year.Second.Case.Period}");
        return value.Value is not Rational old
            ? Explanation.Missing(label, new("nilainya belum ada", "there is no value yet"))
            : new Explanation(label, Step(year.Bridge.Conversion, old), [new Operand(value)])
            {
                Value = year.Converted,
                Citations = AppraisalExplanation.Cited(year.Bridge.ConversionCitation),
            };
    }

    // On a point of the table, and beyond its ends, the number is read off; between two points it is worked out.
    private static Operation Step(PiecewiseLinear line, Rational x) => line.SegmentAt(x) is { From: var from, To: var to }
        ? Operation.Formula($"{from.Y} + ({to.Y} - {from.Y}) / ({to.X} - {from.X}) × ({{0}} - {from.X})")
        : Operation.Lookup;

    private static Explanation Part(Appraisal appraisal)
    {
        LocalizedText label = new($"Nilai {appraisal.Case.Period}", $"Value of {appraisal.Case.Period}");
        return appraisal.Values!.Exact is Rational exact
            ? Explanation.Given(label, exact)
            : Explanation.Missing(label, new("nilainya belum ada", "there is no value yet"));
    }

    private static LocalizedText ItsPart { get; } = new("rincian bagian tahun itu", "the details of that part of the year");

    private static LocalizedText Waits { get; } = new("bagian lain belum ada", "another part is missing");
}
