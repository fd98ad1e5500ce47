using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>An index on another scale than 25 to 100, so that it can stand beside ratings or take part in a value.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ScaledIndex
{
    internal ScaledIndex(SatisfactionIndex index, Rational minimum, Rational maximum)
    {
        Index = index;
        Minimum = minimum;
        Maximum = maximum;
        SatisfactionSurvey survey = index.Survey;
        Exact = minimum + ((Floored(index) - survey.Minimum) / (survey.Maximum - survey.Minimum) * (maximum - minimum));
    }

    /// <summary>The index.</summary>
    public SatisfactionIndex Index { get; }

    /// <summary>The lowest value of the scale.</summary>
    public Rational Minimum { get; }

    /// <summary>The highest value of the scale.</summary>
    public Rational Maximum { get; }

    /// <summary>The exact value on the scale, or null where there is no index.</summary>
    public Rational? Exact { get; }

    /// <summary>How the value comes from the index, step by step.</summary>
    public Explanation Explain()
    {
        LocalizedText label = new($"Indeks pada skala {Minimum} sampai {Maximum}", $"Index on the scale from {Minimum} to {Maximum}");
        Explanation index = Index.Explain();
        if (Exact is null) return new(label, Operation.Summary, [new Operand(index) { Counted = false }]) { Remarks = index.Remarks };

        SatisfactionSurvey survey = Index.Survey;
        string lowest = NumberText.BesideOperator(survey.Minimum);
        string from = Index.Exact < survey.Minimum ? $"max({{0}}; {NumberText.Exact(survey.Minimum)})" : "{0}";
        string formula = $"{NumberText.BesideOperator(Minimum)} + ({from} - {lowest}) / "
            + $"({NumberText.BesideOperator(survey.Maximum)} - {lowest}) × ({NumberText.BesideOperator(Maximum)} - {NumberText.BesideOperator(Minimum)})";
        return new(label, Operation.Formula(formula), [new Operand(index)]) { Value = Exact };
    }

    // Weights that were cut off can bring an index below the lowest that the scale of the answers allows.
    private static Rational? Floored(SatisfactionIndex index) =>
        index.Exact is Rational exact ? Rational.Max(exact, index.Survey.Minimum) : null;
}
