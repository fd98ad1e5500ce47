using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>What an index lacks: no question left open ever counts as zero, and none is passed over in silence.</summary>
/// <remarks>Immutable.</remarks>
public sealed record SurveyCompleteness
{
    internal SurveyCompleteness(bool isComplete, Rational weightHeard, int missingAnswers, IReadOnlyList<LocalizedText> reasons)
    {
        IsComplete = isComplete;
        WeightHeard = weightHeard;
        MissingAnswers = missingAnswers;
        Reasons = reasons;
    }

    /// <summary>Whether somebody answered every element. Single questions left open leave an index complete.</summary>
    public bool IsComplete { get; }

    /// <summary>The share of the elements' weight that was answered, 0 to 1. An index of 90 with 8/9 answered is 90, not 80.</summary>
    public Rational WeightHeard { get; }

    /// <summary>How many questions the respondents left open, over all elements.</summary>
    public int MissingAnswers { get; }

    /// <summary>What is missing, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    internal static SurveyCompleteness Of(SatisfactionIndex index)
    {
        Rational total = default, heard = default;
        foreach (ElementIndex element in index.Elements)
        {
            total += element.Element.Weight;
            if (element.Mean is not null) heard += element.Element.Weight;
        }

        return new SurveyCompleteness(heard == total, heard / total, index.Elements.Sum(element => element.Missing), Why(index).ToList().AsReadOnly());
    }

    private static IEnumerable<LocalizedText> Why(SatisfactionIndex index)
    {
        if (index.Respondents == 0) yield return Nobody;
        if (index.Blank > 0)
            yield return new($"Lembar yang kembali tanpa satu jawaban pun: {index.Blank}; tidak dihitung.", $"Sheets that came back without any answer: {index.Blank}; they count nowhere.");
        if (index.Respondents == 0) yield break;
        foreach (ElementIndex element in index.Elements)
            if (element.Mean is null)
                yield return new(
                    $"{element.Element.Name.Indonesian}: tidak seorang pun menjawab; bobotnya dibagi di antara unsur lain.",
                    $"{element.Element.Name.English}: nobody answered; the other elements share its weight.");
            else if (element.Missing > 0)
                yield return new(
                    $"{element.Element.Name.Indonesian}: {element.Missing} dari {index.Respondents} responden tidak menjawab.",
                    $"{element.Element.Name.English}: {element.Missing} of {index.Respondents} respondents did not answer.");
    }

    internal static LocalizedText Nobody { get; } = new("Tidak ada responden, maka tidak ada indeks.", "There are no respondents, so there is no index.");
}
