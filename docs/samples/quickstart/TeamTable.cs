using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>Prints one line a person, and below it what is missing.</summary>
internal static class TeamTable
{
    private static readonly RoundingRule TwoDigits = new(2);

    public static void Write(TextWriter writer, Team team, Language language)
    {
        foreach (Regulation regulation in team.Appraisals.Select(entry => entry.Appraisal.Regulation).DistinctBy(regulation => regulation.Id))
            writer.WriteLine($"{regulation.Title[language]} ({regulation.Id})");
        writer.WriteLine();
        List<string[]> rows = [Headings(language), .. team.Appraisals.Select(entry => Row(entry.Appraisal, language))];
        int[] widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        for (int i = 0; i < rows.Count; i++)
        {
            writer.WriteLine(string.Join("  ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            if (i == 0) writer.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        }

        writer.WriteLine();
        foreach ((string file, Appraisal appraisal) in team.Appraisals) WriteNotes(writer, file, appraisal, language);
    }

    private static string[] Headings(Language language) => language == Language.English
        ? ["Employee", "Period", "Work results", "Behaviour", "Score", "Raters", "Predicate", "Code"]
        : ["Pegawai", "Periode", "Hasil kerja", "Perilaku kerja", "Nilai", "Penilai", "Predikat", "Kode"];

    private static string[] Row(Appraisal appraisal, Language language) =>
    [
        appraisal.Case.Employee.Name[language],
        appraisal.Case.Period.ToString(),
        Rating(appraisal.Ratings!.WorkResults, language),
        Rating(appraisal.Ratings!.Behaviour, language),
        appraisal.Ratings!.BehaviourScore.Overall.Exact is Rational score ? TwoDigits.RoundToText(score) : "-",
        appraisal.Ratings!.BehaviourScore.Overall.Raters.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Predicate(appraisal, language),
        appraisal.Predicate?.Code?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",
    ];

    // A rating that the appraiser has not set yet is only a suggestion, and shown so.
    private static string Rating(RatingOutcome outcome, Language language)
    {
        if (outcome.Rating is not ExpectationRating rating) return "-";
        string name = rating.Name()[language];
        return outcome.IsDecided ? name : name + (language == Language.English ? " (suggested)" : " (saran)");
    }

    private static string Predicate(Appraisal appraisal, Language language)
    {
        if (appraisal.Predicate is not Predicate predicate) return "-";
        string provisional = language == Language.English ? " (provisional)" : " (sementara)";
        return predicate.Name[language] + (appraisal.Completeness.IsProvisional ? provisional : "");
    }

    private static void WriteNotes(TextWriter writer, string file, Appraisal appraisal, Language language)
    {
        writer.WriteLine(file + ":");
        if (appraisal.Case.Note is LocalizedText note) writer.WriteLine("  * " + note[language]);
        foreach (LocalizedText reason in appraisal.Completeness.Reasons) writer.WriteLine("  - " + reason[language]);
        writer.WriteLine();
    }
}
