using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Feedback in the column that the forms keep for it, in the words of the explanation.</summary>
internal static class FormFeedback
{
    /// <summary>The notes on one result, value or behaviour.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="about">The id of the result, value or behaviour.</param>
    public static IEnumerable<FormText> On(Appraisal appraisal, string about)
    {
        foreach (FeedbackNote note in FeedbackWords.Ordered(appraisal.Case.Feedback.Where(note => note.About == about)))
        {
            LocalizedText giver = FeedbackWords.Giver(note), sign = FeedbackWords.Sign(note);
            LocalizedText said = Joined(FeedbackWords.Said(note));
            yield return new FormText(
                new($"{giver.Indonesian} ({sign.Indonesian}){said.Indonesian}", $"{giver.English} ({sign.English}){said.English}"), FormTextKind.Item);
        }
    }

    /// <summary>The notes on a value, then those on each of its behaviours, named by the behaviour.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="competency">The value.</param>
    public static IEnumerable<FormText> On(Appraisal appraisal, Competency competency)
    {
        foreach (FormText line in On(appraisal, competency.Id)) yield return line;
        foreach (Behaviour behaviour in competency.Behaviours.Where(behaviour => behaviour.Id != competency.Id))
        {
            FormText[] lines = [.. On(appraisal, behaviour.Id)];
            if (lines.Length == 0) continue;
            yield return new FormText(new(behaviour.Text.Indonesian + ":", behaviour.Text.English + ":"), FormTextKind.Label);
            foreach (FormText line in lines) yield return line;
        }
    }

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] all = [.. texts];
        return all.Length == 0
            ? default
            : new(": " + string.Join(" · ", all.Select(text => text.Indonesian)), ": " + string.Join(" · ", all.Select(text => text.English)));
    }
}
