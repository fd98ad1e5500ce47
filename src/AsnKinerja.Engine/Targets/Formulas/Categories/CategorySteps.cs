using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>From a percentage to its category and value, each step to be redone by hand.</summary>
internal static class CategorySteps
{
    /// <summary>The percentage, rounded as the regulation's own example does before it is looked up.</summary>
    public static ValueStep Rounded(ValueStep percent, LocalizedText name, CategoryRules rules) => percent.Value is not Rational exact
        ? percent
        : new ValueStep(rules.Rounding.RoundExactly(exact), () => new Explanation(
            new($"Capaian dibulatkan (%): {name.Indonesian}", $"Achievement, rounded (%): {name.English}"), Operation.Rounded, [new Operand(percent.Explain())])
        {
            Value = rules.Rounding.RoundExactly(exact),
            Rounding = rules.Rounding,
            Citations = Cited(rules.RoundingCitation),
        });

    /// <summary>The value that the table gives a rounded percentage.</summary>
    public static ValueStep Value(ValueStep rounded, bool isMaximum, LocalizedText name, CategoryRules rules)
    {
        if (rounded.Value is not Rational percent) return rounded;
        CategoryReading reading = rules.Table.At(percent, isMaximum);
        LocalizedText label = new($"Nilai: {name.Indonesian}", $"Value: {name.English}");
        return new ValueStep(reading.Value, () => reading.Row?.Line.SegmentAt(percent) is ({ } from, { } to)
            ? OnLine(label, rounded.Explain(), reading, from, to)
            : new Explanation(label, Operation.Lookup, [new Operand(rounded.Explain())])
            {
                Value = reading.Value,
                Outcome = new($"{reading.Category.Name().Indonesian}: {reading.Value}", $"{reading.Category.Name().English}: {reading.Value}"),
                Citations = Cited(reading.Row is null ? rules.Table.Maximum.Citation : reading.Row.Citation),
                Remarks = reading.Row is null ? [Maximum(percent, rules)] : [],
            });
    }

    public static LocalizedText Maximum(Rational percent, CategoryRules rules) => percent > rules.Table.Maximum.Percent
        ? new(
            "Target ini dinyatakan sebagai yang paling tinggi yang dapat dicapai, tetapi terlampaui; dibaca seperti tercapai penuh.",
            "The target was said to be the most that can be attained, and was exceeded; it is read as fully reached.")
        : new("Target ini yang paling tinggi yang dapat dicapai, dan capaian yang dibulatkan mencapainya.", "The target is the most that can be attained, and the rounded achievement reaches it.");

    public static Citation[] Cited(Citation? citation) => citation is null ? [] : [citation];

    private static Explanation OnLine(LocalizedText label, Explanation percent, CategoryReading reading, (Rational X, Rational Y) from, (Rational X, Rational Y) to) => new(
        label,
        Operation.Formula("{2} + ({4} - {2}) / ({3} - {1}) × ({0} - {1})"),
        [
            new Operand(percent),
            Given(new("Capaian terendah baris ini (%)", "Lowest achievement of the row (%)"), from.X),
            Given(new("Nilai terendah baris ini", "Lowest value of the row"), from.Y),
            Given(new("Capaian tertinggi baris ini (%)", "Highest achievement of the row (%)"), to.X),
            Given(new("Nilai tertinggi baris ini", "Highest value of the row"), to.Y),
        ])
    {
        Value = reading.Value,
        Outcome = reading.Category.Name(),
        Citations = Cited(reading.Row!.Citation),
    };

    public static Operand Given(LocalizedText label, Rational value, Citation? citation = null) =>
        new(new Explanation(label, Operation.Given) { Value = value, Citations = Cited(citation) });
}
