using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// How far raters who all rated the same people tell those people apart: the six intraclass correlations of Shrout and Fleiss (1979). A property of a
/// panel and a population, not of one person.
/// </summary>
/// <remarks>From ratings only ratees rated by every rater count; the others are left out and counted. With cells missing take variance components. Immutable.</remarks>
public sealed class IntraclassCorrelation
{
    private readonly IntraclassEstimate[] _forms;

    private IntraclassCorrelation(IntraclassEstimate[] forms, MeanSquares? meanSquares, int used, int leftOut, int raters, int constantRaters)
    {
        _forms = forms;
        MeanSquares = meanSquares;
        Ratees = used;
        LeftOut = leftOut;
        Raters = raters;
        ConstantRaters = constantRaters;
    }

    /// <summary>The six forms, single ratings first.</summary>
    public IReadOnlyList<IntraclassEstimate> Forms => Array.AsReadOnly(_forms);

    /// <summary>One form.</summary>
    /// <param name="form">Which.</param>
    public IntraclassEstimate this[IntraclassForm form] => _forms[(int)form];

    /// <summary>The mean squares; null where nothing could be calculated.</summary>
    public MeanSquares? MeanSquares { get; }

    /// <summary>How many ratees were rated by every rater, and count.</summary>
    public int Ratees { get; }

    /// <summary>How many ratees are left out because a rating is missing.</summary>
    public int LeftOut { get; }

    /// <summary>How many raters.</summary>
    public int Raters { get; }

    /// <summary>How many raters gave everybody the same number: they say nothing about differences, and their silence counts as disagreement.</summary>
    public int ConstantRaters { get; }

    /// <summary>All six forms.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static IntraclassCorrelation Of(RatingMatrix ratings, double level = 0.95)
    {
        Throw.IfNull(ratings);
        Interval.Check(level);
        double[][] rows = ratings.CompleteRows();
        int raters = ratings.Raters.Count, leftOut = ratings.Ratees.Count - rows.Length;
        NotEstimable? reason =
            ratings.Nothing
            ?? (rows.Length >= 2 ? null : ratings.Ratees.Count == 1 ? NotEstimable.OneRatee : NotEstimable.Incomplete);
        LocalizedText? remark = leftOut == 0 ? null : LeftOutText(leftOut);
        if (reason is NotEstimable why)
            return new([.. IntraclassForms.All.Select(form => new IntraclassEstimate(form, Estimate.None(IntraclassFormWords.Of(form), rows.Length, why) with { Remark = remark }))], null, rows.Length, leftOut, raters, 0);

        MeanSquares squares = MeanSquares.Of(rows);
        int constant = Enumerable.Range(0, raters).Count(rater => rows.All(row => row[rater] == rows[0][rater]));
        return new([.. IntraclassForms.All.Select(form => IntraclassForms.Estimated(form, squares, level, remark))], squares, rows.Length, leftOut, raters, constant);
    }

    /// <summary>All six forms from variance components, for panels with cells missing: the components by REML, such as those of <see cref="CrossedModel"/>, use every rating.</summary>
    /// <remarks>
    /// As R's <c>psych</c> does it with <c>lmer</c>: mean squares are those that such components give where every rater rates everybody. The estimates need no more than that; intervals and
    /// tests are approximate, and too narrow where many cells are missing.
    /// </remarks>
    /// <param name="components">The variances.</param>
    /// <param name="ratees">How many ratees.</param>
    /// <param name="raters">How many raters; the mean of so many is what the forms of means are about.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the level is out of range.</exception>
    public static IntraclassCorrelation From(VarianceComponents components, int ratees, int raters, double level = 0.95)
    {
        Throw.IfNull(components);
        if (ratees < 0) throw new ArgumentOutOfRangeException(nameof(ratees), ratees, $"Ratees are 0 or more, not {ratees}.");
        if (raters < 0) throw new ArgumentOutOfRangeException(nameof(raters), raters, $"Raters are 0 or more, not {raters}.");
        Interval.Check(level);
        NotEstimable? reason =
            ratees == 0 || raters == 0 ? NotEstimable.NoRatings
            : raters == 1 ? NotEstimable.OneRater
            : ratees == 1 ? NotEstimable.OneRatee
            : null;
        if (reason is NotEstimable why) return new([.. IntraclassForms.All.Select(form => new IntraclassEstimate(form, Estimate.None(IntraclassFormWords.Of(form), ratees, why)))], null, ratees, 0, raters, 0);
        MeanSquares squares = MeanSquares.From(components, ratees, raters);
        return new([.. IntraclassForms.All.Select(form => IntraclassForms.Estimated(form, squares, level, FromComponents))], squares, ratees, 0, raters, 0);
    }

    /// <summary>All six forms, and what was left out, as a step of an explanation.</summary>
    public Explanation Explain() => new(
        new("Korelasi intrakelas", "Intraclass correlations"), Operation.Summary, _forms.Select(form => new Operand(form.Explain())))
    {
        Remarks = ConstantRaters == 0 ? [] : [new($"{ConstantRaters} penilai memberi semua orang nilai yang sama.", $"{ConstantRaters} raters gave everybody the same value.")],
    };

    private static LocalizedText FromComponents => new(
        "Dari komponen ragam; selang dan ujinya kira-kira saja bila ada penilaian yang kosong.", "From variance components; interval and test are approximate where ratings are missing.");

    private static LocalizedText LeftOutText(int leftOut) => new(
        $"{leftOut} orang yang dinilai tidak diikutkan karena tidak dinilai oleh semua penilai.", $"{leftOut} ratees are left out because not every rater rated them.");
}
