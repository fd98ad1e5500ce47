using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Samples.Career;

/// <summary>The appraisals of one person, period by period, and the year that was joined from two halves.</summary>
internal sealed class Replay
{
    private readonly List<Appraisal> _appraisals;
    private readonly BridgedYear _joined;

    private Replay(List<Appraisal> appraisals)
    {
        _appraisals = appraisals;
        _joined = YearBridge.Of2021.Join(In("2021-S1"), In("2021-S2"));
    }

    public static Replay Of(string folder) => new(
        [.. Directory.GetFiles(folder, "*.yaml").Select(Appraised).OrderBy(appraisal => appraisal.Case.Period.First)]);

    public void Print(TextWriter output, Language language)
    {
        output.WriteLine(Row.Header(language));
        foreach (Appraisal appraisal in _appraisals)
        {
            output.WriteLine(Row.Of(appraisal, language));
            if (appraisal.Case.Period == YearBridge.Of2021.Second.Period) output.WriteLine(Row.Of(_joined, language));
        }

        output.WriteLine();
        foreach (Appraisal appraisal in _appraisals.Where(appraisal => appraisal.Completeness.Reasons.Count > 0))
        {
            output.WriteLine(appraisal.Case.Period);
            foreach (LocalizedText reason in appraisal.Completeness.Reasons) output.WriteLine("  " + reason[language]);
        }
    }

    public void WriteExplanations(string folder, string language)
    {
        Directory.CreateDirectory(folder);
        foreach (Appraisal appraisal in _appraisals)
            File.WriteAllText(Path.Combine(folder, appraisal.Case.Period + ".html"), appraisal.Explain().ToHtml(language));
        File.WriteAllText(Path.Combine(folder, "2021.html"), _joined.Explain().ToHtml(language));
    }

    // The name of the file is its period, so that the regulation is known before the sheets are read: each has its own aspects of behaviour.
    private static Appraisal Appraised(string path)
    {
        Regulation regulation = Regulation.InForce(AppraisalPeriod.Parse(Path.GetFileNameWithoutExtension(path)));
        return regulation.Appraise(AppraisalCase.Load(path, regulation.Behaviours));
    }

    private Appraisal In(string period) => _appraisals.Single(appraisal => appraisal.Case.Period == AppraisalPeriod.Parse(period));
}
