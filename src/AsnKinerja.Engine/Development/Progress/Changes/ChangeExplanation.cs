using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Lays a change open: both values, the uncertainty of each, and the comparison of the one with the other.</summary>
internal static class ChangeExplanation
{
    public static Explanation Of(ProgressChange change) => new(Name(change.Subject), Operation.Formula("{0} - {1}"), Operands(change))
    {
        Value = change.Amount,
        Outcome = ProgressWords.Verdict(change.Verdict),
        Citations = change.Noise.Citation is { } citation && change.SquaredError is not null ? [citation] : [],
        Remarks = [change.InWords, .. Cautions(change)],
    };

    /// <summary>A measured value as evidence, with what is known of its raters; or that there is none.</summary>
    public static Explanation Value(Measurement measurement)
    {
        LocalizedText label = measurement.Period.Name;
        if (measurement.Value is not Rational value) return Explanation.Missing(label, ProgressWords.Sentence(measurement.Note ?? Measurement.NoRecord));
        return new Explanation(label, Operation.Given)
        {
            Value = value,
            Remarks = [.. ProgressWords.Raters(measurement.Panel), .. measurement.Note is LocalizedText note ? [ProgressWords.Sentence(note)] : (LocalizedText[])[]],
        };
    }

    private static IEnumerable<Operand> Operands(ProgressChange change)
    {
        yield return new Operand(Value(change.After));
        yield return new Operand(Value(change.Before));
        if (change.SquaredError is not Rational squared) yield break;
        Explanation error = new(SquaredError, Operation.Sum, [new(Error(change.Before)), new(Error(change.After))]) { Value = squared };
        string factor = NumberText.BesideOperator(change.Noise.Factor);
        yield return new Operand(new Explanation(Limit, Operation.Formula($"{factor} × {factor} × {{0}}"), [new(error)])
        {
            Value = change.Noise.Factor * change.Noise.Factor * squared,
            Remarks = [Compared(change.Amount)],
        })
        {
            Counted = false,
            Reason = Beside,
        };
    }

    /// <summary>The squared standard error of one value: the variance of its raters divided by their effective number.</summary>
    internal static Explanation Error(Measurement measurement)
    {
        RaterPanel panel = measurement.Panel;
        return new(ErrorOf(measurement.Period.Name), Operation.Quotient, [new(Explanation.Given(Variance, panel.Variance!.Value)), new(Explanation.Given(Effective, panel.EffectiveRaters!.Value))])
        {
            Value = panel.SquaredError,
        };
    }

    // Raters who all say the same are no proof that another panel would say it too.
    private static IEnumerable<LocalizedText> Cautions(ProgressChange change) =>
        new[] { change.Before, change.After }.Where(end => end.Panel.SquaredError == Rational.Zero).Select(end => Unanimous(end.Period.Name));

    private static LocalizedText Name(LocalizedText subject) => new($"Perubahan: {subject.Indonesian}", $"Change: {subject.English}");

    private static LocalizedText SquaredError { get; } = new("Galat baku perubahan, kuadrat", "Standard error of the change, squared");

    private static LocalizedText Limit { get; } = new("Batas ketidakpastian, kuadrat", "Limit of noise, squared");

    private static LocalizedText Variance { get; } = new("Ragam pandangan penilai (n - 1)", "Variance of the raters' views (n - 1)");

    private static LocalizedText Effective { get; } = new("Banyaknya penilai yang setara", "Effective number of raters");

    private static LocalizedText Beside { get; } = new("Pembanding bagi perubahan; tidak mengubahnya.", "Held against the change; it does not alter it.");

    private static LocalizedText ErrorOf(LocalizedText period) => new($"Galat baku {period.Indonesian}, kuadrat", $"Standard error of {period.English}, squared");

    private static LocalizedText Compared(Rational change) => new(
        $"Perubahan {change}, dikuadratkan {change * change}, melampaui ketidakpastian hanya jika lebih besar daripada batas ini.",
        $"The change of {change}, squared {change * change}, is more than noise only where it is larger than this limit.");

    private static LocalizedText Unanimous(LocalizedText period) => new(
        $"{period.Indonesian}: semua penilai memberi nilai yang sama, sehingga galat bakunya 0; penilai lain dapat berpendapat lain.",
        $"{period.English}: all raters gave the same, so the standard error is 0; other raters might think otherwise.");
}
