using System.IO;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime.Text;

namespace AsnKinerja.Samples.CreditPoints;

/// <summary>A statement as lines of text.</summary>
internal static class StatementTable
{
    private static readonly RoundingRule TwoDigits = new(2);

    public static void Print(CreditPointStatement statement, TextWriter output, Language language)
    {
        bool isEnglish = language == Language.English;
        output.WriteLine($"{LocalDatePattern.Iso.Format(statement.Day)}: {statement.Level.Name[language]}, {statement.Rank}");
        foreach (StatementLine line in statement.Lines)
            output.WriteLine($"  {LocalDatePattern.Iso.Format(line.Date)}  {Number(line.Change),7} {Number(line.Balance),7}  {line.Text[language]}");
        foreach (LocalizedText reason in statement.Reasons) output.WriteLine("  " + reason[language]);
        if (statement.NextRank is RiseOutlook rank) Print(rank, output, language, isEnglish ? "missing" : "kurang");
        if (statement.NextLevel is RiseOutlook level) Print(level, output, language, isEnglish ? "missing" : "kurang");
    }

    private static void Print(RiseOutlook outlook, TextWriter output, Language language, string missing)
    {
        output.WriteLine($"  {outlook.Name[language]}: {missing} {Number(outlook.Missing)}");
        foreach (RiseCondition condition in outlook.Conditions)
            output.WriteLine($"    {Mark(condition.State)} {condition.Name[language]}. {condition.Evidence[language]}");
        foreach (NeededService needed in outlook.Needed)
            output.WriteLine($"    {needed.Predicate.Name[language]}: {needed.Months} {(language == Language.English ? "months, until" : "bulan, sampai")} {LocalDatePattern.Iso.Format(needed.Until)}{TooLow(outlook, needed, language)}");
    }

    // What brings the points may still bar the rise: the predicates of the last years count too.
    private static string TooLow(RiseOutlook outlook, NeededService needed, Language language) =>
        needed.MeetsPredicate || outlook.Conditions.Count == 0 ? "" : language == Language.English ? " (predicate too low)" : " (predikat terlalu rendah)";

    private static string Mark(RiseConditionState state) => state switch
    {
        RiseConditionState.Met => "[x]",
        RiseConditionState.NotMet => "[ ]",
        _ => "[?]",
    };

    private static string Number(Rational? points) => points is Rational known ? TwoDigits.RoundToText(known) : "-";
}
