using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Says in words what an appraisal lacks.</summary>
internal static class AppraisalReasons
{
    public static AppraisalCompleteness Of(Appraisal appraisal)
    {
        List<LocalizedText> missing = [.. MissingEvidence(appraisal)];
        List<LocalizedText> open = [.. OpenDecisions(appraisal)];
        Completeness behaviour = appraisal.BehaviourScore.Completeness;
        bool lacksRequired = (!appraisal.WorkResults.IsDecided && LacksMainResult(appraisal)) || (!appraisal.Behaviour.IsDecided && behaviour.IsProvisional);
        return new AppraisalCompleteness(
            missing.Count == 0,
            open.Count > 0 || lacksRequired || appraisal.Predicate is null,
            [.. missing, .. open]);
    }

    private static IEnumerable<LocalizedText> MissingEvidence(Appraisal appraisal)
    {
        if (appraisal.Case.Plan is null || appraisal.Case.Plan.Results.Count == 0)
            yield return new("Tidak ada rencana hasil kerja (SKP).", "There is no work plan (SKP).");
        foreach ((WorkResult result, _) in appraisal.Suggestion.Results.Where(entry => entry.Standing is null))
            yield return new(
                $"Hasil kerja '{result.Title.Indonesian}' belum diketahui capaiannya: bukan nol, dan saran tidak bertumpu padanya.",
                $"Where the result '{result.Title.English}' stands is not known: it is not zero, and no suggestion rests on it.");
        if (appraisal.Suggestion.Results.Count > 0 && appraisal.Suggestion.Feedback.Count == 0)
            yield return new("Tidak ada umpan balik atas hasil kerja.", "There is no feedback on the results.");
        foreach (LocalizedText reason in appraisal.BehaviourScore.Completeness.Reasons)
            yield return new("Perilaku kerja: " + reason.Indonesian, "Behaviour: " + reason.English);
        if (appraisal.Case.Organisation is null)
            yield return new("Capaian kinerja organisasi belum diketahui.", "The unit's achievement is not known.");
    }

    private static IEnumerable<LocalizedText> OpenDecisions(Appraisal appraisal)
    {
        if (!appraisal.WorkResults.IsDecided)
            yield return new("Rating hasil kerja belum ditetapkan pejabat penilai kinerja.", "The appraiser has not set the rating of work results.");
        if (!appraisal.Behaviour.IsDecided)
            yield return new("Rating perilaku kerja belum ditetapkan pejabat penilai kinerja.", "The appraiser has not set the rating of behaviour.");
    }

    private static bool LacksMainResult(Appraisal appraisal) =>
        appraisal.Case.Plan is null
        || appraisal.Suggestion.Results.Any(entry => entry.Standing is null && entry.Result.Kind == WorkResultKind.Main);
}
