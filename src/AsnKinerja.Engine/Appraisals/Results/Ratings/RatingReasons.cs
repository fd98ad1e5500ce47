using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Says in words what an appraisal by ratings lacks.</summary>
internal static class RatingReasons
{
    public static AppraisalCompleteness Of(AppraisalCase evidence, AppraisedRatings appraised)
    {
        List<LocalizedText> missing = [.. MissingEvidence(evidence, appraised)];
        List<LocalizedText> open = [.. OpenDecisions(appraised)];
        Completeness behaviour = appraised.BehaviourScore.Completeness;
        bool lacksRequired = (!appraised.WorkResults.IsDecided && LacksMainResult(evidence, appraised)) || (!appraised.Behaviour.IsDecided && behaviour.IsProvisional);
        return new AppraisalCompleteness(
            missing.Count == 0,
            open.Count > 0 || lacksRequired || appraised.Predicate is null,
            [.. missing, .. open]);
    }

    private static IEnumerable<LocalizedText> MissingEvidence(AppraisalCase evidence, AppraisedRatings appraised)
    {
        if (evidence.Plan is null || evidence.Plan.Results.Count == 0)
            yield return new("Tidak ada rencana hasil kerja (SKP).", "There is no work plan (SKP).");
        foreach ((WorkResult result, _) in appraised.Suggestion.Results.Where(entry => entry.Standing is null))
            yield return new(
                $"Hasil kerja '{result.Title.Indonesian}' belum diketahui capaiannya: bukan nol, dan saran tidak bertumpu padanya.",
                $"Where the result '{result.Title.English}' stands is not known: it is not zero, and no suggestion rests on it.");
        if (appraised.Suggestion.Results.Count > 0 && appraised.Suggestion.Feedback.Count == 0)
            yield return new("Tidak ada umpan balik atas hasil kerja.", "There is no feedback on the results.");
        foreach (LocalizedText reason in appraised.BehaviourScore.Completeness.Reasons)
            yield return new("Perilaku kerja: " + reason.Indonesian, "Behaviour: " + reason.English);
        if (evidence.Organisation is null)
            yield return new("Capaian kinerja organisasi belum diketahui.", "The unit's achievement is not known.");
    }

    private static IEnumerable<LocalizedText> OpenDecisions(AppraisedRatings appraised)
    {
        if (!appraised.WorkResults.IsDecided)
            yield return new("Rating hasil kerja belum ditetapkan pejabat penilai kinerja.", "The appraiser has not set the rating of work results.");
        if (!appraised.Behaviour.IsDecided)
            yield return new("Rating perilaku kerja belum ditetapkan pejabat penilai kinerja.", "The appraiser has not set the rating of behaviour.");
    }

    private static bool LacksMainResult(AppraisalCase evidence, AppraisedRatings appraised) =>
        evidence.Plan is null
        || appraised.Suggestion.Results.Any(entry => entry.Standing is null && entry.Result.Kind == WorkResultKind.Main);
}
