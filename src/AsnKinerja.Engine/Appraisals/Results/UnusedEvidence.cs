using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Says what a case holds that its regulation has no place for, so that nothing is dropped in silence.</summary>
internal static class UnusedEvidence
{
    public static IEnumerable<LocalizedText> Of(Appraisal appraisal)
    {
        AppraisalCase evidence = appraisal.Case;
        if (evidence.Plan?.Creativity.Count > 0 && appraisal.Ratings is not null)
            yield return new("Kreativitas dalam rencana tidak bernilai menurut peraturan ini.", "The creativity in the plan is worth nothing under this regulation.");
        if (evidence.NewIdea is not null && appraisal.Values?.Rules.AsksForNewIdea != true)
            yield return new("Ide baru tidak diperhitungkan: peraturan ini tidak mensyaratkannya.", "The new idea does not count: the regulation asks for none.");
        if (appraisal.Values is not null && (evidence.WorkResultDecision ?? evidence.BehaviourDecision) is not null)
            yield return new(
                "Rating yang ditetapkan tidak dipakai: peraturan ini menilai dengan angka.",
                "The decided ratings are not used: the regulation appraises by numbers.");
        if (evidence.PublicIndex is not null && appraisal.Values?.Parts.Any(part => part.Part == ValuePart.Public) != true)
            yield return new(
                "Indeks kepuasan masyarakat tidak diperhitungkan: peraturan ini tidak memberinya bagian.",
                "The public's index does not count: the regulation gives it no part.");
    }
}
