using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Says in words what an appraisal by numbers lacks.</summary>
internal static class ValueReasons
{
    public static AppraisalCompleteness Of(AppraisedValues values)
    {
        List<LocalizedText> missing = [.. Missing(values)];
        bool lacksPart = values.Parts.Any(part => part.Value is null);
        return new AppraisalCompleteness(
            missing.Count == 0,
            values.Predicate is null || lacksPart || values.BehaviourScore.Completeness.IsProvisional || values.WorkResults?.Missing.Count > 0,
            missing);
    }

    private static IEnumerable<LocalizedText> Missing(AppraisedValues values)
    {
        if (values.WorkResults is null) yield return new("Tidak ada rencana hasil kerja (SKP).", "There is no work plan (SKP).");
        foreach (LocalizedText reason in values.WorkResults?.Missing ?? []) yield return reason;
        foreach (LocalizedText reason in values.BehaviourScore.Completeness.Reasons)
            yield return new("Perilaku kerja: " + reason.Indonesian, "Behaviour: " + reason.English);
        foreach (AppraisedPart part in values.Parts.Where(part => part.Value is null))
            yield return values.Rules.RenormalisesMissing
                ? new($"{part.Part.Name().Indonesian} belum ada: bobotnya dibagi kepada bagian lain.", $"{part.Part.Name().English} is missing: its weight goes to the other parts.")
                : new($"{part.Part.Name().Indonesian} belum ada: jumlahnya belum dapat dihitung.", $"{part.Part.Name().English} is missing: there is no total yet.");
        if (values.NewIdea is { IsConfirmed: false } && values.Rules.AsksForNewIdea)
            yield return new("Ide baru belum ditetapkan pimpinan unit kerja.", "The head of the unit has not confirmed the new idea.");
    }
}
