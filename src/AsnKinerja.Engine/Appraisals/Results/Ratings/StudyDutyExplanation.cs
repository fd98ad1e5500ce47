using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Shows a study duty in an appraisal: the guide beside the ratings, and a study not completed in the quadrant's place.</summary>
internal static class StudyDutyExplanation
{
    /// <summary>Where the predicate is read from.</summary>
    public static IEnumerable<Citation?> PredicateCitations(Appraisal appraisal, AppraisedRatings ratings) => ratings.UnfinishedStudy is UnfinishedStudyRule rule
        ? [rule.Citations.For(appraisal.Case.Period), rule.ReadingCitation]
        : [appraisal.Regulation.Ratings!.Quadrant.Citations.For(appraisal.Case.Period)];

    /// <summary>The rating of work results, which the quadrant reads, and the rule for a study that was not completed does not.</summary>
    public static Operand WorkResults(Explanation rating, AppraisedRatings ratings) => ratings.UnfinishedStudy is null
        ? new Operand(rating)
        : new Operand(rating) { Counted = false, Reason = NotByQuadrant };

    /// <summary>What an appraisal holds on the study: nothing where there is none, or no rule for it.</summary>
    public static IEnumerable<Operand> Of(Appraisal appraisal, AppraisedRatings ratings)
    {
        if (ratings.UnfinishedStudy is UnfinishedStudyRule rule)
        {
            LocalizedText possible = rule.PossibleInWords();
            yield return new Operand(new Explanation(new("Tugas belajar", "Study duty"), Operation.Given)
            {
                Outcome = StudyOutcome.NotCompleted.Name(),
                Citations = AppraisalExplanation.Cited(rule.Citations.For(appraisal.Case.Period), rule.ReadingCitation),
                Remarks =
                [
                    new(
                        $"Predikatnya {possible.Indonesian} dengan mempertimbangkan perilaku kerja, bukan menurut kuadran; yang mana di antaranya ditetapkan pejabat penilai kinerja.",
                        $"The predicate is {possible.English}, considering behaviour and not by the quadrant; which of them is for the appraiser to set."),
                ],
            });
        }

        if (ratings.StudyDuty is StudyDutySuggestion suggestion)
            yield return new Operand(suggestion.Explain()) { Counted = false, Reason = Guidance };
    }

    /// <summary>A study duty that no rule looks at must not be passed over in silence.</summary>
    public static IEnumerable<LocalizedText> Remarks(Appraisal appraisal)
    {
        if (appraisal.Case.StudyDuty is not StudyDuty study) yield break;
        if (appraisal.Ratings?.StudyDuty is null)
            yield return new(
                "Tugas belajar tidak diperhitungkan: data peraturan ini tidak memuat aturan tentangnya.",
                "The study duty is not considered: the data of this regulation have no rule for it.");
        else if (study.Outcome == StudyOutcome.NotCompleted && appraisal.Ratings.UnfinishedStudy is null)
            yield return new(
                "Tugas belajar tidak selesai: data peraturan ini tidak memuat predikatnya, maka kuadran yang dibaca.",
                "The study duty was not completed: the data of this regulation have no predicate for that, so the quadrant is read.");
    }

    private static LocalizedText NotByQuadrant { get; } = new(
        "tugas belajar tidak selesai, maka predikat tidak dibaca dari kuadran", "the study duty was not completed, so the predicate is not read from the quadrant");

    private static LocalizedText Guidance { get; } = new(
        "panduan bagi ekspektasi pejabat penilai kinerja", "guides what the appraiser expects");
}
