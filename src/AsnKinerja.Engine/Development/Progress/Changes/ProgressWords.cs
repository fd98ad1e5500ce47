using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Development;

/// <summary>What a report of progress says in sentences.</summary>
internal static class ProgressWords
{
    private static readonly RoundingRule TwoDigits = new(2);

    public static LocalizedText Verdict(ProgressVerdict verdict) => verdict switch
    {
        ProgressVerdict.Risen => new("Naik, melampaui ketidakpastian", "Risen, by more than noise"),
        ProgressVerdict.Fallen => new("Turun, melampaui ketidakpastian", "Fallen, by more than noise"),
        ProgressVerdict.WithinNoise => new("Dalam batas ketidakpastian", "Within noise"),
        _ => new("Ketidakpastian tidak diketahui", "Uncertainty not known"),
    };

    public static LocalizedText Change(ProgressChange change)
    {
        LocalizedText moved = Moved(change.Amount), from = change.Before.Period.Name, to = change.After.Period.Name;
        LocalizedText verdict = change.SquaredError is Rational squared
            ? Judged(change.Verdict, change.Noise.Factor, Rational.SquareRoot(squared, new RoundingRule(4)))
            : NotKnown(change);
        return new(
            $"{moved.Indonesian} dari {from.Indonesian} ke {to.Indonesian}; {verdict.Indonesian}.",
            $"{moved.English} from {from.English} to {to.English}; {verdict.English}.");
    }

    public static LocalizedText Slope(Rational perYear, ProgressVerdict verdict, Rational factor, Rational? squaredError)
    {
        LocalizedText moved = Moved(perYear);
        LocalizedText judged = squaredError is Rational squared ? Judged(verdict, factor, Rational.SquareRoot(squared, new RoundingRule(4))) : NotKnownSomewhere;
        return new($"{moved.Indonesian} per tahun; {judged.Indonesian}.", $"{moved.English} a year; {judged.English}.");
    }

    /// <summary>How many raters, and how far they agree.</summary>
    public static IEnumerable<LocalizedText> Raters(RaterPanel panel)
    {
        if (panel.Raters is not int raters) yield break;
        LocalizedText agreement = panel.Agreement switch
        {
            Agreement.High => new("; kesepakatan tinggi", "; high agreement"),
            Agreement.Medium => new("; kesepakatan sedang", "; medium agreement"),
            Agreement.Low => new("; kesepakatan rendah", "; low agreement"),
            _ => default,
        };
        yield return new($"Penilai: {raters}{agreement.Indonesian}.", $"Raters: {raters}{agreement.English}.");
    }

    /// <summary>A clause as a sentence of its own.</summary>
    public static LocalizedText Sentence(LocalizedText clause) => new(Sentence(clause.Indonesian), Sentence(clause.English));

    public static string Shown(Rational value) => NumberText.ExactAndApproximate(value, TwoDigits);

    private static string Sentence(string clause) => clause.Length == 0 ? clause : char.ToUpperInvariant(clause[0]) + clause.Substring(1) + (clause[clause.Length - 1] == '.' ? "" : ".");

    private static LocalizedText Moved(Rational amount) => amount.Sign switch
    {
        > 0 => new($"Naik {Shown(amount)}", $"Up {Shown(amount)}"),
        < 0 => new($"Turun {Shown(-amount)}", $"Down {Shown(-amount)}"),
        _ => new("Tetap", "Unchanged"),
    };

    private static LocalizedText Judged(ProgressVerdict verdict, Rational factor, Rational error) => verdict == ProgressVerdict.WithinNoise
        ? new(
            $"dalam batas ketidakpastian: galat bakunya {error}, dan perubahan sampai {Shown(factor)} kali itu tidak dapat dibedakan dari perbedaan antarpenilai",
            $"within noise: the standard error is {error}, and a change of up to {Shown(factor)} times that cannot be told from disagreement among raters")
        : new(
            $"melampaui ketidakpastian: lebih dari {Shown(factor)} kali galat baku {error}",
            $"more than noise: over {Shown(factor)} times the standard error of {error}");

    private static LocalizedText NotKnown(ProgressChange change)
    {
        Measurement end = change.Before.Panel.SquaredError is null ? change.Before : change.After;
        LocalizedText why = end.Panel.WhyUnknown!.Value;
        return new(
            $"tidak diketahui apakah itu melampaui ketidakpastian: pada {end.Period.Name.Indonesian} {why.Indonesian}",
            $"whether that is more than noise is not known: in {end.Period.Name.English} {why.English}");
    }

    private static LocalizedText NotKnownSomewhere { get; } = new(
        "tidak diketahui apakah itu melampaui ketidakpastian, karena ketidakpastian salah satu periode tidak diketahui",
        "whether that is more than noise is not known, since the uncertainty of one of the periods is not");
}
