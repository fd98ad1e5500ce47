using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Names evidence that the regulation has no rule for: it must not be passed over in silence.</summary>
internal static class UnusedEvidence
{
    public static IEnumerable<LocalizedText> Of(Appraisal appraisal)
    {
        AppraisalCase evidence = appraisal.Case;
        if (appraisal.Values is not null && (evidence.WorkResultDecision ?? evidence.BehaviourDecision) is not null)
            yield return new("Rating yang ditetapkan tidak dikenal dalam peraturan ini; predikatnya mengikuti nilai.", "The regulation knows no ratings to be set; its predicate follows the value.");
        if (evidence.NewIdea is not null && !AsksForNewIdea(appraisal.Regulation))
            yield return new("Ide atau cara baru tidak dipersyaratkan dan tidak bernilai menurut peraturan ini.", "A new idea or way of working is neither asked for nor worth anything under this regulation.");
        if (evidence.PublicIndex is not null && appraisal.Regulation.Values?.Variant.Weights.Any(weight => weight.Part == ValuePart.Public) != true)
            yield return new(
                "Indeks kepuasan masyarakat tidak diberi bobot dalam peraturan ini, sehingga tidak dihitung.",
                "The regulation gives the public's satisfaction index no weight, so it is not counted.");
        if (appraisal.Ratings is not null && evidence.Plan?.Creativity.Count > 0)
            yield return new("Kreativitas dalam rencana tidak bernilai menurut peraturan ini.", "The creativity in the plan is worth nothing under this regulation.");
    }

    private static bool AsksForNewIdea(Regulation regulation) => regulation.Values?.Bands.Table.Bands.Any(band => band.Value.WithoutNewIdea is not null) == true;
}
