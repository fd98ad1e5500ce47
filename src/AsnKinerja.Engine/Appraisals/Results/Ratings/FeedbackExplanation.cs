using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lists feedback, in an order that does not depend on the order in which it came.</summary>
internal static class FeedbackExplanation
{
    public static IEnumerable<Operand> Of(Appraisal appraisal, IReadOnlyList<FeedbackNote> notes)
    {
        if (notes.Count == 0) yield break;
        yield return new Operand(new Explanation(
            new("Umpan balik berkelanjutan", "Continuous feedback"),
            Operation.Summary,
            FeedbackWords.Ordered(notes).Select(note => new Operand(One(appraisal, note)))));
    }

    private static Explanation One(Appraisal appraisal, FeedbackNote note)
    {
        LocalizedText subject = Subject(appraisal, note.About), giver = FeedbackWords.Giver(note);
        string dated = note.Date is null ? "" : ",";
        return new Explanation(
            new($"{giver.Indonesian}{dated} tentang: {subject.Indonesian}", $"{giver.English}{dated} on: {subject.English}"),
            Operation.Given)
        {
            Outcome = FeedbackWords.Sign(note),
            Remarks = [.. FeedbackWords.Said(note)],
        };
    }

    // What the id names: a result of the plan, a value, or a behaviour. An appraisal has checked that it is one of them.
    private static LocalizedText Subject(Appraisal appraisal, string id)
    {
        CompetencyFramework framework = appraisal.Regulation.Behaviours;
        return appraisal.Case.Plan?.Results.FirstOrDefault(result => result.Id == id)?.Title
            ?? framework.Competencies.FirstOrDefault(competency => competency.Id == id)?.Name
            ?? framework.Instrument.Items.First(item => item.Id == id).Name;
    }
}
