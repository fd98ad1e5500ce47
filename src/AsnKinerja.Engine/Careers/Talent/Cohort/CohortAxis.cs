using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>One axis of a cohort: the numbers that cut it, and where each person falls.</summary>
internal sealed class CohortAxis
{
    private static readonly RoundingRule Shown = new(4);

    private readonly CohortRule _rule;
    private readonly LocalizedText _valueLabel;
    private readonly IReadOnlyList<(string Person, Rational Value)> _people;
    private readonly Rational _mean;
    private readonly Rational _variance;

    public CohortAxis(CohortRule rule, LocalizedText valueLabel, IEnumerable<(string Person, Rational? Value)> people)
    {
        _rule = rule;
        _valueLabel = valueLabel;
        _people = [.. people.Where(one => one.Value is not null).Select(one => (one.Person, one.Value!.Value))];
        if (_people.Count == 0) return;
        _mean = _people.Aggregate(Rational.Zero, (sum, one) => sum + one.Value) / _people.Count;
        _variance = _people.Aggregate(Rational.Zero, (sum, one) => sum + ((one.Value - _mean) * (one.Value - _mean))) / _people.Count;
    }

    /// <summary>0 for the lowest part, 1 for the middle, 2 for the highest.</summary>
    public int PartOf(Rational value)
    {
        if (_rule.Deviations is not Rational times)
        {
            // Never both: at most all people are at or below the value, or at or above it, and who has it is counted twice.
            if (AtOrAbove(value) <= _rule.HighestShare * _people.Count) return 2;
            return AtOrBelow(value) <= _rule.LowestShare * _people.Count ? 0 : 1;
        }

        // Squared, so that no root is rounded: the comparison is exact.
        Rational distance = value - _mean;
        return distance * distance <= times * times * _variance ? 1 : distance.Sign < 0 ? 0 : 2;
    }

    /// <summary>How one person's part was read. The others' numbers stay with the cohort.</summary>
    public Explanation Steps(LocalizedText label, Rational value, LocalizedText outcome) =>
        new(label, Operation.Lookup, [new Operand(Explanation.Given(_valueLabel, value)), .. Cuts(value).Select(cut => new Operand(cut))])
        {
            Outcome = outcome,
            Citations = [TalentCuts.OwnChoice],
            Remarks = [Compared()],
        };

    /// <summary>The numbers that cut the axis, from everybody's value.</summary>
    public Explanation Whole(LocalizedText label)
    {
        if (_people.Count == 0) return Explanation.Missing(label, new("tidak ada nilai", "there is no value"));
        Explanation[] values = [.. _people.Select(one => Explanation.Given(LocalizedText.Same(one.Person), one.Value))];
        if (_rule.Deviations is null) return new(label, Operation.Summary, values.Select(value => new Operand(value))) { Remarks = [Compared()] };
        Explanation mean = new(MeanLabel, Operation.Mean, values.Select(value => new Operand(value))) { Value = _mean };
        string n = values.Length.ToString(CultureInfo.InvariantCulture);
        IEnumerable<string> squares = values.Select((_, i) => string.Format(CultureInfo.InvariantCulture, "({{{0}}} - {{{1}}}) × ({{{0}}} - {{{1}}})", i, values.Length));
        Explanation variance = new(VarianceLabel, Operation.Formula($"({string.Join(" + ", squares)}) / {n}"), [.. values.Select(value => new Operand(value)), new Operand(mean)]) { Value = _variance };
        return new(label, Operation.Summary, [new Operand(mean), new Operand(variance)]) { Remarks = [Compared()] };
    }

    private IEnumerable<Explanation> Cuts(Rational value)
    {
        yield return Explanation.Given(new("Banyaknya orang dengan nilai dalam kelompok", "People with a value in the cohort"), _people.Count);
        if (_rule.Deviations is null)
        {
            yield return Explanation.Given(new("Yang nilainya sama atau lebih tinggi", "With the same number or a higher one"), AtOrAbove(value));
            yield return Explanation.Given(new("Yang nilainya sama atau lebih rendah", "With the same number or a lower one"), AtOrBelow(value));
            yield break;
        }

        yield return Explanation.Given(MeanLabel, _mean);
        yield return Explanation.Given(VarianceLabel, _variance);
    }

    private LocalizedText Compared() => _rule.Deviations is Rational times
        ? new(
            $"Terbawah: di bawah rata-rata dan kuadrat jaraknya melebihi {times * times} × ragam; teratas: di atasnya dengan syarat sama; selebihnya tengah. Simpangan baku ≈ {Rational.SquareRoot(_variance, Shown)}.",
            $"Lowest: below the mean, and the squared distance exceeds {times * times} × variance; highest: above it likewise; else the middle. Standard deviation ≈ {Rational.SquareRoot(_variance, Shown)}.")
        : new(
            $"Teratas: yang bernilai sama atau lebih tinggi paling banyak {NumberText.Percentage(_rule.HighestShare)} kelompok; terbawah: yang bernilai sama atau lebih rendah paling banyak {NumberText.Percentage(_rule.LowestShare)}; selebihnya tengah.",
            $"Highest: those with the same number or a higher one are at most {NumberText.Percentage(_rule.HighestShare)} of the cohort; lowest: those with the same or a lower one at most {NumberText.Percentage(_rule.LowestShare)}; else the middle.");

    private int AtOrAbove(Rational value) => _people.Count(one => one.Value >= value);

    private int AtOrBelow(Rational value) => _people.Count(one => one.Value <= value);

    private static LocalizedText MeanLabel { get; } = new("Rata-rata kelompok", "Mean of the cohort");

    private static LocalizedText VarianceLabel { get; } = new("Ragam kelompok", "Variance of the cohort");
}
