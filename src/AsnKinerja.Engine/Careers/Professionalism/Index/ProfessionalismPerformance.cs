using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>The points of performance: from a value by the table, from a predicate by the points that the user gave, never by a guess.</summary>
internal sealed class ProfessionalismPerformance(ProfessionalismRules rules)
{
    private const ProfessionalismDimension Dimension = ProfessionalismDimension.Performance;

    // A value passes 100 where more was done than planned. The scale names no end; far beyond, a value that is only stated is a slip.
    private const int MostValue = 200;

    /// <summary>What is wrong with the evidence; null where nothing is.</summary>
    public string? Problem(PerformanceEvidence? evidence)
    {
        if (evidence?.Value is Rational given && (given.Sign < 0 || given > MostValue))
            return $"the performance {given} is no value on the scale of {rules.PerformanceScale}; give 0 to {MostValue}";
        if (evidence is null || evidence.Missing is not null || ValueOf(evidence) is Rational value && rules.Performance.TryLookup(value, out _)) return null;
        if (ValueOf(evidence) is Rational outside) return $"the performance {outside} is outside the table of {rules.PerformanceScale}";
        if (evidence.Status is not null) return "the performance is a status of the ranking, which has no points; give a value or a predicate";
        PredicatePoints[] named = Named(evidence);
        string of = evidence.Regulation is null ? "" : " of " + evidence.Regulation;
        if (named.Length == 0 && rules.Predicates.FirstOrDefault(points => evidence.Regulation is null || points.Regulation == evidence.Regulation) is PredicatePoints known)
            return $"'{evidence.Predicate}' is no predicate of {known.Regulation}{TalentRules.DidYouMean(evidence.Predicate!, known.Ids)} (there is {string.Join(", ", known.Ids)})";
        if (named.Length == 0)
            return $"the rules have no points for the predicate '{evidence.Predicate}'{of}; no source that is known maps predicates to points, so give them with WithPredicatePoints, or give a value on the scale of {rules.PerformanceScale}";
        return named.Select(points => points[evidence.Predicate!]).Distinct().Count() == 1
            ? null
            : $"the predicate '{evidence.Predicate}' has different points under {string.Join(" and ", named.Select(points => points.Regulation))}; give the appraisal, or PerformanceEvidence.OfPredicate(regulation, predicate)";
    }

    /// <summary>The dimension; to be called for evidence without a problem.</summary>
    public ProfessionalismPart Part(PerformanceEvidence? evidence)
    {
        (Rational lowest, Rational highest) = (rules.Performance.Bands.Min(band => band.Value.Points), rules.Performance.Bands.Max(band => band.Value.Points));
        if (evidence is null || evidence.Missing is not null) return ProfessionalismScoring.Missing(Dimension, lowest, highest, evidence?.Missing);
        List<LocalizedText> reasons = [];
        if (evidence.IsProvisional) reasons.Add(Provisional);
        return ValueOf(evidence) is Rational value ? ByValue(evidence, value, reasons) : ByPredicate(evidence, reasons);
    }

    private ProfessionalismPart ByValue(PerformanceEvidence evidence, Rational value, IReadOnlyList<LocalizedText> reasons)
    {
        EffectiveBand<PerformancePoints> band = rules.Performance.BandOf(value);
        bool dependsOnReading = rules.PerformanceBands.Otherwise.Lookup(value) != band.Value;
        List<LocalizedText> remarks = [new($"Rentang: {band}.", $"Band: {band}.")];
        if (dependsOnReading)
            remarks.Add(new(
                $"Tabel tercetak dalam bilangan bulat; {value} di antaranya. Bacaan lain memberi {rules.PerformanceBands.Otherwise.Lookup(value).Points} poin.",
                $"The table is printed in whole numbers; {value} lies between them. The other reading gives {rules.PerformanceBands.Otherwise.Lookup(value).Points} points."));
        Explanation given = Explanation.Given(new($"Nilai kinerja pada skala {rules.PerformanceScale}", $"Value of performance on the scale of {rules.PerformanceScale}"), value);
        return Found(
            band.Value.Points,
            evidence.Appraisal is null ? given : new Explanation(given.Label, Operation.Summary, [new Operand(evidence.Appraisal.Explain())]) { Value = value },
            [band.Value.Citation, rules.PerformanceScaleCitation, dependsOnReading ? rules.PerformanceBands.Reading : null], remarks, reasons);
    }

    private ProfessionalismPart ByPredicate(PerformanceEvidence evidence, IReadOnlyList<LocalizedText> reasons)
    {
        PredicatePoints points = Named(evidence)[0];
        Explanation predicate = evidence.Appraisal?.Explain()
            ?? new Explanation(new("Predikat kinerja", "Predicate of performance"), Operation.Given) { Outcome = evidence.PredicateName };
        return Found(
            points[evidence.Predicate!], predicate, [points.Citation],
            [new($"Poin predikat {points.Regulation} diberikan pemakai.", $"The points of predicates of {points.Regulation} were given by the user.")], reasons);
    }

    private ProfessionalismPart Found(Rational points, Explanation from, Citation?[] citations, IReadOnlyList<LocalizedText> remarks, IReadOnlyList<LocalizedText> reasons)
    {
        Explanation steps = new(Dimension.Name(), Operation.Lookup, [new Operand(from)])
        {
            Value = points,
            Citations = TalentBoxExplanation.Known([.. citations, rules.Maxima[Dimension].Citation]),
            Remarks = [.. remarks, .. reasons],
        };
        return new(Dimension, points, points, points, steps, reasons);
    }

    // An appraisal under the regulation whose values the table reads has a value; its predicate says less.
    private Rational? ValueOf(PerformanceEvidence evidence) => evidence.Value
        ?? (evidence.Appraisal is { } appraisal && evidence.Regulation == rules.PerformanceScale ? appraisal.Values?.Exact : null);

    private PredicatePoints[] Named(PerformanceEvidence evidence) =>
        [.. rules.Predicates.Where(points => (evidence.Regulation is null || points.Regulation == evidence.Regulation) && points.Knows(evidence.Predicate!))];

    private static LocalizedText Provisional { get; } = new("Penilaian kinerjanya masih sementara.", "The appraisal of performance is provisional.");
}
