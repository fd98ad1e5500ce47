using System.IO;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>Writes each person's explanation as a page for the browser and as Markdown.</summary>
internal static class ExplanationFiles
{
    public static void Write(TextWriter writer, Team team, string folder, Language language)
    {
        Directory.CreateDirectory(folder);
        string code = LanguageCode.Of(language);
        foreach ((string file, Appraisal appraisal) in team.Appraisals)
        {
            Explanation explanation = appraisal.Explain();
            string path = Path.Combine(folder, $"{file}.{code}");
            File.WriteAllText(path + ".html", explanation.ToHtml(code));
            File.WriteAllText(path + ".md", explanation.ToMarkdown(code));
            writer.WriteLine($"{path}.html, {path}.md");
        }
    }
}
