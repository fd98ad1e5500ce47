using System;
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
        IEnumerable<FeedbackNote> ordered = notes
            .OrderBy(note => note.About, StringComparer.Ordinal)
            .ThenBy(note => note.From.Id, StringComparer.Ordinal)
            .ThenByDescending(note => note.IsPositive)
            .ThenBy(note => note.Text?.Indonesian, StringComparer.Ordinal)
            .ThenBy(note => note.Text?.English, StringComparer.Ordinal)
            .ThenBy(note => note.Note?.Indonesian, StringComparer.Ordinal)
            .ThenBy(note => note.Note?.English, StringComparer.Ordinal);
        yield return new Operand(new Explanation(
            new("Umpan balik berkelanjutan", "Continuous feedback"),
            Operation.Summary,
            ordered.Select(note => new Operand(One(appraisal, note)))));
    }

    private static Explanation One(Appraisal appraisal, FeedbackNote note)
    {
        LocalizedText subject = Subject(appraisal, note.About);
        List<LocalizedText> remarks = [];
        if (note.Text is LocalizedText text) remarks.Add(text);
        if (note.Note is LocalizedText remark) remarks.Add(remark);
        return new Explanation(
            new($"{note.From.Name.Indonesian} tentang: {subject.Indonesian}", $"{note.From.Name.English} on: {subject.English}"),
            Operation.Given)
        {
            Outcome = note.IsPositive ? new("positif", "positive") : new("tidak positif", "not positive"),
            Remarks = remarks,
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
