using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays the suggested rating of behaviour open: the raters' score, its range, and the feedback beside it.</summary>
internal static class BehaviourExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        BehaviourGuide guide = appraisal.Regulation.Ratings!.Behaviour;
        return new Explanation(
            new("Saran dari penilai: rating perilaku kerja", "Suggested by the raters: rating of behaviour"),
            Operation.Lookup,
            [new Operand(appraisal.Ratings!.BehaviourScore.Explain()), .. FeedbackExplanation.Of(appraisal, Feedback(appraisal))])
        {
            Outcome = appraisal.Ratings.Behaviour.Suggested?.Name() ?? new("tidak ada saran", "no suggestion"),
            Citations = AppraisalExplanation.Cited(guide.Citations.For(appraisal.Case.Period), guide.BandCitation, PolicyWithoutSource(guide)),
            Remarks = [.. Remarks(appraisal, guide)],
        };
    }

    // A policy that cites nothing is some agency's own, and must not look more official than one that says so.
    private static Citation? PolicyWithoutSource(BehaviourGuide guide) => guide.Policy.Citations.Count > 0
        ? null
        : new Citation(guide.Policy.Id.Length > 0 ? guide.Policy.Id : guide.Policy.Title.Indonesian, "", Established.Local);

    private static IEnumerable<LocalizedText> Remarks(Appraisal appraisal, BehaviourGuide guide)
    {
        if (appraisal.Ratings!.BehaviourScore.Overall.Exact is Rational score)
        {
            string band = guide.Bands.BandOf(score).ToString();
            yield return new($"Nilai eksak {score} berada dalam rentang {band}.", $"The exact score {score} lies in the range {band}.");
        }

        FeedbackNote[] notes = Feedback(appraisal);
        if (notes.Length > 0)
        {
            int positive = notes.Count(note => note.IsPositive);
            yield return new(
                $"Umpan balik atas perilaku: {positive} dari {notes.Length} positif; bahan pertimbangan pejabat penilai kinerja.",
                $"Feedback on behaviour: {positive} of {notes.Length} positive; for the appraiser to consider.");
        }

        foreach (LocalizedText note in appraisal.Case.Sheets
            .Select(sheet => sheet.Note)
            .OfType<LocalizedText>()
            .Distinct()
            .OrderBy(note => note.Indonesian, StringComparer.Ordinal)
            .ThenBy(note => note.English, StringComparer.Ordinal))
            yield return new("Lembar penilaian: " + note.Indonesian, "Rating sheets: " + note.English);
    }

    private static FeedbackNote[] Feedback(Appraisal appraisal) =>
        [.. appraisal.Case.Feedback.Where(note => !appraisal.Ratings!.Suggestion.IsAboutResult(note))];
}
