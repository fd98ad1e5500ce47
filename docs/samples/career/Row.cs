using System;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Samples.Career;

/// <summary>One line of the replay's table.</summary>
internal static class Row
{
    private static readonly RoundingRule TwoDigits = new(2);
    private static readonly int[] Widths = [8, 19, 20, 20, 7, 18];

    public static string Header(Language language) => language == Language.English
        ? Line("Period", "Regulation", "Work results", "Behaviour", "Value", "Predicate", "")
        : Line("Periode", "Peraturan", "Hasil kerja", "Perilaku kerja", "Nilai", "Predikat", "");

    public static string Of(Appraisal appraisal, Language language) => Line(
        appraisal.Case.Period.ToString(),
        appraisal.Regulation.Id,
        appraisal.Ratings is AppraisedRatings ratings ? Rating(ratings.WorkResults.Rating, language) : Number(appraisal.Values!.WorkResults?.Exact),
        appraisal.Ratings is AppraisedRatings rated ? Rating(rated.Behaviour.Rating, language) : Number(appraisal.Values!.BehaviourScore.Overall.Exact),
        Number(appraisal.Values?.Exact),
        appraisal.Predicate?.Name[language] ?? "-",
        Provisional(appraisal.Completeness, language));

    public static string Of(BridgedYear year, Language language) => Line(
        year.Bridge.First.Period.First.Year.ToString(CultureInfo.InvariantCulture),
        year.Bridge.Id,
        "",
        "",
        Number(year.Exact),
        year.Predicate?.Name[language] ?? "-",
        Provisional(year.Completeness, language));

    private static string Provisional(AppraisalCompleteness completeness, Language language) =>
        !completeness.IsProvisional ? "" : language == Language.English ? "provisional" : "sementara";

    private static string Rating(ExpectationRating? rating, Language language) => rating?.Name()[language] ?? "-";

    private static string Number(Rational? value) => value is Rational number ? TwoDigits.RoundToText(number) : "-";

    private static string Line(params string[] cells) =>
        string.Concat(cells.Select((cell, i) => i < Widths.Length ? cell.PadRight(Math.Max(Widths[i], cell.Length + 1)) : cell)).TrimEnd();
}
