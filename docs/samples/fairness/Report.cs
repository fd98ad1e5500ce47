using System.Globalization;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Fairness;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Fairness;

/// <summary>The findings for those who run the cycle, in one language.</summary>
internal static class Report
{
    public static void Print(Findings findings, TextWriter output, Language language)
    {
        void Line(LocalizedText text) => output.WriteLine(text[language]);
        void Under(LocalizedText text) => output.WriteLine("  " + text[language]);

        Line(new("Keadilan penilaian sebuah instansi rekaan", "Fairness of the ratings of a made-up office"));

        Line(new("\nSeberapa jauh nilai dapat dipercaya?", "\nHow far can scores be trusted?"));
        foreach (Estimate one in new[] { findings.Reliability.Coefficient, findings.Reliability.AgreementSingle, findings.Reliability.ErrorFor(7) })
            Under(Named(one.Method, one.Words));
        Under(new($"Penilai yang diperlukan untuk keandalan 0,70: {findings.Reliability.RatersNeeded(0.7)}", $"Raters needed for a reliability of 0.70: {findings.Reliability.RatersNeeded(0.7)}"));

        Line(new("\nSiapa yang ketat atau murah hati?", "\nWho is severe, who is lenient?"));
        Under(findings.Severity.Words);
        foreach (RaterStanding rater in findings.Severity.Severe.Concat(findings.Severity.Lenient)) Under(rater.Words);

        Line(new("\nTentang siapa pandangan berbeda?", "\nOn whom do views differ?"));
        foreach (GroupDivergence one in findings.Divergences.StandingOut) Under(one.Text);
        foreach (RaterView view in findings.Superiors.StandingOut)
        {
            Under(view.Text);
            foreach (ViewedDifferently person in view.Favoured) Under(new($"  + {person.Ratee}", $"  + {person.Ratee}"));
            foreach (ViewedDifferently person in view.Disfavoured) Under(new($"  - {person.Ratee}", $"  - {person.Ratee}"));
        }

        foreach (LocalizedText remark in findings.Praise.Explain().Remarks) Under(remark);

        Line(new("\nApa yang boleh dilihat andi?", "\nWhat may andi see?"));
        foreach (PublishedScore item in findings.Published.Competencies.Append(findings.Published.Overall))
        {
            Under(Named(item.Name, Shown(item.FromShown)));
            foreach (PublishedGroup group in item.Groups) Under(Named(new("  " + group.Name.Indonesian, "  " + group.Name.English), Shown(group.Number)));
        }

        Line(new("\nApakah unit pelayanan sesuai dengan polanya?", "\nDoes the service unit fit its pattern?"));
        foreach (PatternFinding finding in findings.Unit.Findings) Under(finding.InWords);

        Line(new("\nApakah kelompok orang diperlakukan sama?", "\nAre groups of people treated alike?"));
        foreach (GroupDifference difference in findings.ByGender.Differences)
        {
            foreach (Estimate one in new[] { difference.Difference, difference.EffectSize })
                Under(new($"{difference.Group}: {one.Method.Indonesian}: {one.Words.Indonesian}", $"{difference.Group}: {one.Method.English}: {one.Words.English}"));
        }
    }

    private static LocalizedText Named(LocalizedText name, LocalizedText text) => new($"{name.Indonesian}: {text.Indonesian}", $"{name.English}: {text.English}");

    private static LocalizedText Shown(PublishedNumber number) => number.Kind switch
    {
        PublishedKind.Shown => LocalizedText.Same(number.Value!.Value.ToString(CultureInfo.InvariantCulture)),
        PublishedKind.NoValue => new("tidak ada nilai", "no value"),
        _ => new($"tidak ditampilkan ({number.Reason})", $"not shown ({number.Reason})"),
    };
}
