using System;
using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>Writes each person's explanation as a page for the browser and as Markdown.</summary>
internal static class ExplanationFiles
{
    /// <summary>Makes the folder, and sees by a passing file that one can write there.</summary>
    /// <exception cref="MistakeException">The folder cannot be made or written to.</exception>
    public static void Prepare(string folder)
    {
        if (File.Exists(folder))
            throw new MistakeException(new($"--out: '{folder}' adalah berkas, bukan folder.", $"--out: '{folder}' is a file, not a folder."));
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream passing = File.Create(Path.Combine(folder, $".{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose);
        }
        catch (Exception cause) when (Problem.IsOfFile(cause))
        {
            throw new MistakeException(new(
                $"--out: tidak dapat menulis ke folder '{folder}': {cause.Message}", $"--out: cannot write to the folder '{folder}': {cause.Message}"));
        }
    }

    /// <returns>What could not be written.</returns>
    public static List<Problem> Write(TextWriter writer, Team team, string folder, Language language)
    {
        List<Problem> problems = [];
        string code = LanguageCode.Of(language);
        foreach ((string file, Appraisal appraisal) in team.Appraisals)
        {
            string path = Path.Combine(folder, $"{file}.{code}");
            try
            {
                Explanation explanation = appraisal.Explain();
                File.WriteAllText(path + ".html", explanation.ToHtml(code));
                File.WriteAllText(path + ".md", explanation.ToMarkdown(code));
                writer.WriteLine($"{path}.html, {path}.md");
            }
            catch (Exception cause) when (Problem.IsOfFile(cause))
            {
                problems.Add(new Problem(path, cause));
            }
        }

        return problems;
    }
}
