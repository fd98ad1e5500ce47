using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <content>What the axis says of a person.</content>
public sealed partial class PerformanceAxis
{
    internal AxisReading<ExpectationRating> Read(PerformanceEvidence evidence, Citation fallback)
    {
        if (evidence.Missing is LocalizedText reason) return AxisReading<ExpectationRating>.Unknown(Label, reason);
        AxisReading<ExpectationRating> read =
            evidence.Status is ExpectationRating status ? Ranked(status)
            : evidence.Value is Rational value ? ByBands(Explanation.Given(ValueLabel, value), value, fallback, [])
            : ByPredicate(evidence, fallback);
        return evidence.IsProvisional ? read with { Reasons = [.. read.Reasons, Provisional] } : read;
    }

    private static AxisReading<ExpectationRating> Ranked(ExpectationRating status) =>
        new(status, new Explanation(Label, Operation.Decision) { Outcome = status.Name(), Remarks = [ByRanking] }, []);

    private AxisReading<ExpectationRating> ByPredicate(PerformanceEvidence evidence, Citation fallback)
    {
        PredicateReadings readings = ReadingsOf(evidence.Regulation, evidence.Predicate!);
        Explanation predicate = evidence.Appraisal?.Explain()
            ?? new Explanation(new("Predikat kinerja", "Predicate of performance"), Operation.Given) { Outcome = evidence.PredicateName };
        Citation citation = readings.Citation ?? fallback;
        if (readings.ValueOf(evidence.Predicate!) is Rational value)
            return ByBands(
                new Explanation(ValueLabel, Operation.Lookup, [new Operand(predicate)]) { Value = value, Citations = [citation] }, value, fallback,
                [ReadUnder(readings.Regulation)]);
        ExpectationRating status = readings.StatusOf(evidence.Predicate!)!.Value;
        return new(
            status,
            new Explanation(Label, Operation.Lookup, [new Operand(predicate)])
            {
                Outcome = status.Name(),
                Citations = [citation],
                Remarks = [ReadUnder(readings.Regulation)],
            },
            []);
    }

    private AxisReading<ExpectationRating> ByBands(Explanation from, Rational value, Citation fallback, IReadOnlyList<LocalizedText> remarks)
    {
        if (Values is null)
            throw new ArgumentException($"The performance is the number {value}, but the cuts read {Read()} only; give such a predicate, or cuts of numbers.", nameof(value));
        EffectiveBand<ExpectationRating> band = Values.BandOf(value);
        return new(
            band.Value,
            new Explanation(Label, Operation.Lookup, [new Operand(from)])
            {
                Outcome = band.Value.Name(),
                Citations = [ValuesCitation ?? fallback],
                Remarks = [.. remarks, new($"Rentang: {band}.", $"Band: {band}.")],
            },
            []);
    }

    // Without its regulation a predicate is read only where all regulations that have it agree.
    private PredicateReadings ReadingsOf(string? regulation, string predicate)
    {
        PredicateReadings[] named = [.. Predicates.Where(readings => regulation is null || readings.Regulation == regulation)];
        if (named.Length == 0)
            throw new ArgumentException(
                $"The cuts read {Read()}, not the predicate '{predicate}'{(regulation is null ? "" : " of " + regulation)}; say how to read it, or give what they read.", nameof(predicate));
        PredicateReadings[] knowing = [.. named.Where(readings => readings.Knows(predicate))];
        if (knowing.Length == 0)
        {
            string[] known = [.. named.SelectMany(readings => readings.Predicates).Distinct()];
            throw new ArgumentException(
                $"'{predicate}' is no predicate of {string.Join(" or ", named.Select(readings => readings.Regulation))}{TalentRules.DidYouMean(predicate, known)}; there is {string.Join(", ", known)}.",
                nameof(predicate));
        }

        return knowing.Select(readings => (readings.StatusOf(predicate), readings.ValueOf(predicate))).Distinct().Count() == 1
            ? knowing[0]
            : throw new ArgumentException(
                $"'{predicate}' is read differently under {string.Join(" and ", knowing.Select(readings => readings.Regulation))}; give the appraisal, or PerformanceEvidence.OfPredicate(regulation, predicate).",
                nameof(predicate));
    }

    private string Read()
    {
        string predicates = Predicates.Count == 0 ? "" : "predicates of " + string.Join(", ", Predicates.Select(readings => readings.Regulation));
        return predicates.Length == 0 ? "numbers" : Values is null ? predicates : predicates + " and numbers";
    }

    internal static LocalizedText Label { get; } = new("Status kinerja", "Status of performance");

    internal static LocalizedText ValueLabel { get; } = new("Nilai kinerja", "Value of performance");

    private static LocalizedText ByRanking { get; } = new("Status dari pemeringkatan kinerja, sebagaimana diterima.", "The status comes from the ranking of performance, as received.");

    private static LocalizedText Provisional { get; } = new(
        "Penilaian kinerjanya masih sementara.", "The appraisal of performance is provisional.");

    private static LocalizedText ReadUnder(string regulation) => new($"Predikat dibaca menurut {regulation}.", $"The predicate is read as one of {regulation}.");
}
