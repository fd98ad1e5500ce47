using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Sets the appraiser's decision beside what the evidence suggests.</summary>
internal static class RatingExplanation
{
    // The suggestion stays visible beside the decision; which of the two holds is said by the step above them.
    public static Explanation Of(LocalizedText label, Explanation suggested, RatingOutcome outcome)
    {
        if (outcome.Decision is not RatingDecision decision)
            return new Explanation(label, Operation.Summary, [new Operand(suggested)]) { Outcome = outcome.Rating?.Name() };

        List<LocalizedText> remarks = [];
        if (decision.Reason is LocalizedText reason) remarks.Add(reason);
        if (outcome.Departs)
            remarks.Add(decision.Reason is null
                ? new("Keputusan berbeda dari saran, tanpa alasan tertulis.", "The decision departs from the suggestion, without a recorded reason.")
                : new("Keputusan berbeda dari saran.", "The decision departs from the suggestion."));
        Explanation decided = new(new("Keputusan pejabat penilai kinerja", "Decision of the appraiser"), Operation.Decision)
        {
            Outcome = decision.Rating.Name(),
            Remarks = remarks,
        };
        return new Explanation(label, Operation.Decision, [new Operand(decided), new Operand(suggested) { Counted = false, Reason = outcome.Suggested is null ? DecisionAlone : DecisionHolds }])
        {
            Outcome = decision.Rating.Name(),
        };
    }

    private static LocalizedText DecisionAlone { get; } = new(
        "yang berlaku keputusan pejabat penilai kinerja", "the appraiser's decision holds");

    private static LocalizedText DecisionHolds { get; } = new(
        "saran; yang berlaku keputusan pejabat penilai kinerja", "a suggestion; the appraiser's decision holds");
}
