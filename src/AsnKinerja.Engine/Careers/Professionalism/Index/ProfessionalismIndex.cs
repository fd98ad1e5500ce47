using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>The professionalism index of a person (<i>indeks profesionalitas ASN</i>): the points of four dimensions, added up.</summary>
/// <remarks>PermenPANRB 38/2018; Peraturan BKN 8/2019. Immutable. It depends on the evidence and the rules alone.</remarks>
public sealed class ProfessionalismIndex
{
    internal ProfessionalismIndex(ProfessionalismRules rules, ProfessionalismEvidence evidence)
    {
        Rules = rules;
        Evidence = evidence;
        Parts = Array.AsReadOnly(new ProfessionalismScoring(rules, evidence).Parts());
        Known = [.. Parts.Where(part => part.Points is not null)];
        Rational sum = Known.Aggregate(Rational.Zero, (total, part) => total + part.Points!.Value);
        if (Known.Count == Parts.Count) Exact = sum;
        else if (Known.Count > 0 && rules.Missing == MissingDimension.Renormalised) Exact = sum / KnownMaximum * rules.Maximum;
    }

    /// <summary>The index under Peraturan BKN 8/2019 as it ships. Predicates need points of the user's own: see <see cref="ProfessionalismRules.PerBkn8Of2019"/>.</summary>
    /// <param name="evidence">What is known of the person.</param>
    /// <exception cref="ArgumentException">The evidence names something that the rules do not have; the message lists every problem.</exception>
    public static ProfessionalismIndex PerBkn8Of2019(ProfessionalismEvidence evidence) => ProfessionalismRules.PerBkn8Of2019.Measure(evidence);

    /// <summary>The rules.</summary>
    public ProfessionalismRules Rules { get; }

    /// <summary>The evidence.</summary>
    public ProfessionalismEvidence Evidence { get; }

    /// <summary>The four dimensions, in the order of the regulation.</summary>
    public IReadOnlyList<ProfessionalismPart> Parts { get; }

    /// <summary>The exact index, 0 to <see cref="ProfessionalismRules.Maximum"/>; null while it is not known.</summary>
    public Rational? Exact { get; }

    /// <summary>The index, rounded for display; null while it is not known.</summary>
    public decimal? Value => Exact is Rational exact ? Rules.Rounding.Round(exact) : null;

    /// <summary>The category, read from the exact index; null while it is not known.</summary>
    public ProfessionalismCategory? Category => Exact is Rational exact ? Rules.CategoryOf(exact) : null;

    /// <summary>The lowest index that what is known allows.</summary>
    public Rational Lowest => Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Lowest);

    /// <summary>The highest index that what is known allows.</summary>
    public Rational Highest => Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Highest);

    /// <summary>Whether all four dimensions are known.</summary>
    public bool IsComplete => Known.Count == Parts.Count;

    /// <summary>Whether the index stands without a dimension, or rests on an appraisal that may still change.</summary>
    public bool IsProvisional => Exact is not null && Reasons.Count > 0;

    /// <summary>What is missing or provisional, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<LocalizedText> Reasons => [.. Parts.SelectMany(part => part.Reasons)];

    /// <summary>A dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is none of the four.</exception>
    public ProfessionalismPart this[ProfessionalismDimension dimension]
    {
        get
        {
            _ = dimension.Id();
            return Parts.Single(part => part.Dimension == dimension);
        }
    }

    internal IReadOnlyList<ProfessionalismPart> Known { get; }

    internal Rational KnownMaximum => Known.Aggregate(Rational.Zero, (sum, part) => sum + Rules.MaximumOf(part.Dimension));

    /// <summary>How the index comes about, from the evidence to the category, with what is missing and what is not verified.</summary>
    public Explanation Explain() => ProfessionalismExplanation.Of(this);

    /// <summary>The rounded index and the category.</summary>
    public override string ToString() => Exact is Rational exact ? $"{Rules.Rounding.RoundToText(exact)} ({Category})" : "belum diketahui";
}
