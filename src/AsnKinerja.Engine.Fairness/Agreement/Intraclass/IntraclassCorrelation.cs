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
/// <remarks>Only ratees rated by every rater count; the others are left out and counted. Immutable.</remarks>
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
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, $"A level of confidence is above 0 and below 1, not {level}.");
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

    /// <summary>All six forms, and what was left out, as a step of an explanation.</summary>
    public Explanation Explain() => new(
        new("Korelasi intrakelas", "Intraclass correlations"), Operation.Summary, _forms.Select(form => new Operand(form.Explain())))
    {
        Remarks = ConstantRaters == 0 ? [] : [new($"{ConstantRaters} penilai memberi semua orang nilai yang sama.", $"{ConstantRaters} raters gave everybody the same value.")],
    };

    private static LocalizedText LeftOutText(int leftOut) => new(
        $"{leftOut} orang yang dinilai tidak diikutkan karena tidak dinilai oleh semua penilai.", $"{leftOut} ratees are left out because not every rater rated them.");
}
