using System.IO;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Development;

/// <summary>Prints the plan of the unit: who takes what and why, what stays open, which seats are scarce.</summary>
internal static class Report
{
    public static void Print(UnitDevelopmentPlan plan, TextWriter output, Language language)
    {
        bool isEnglish = language == Language.English;
        output.WriteLine(isEnglish ? "Development plan of a made-up unit" : "Rencana pengembangan unit rekaan");
        foreach (MemberPlan member in plan)
        {
            DevelopmentPlan own = member.Plan;
            output.WriteLine();
            output.WriteLine(isEnglish
                ? $"{member.Member.Id}, standard: {own.Gap.Standard.Name.English}, {own.Hours} hours, Rp {own.Cost}"
                : $"{member.Member.Id}, standar: {own.Gap.Standard.Name.Indonesian}, {own.Hours} jam, Rp {own.Cost}");
            foreach (Recommendation one in own) output.WriteLine($"  {one.Position}. {one.Training.Name[language]}: {one.Reason[language]}");
            foreach (OpenGap open in own.Open) output.WriteLine("  - " + open.Text[language]);
            foreach (LocalizedText remark in own.Remarks.Take(own.Remarks.Count - 1)) output.WriteLine("  ! " + remark[language]);
        }

        output.WriteLine();
        output.WriteLine(isEnglish
            ? $"Together: {plan.CriticalClosed} of {plan.CriticalGap} critical and {plan.OtherClosed} of {plan.OtherGap} other weighted gap closed, Rp {plan.Cost}"
            : $"Bersama: {plan.CriticalClosed} dari {plan.CriticalGap} kesenjangan kritis tertimbang dan {plan.OtherClosed} dari {plan.OtherGap} kesenjangan lain tertutup, Rp {plan.Cost}");
        foreach (SeatUse use in plan.Seats)
            output.WriteLine(isEnglish
                ? $"  {use.Training.Name.English}: {use.Taken} {(use.Taken == 1 ? "seat" : "seats")}, wanted by {use.Wanted}"
                : $"  {use.Training.Name.Indonesian}: {use.Taken} tempat, dibutuhkan {use.Wanted}");
        foreach (LocalizedText remark in plan.Remarks) output.WriteLine("  " + remark[language]);
    }

    public static void WriteExplanations(UnitDevelopmentPlan plan, string folder, string language)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "unit.html"), plan.Explain().ToHtml(language));
        foreach (MemberPlan member in plan) File.WriteAllText(Path.Combine(folder, member.Member.Id + ".html"), member.Plan.Explain().ToHtml(language));
    }
}
