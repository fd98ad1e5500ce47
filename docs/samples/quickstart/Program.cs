using System;
using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>Appraises the team of a health centre under the regulation in force, from the YAML files in <c>data/</c> or the user's own.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return Run(args, Console.Out, Console.Error);
    }

    /// <returns>0; 1 where a file has a problem; 2 where the command line is wrong.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        Language language = Arguments.LanguageOf(args);
        Arguments arguments;
        try
        {
            arguments = Arguments.Parse(args);
        }
        catch (MistakeException mistake)
        {
            error.WriteLine(mistake.Text[language]);
            error.WriteLine(new LocalizedText("Petunjuk: quickstart --help", "Help: quickstart --help --lang en")[language]);
            return 2;
        }

        if (arguments.WantsHelp)
        {
            output.WriteLine(Arguments.Usage[language]);
            return 0;
        }

        try
        {
            return Appraise(arguments, language, output, error);
        }
        catch (MistakeException mistake)
        {
            error.WriteLine(mistake.Text[language]);
        }
        catch (Exception cause) when (Problem.IsOfFile(cause))
        {
            error.WriteLine(new Problem(arguments.Cases, cause).Describe(language));
        }

        return 1;
    }

    private static int Appraise(Arguments arguments, Language language, TextWriter output, TextWriter error)
    {
        Team team = Team.Load(arguments.Cases);
        List<Problem> problems = [.. team.Problems];
        if (team.Appraisals.Count > 0)
        {
            ExplanationFiles.Prepare(arguments.Output);
            TeamTable.Write(output, team, language);
            problems.AddRange(ExplanationFiles.Write(output, team, arguments.Output, language));
        }

        // Sound cases first: with the problems at the end, nobody has to scroll back for them.
        foreach (Problem problem in problems) error.WriteLine(problem.Describe(language));
        return problems.Count == 0 ? 0 : 1;
    }
}
