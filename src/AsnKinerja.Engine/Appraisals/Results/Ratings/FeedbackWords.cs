using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A note of feedback in words, the same in an explanation and in a document: who and when, which way, what was said and on what it rests.</summary>
internal static class FeedbackWords
{
    /// <summary>The notes in an order that does not depend on the order in which they came: by subject, then by day, those without a day last.</summary>
    public static IEnumerable<FeedbackNote> Ordered(IEnumerable<FeedbackNote> notes) => notes
        .OrderBy(note => note.About, StringComparer.Ordinal)
        .ThenBy(note => note.Date is null)
        .ThenBy(note => note.Date)
        .ThenBy(note => note.From.Id, StringComparer.Ordinal)
        .ThenByDescending(note => note.IsPositive)
        .ThenBy(note => Key(note.Text), StringComparer.Ordinal)
        .ThenBy(note => Key(note.Evidence), StringComparer.Ordinal)
        .ThenBy(note => Key(note.Note), StringComparer.Ordinal);

    /// <summary>The group, and the day where it is known; never the person.</summary>
    public static LocalizedText Giver(FeedbackNote note)
    {
        string day = note.Date is LocalDate date ? ", " + IsoDay.Text(date) : "";
        return new(note.From.Name.Indonesian + day, note.From.Name.English + day);
    }

    public static LocalizedText Sign(FeedbackNote note) => note.IsPositive ? new("positif", "positive") : new("tidak positif", "not positive");

    public static IEnumerable<LocalizedText> Said(FeedbackNote note)
    {
        if (note.Text is LocalizedText text) yield return text;
        if (note.Evidence is LocalizedText evidence) yield return new("Bukti dukung: " + evidence.Indonesian, "Evidence: " + evidence.English);
        if (note.Note is LocalizedText remark) yield return remark;
    }

    private static string? Key(LocalizedText? text) => text is LocalizedText words ? words.Indonesian + "\n" + words.English : null;
}
