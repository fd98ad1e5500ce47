using System;
using System.IO;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>Appraises the team of a health centre under the regulation in force, from the YAML files in <c>data/</c> or the user's own.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (!Arguments.TryParse(args, out Arguments? arguments, out string? complaint))
        {
            Console.Error.WriteLine(complaint);
            Console.Error.WriteLine(Arguments.Usage);
            return 2;
        }

        try
        {
            Team team = Team.Load(arguments.Folder);
            TeamTable.Write(Console.Out, team, arguments.Language);
            ExplanationFiles.Write(Console.Out, team, arguments.Output, arguments.Language);
            return 0;
        }
        catch (DefinitionException problems)
        {
            // Every problem of the file, each with its line: what a user needs in order to repair it.
            Console.Error.WriteLine(problems.Describe(arguments.Language));
            return 1;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }
}
