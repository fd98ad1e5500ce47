using System;
using System.Data.Common;
using System.IO;
using System.Threading;
using AsnKinerja.Engine.Yaml;
using AsnKinerja.Samples.Population.Display;
using CsvHelper;

namespace AsnKinerja.Samples.Population;

/// <summary>Scores a whole population from a file or a database; <see cref="Usage"/> says how.</summary>
internal static class Program
{
    private const int Cancelled = 130;

    private static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        using CancellationTokenSource stop = new();
        Console.CancelKeyPress += (_, press) =>
        {
            // The work stops by itself, so that nothing is left half-written.
            press.Cancel = true;
            stop.Cancel();
        };
        bool isPlain = Console.IsOutputRedirected || Array.IndexOf(args, "--plain") >= 0;
        return Run(args, new Session(Console.Out, Console.Error, isPlain ? new PlainStages() : new BarStages(), stop.Token));
    }

    /// <returns>0; 1 where the data, a file or the database has a problem; 2 where the command line is wrong; 130 where the user stopped it.</returns>
    internal static int Run(string[] args, Session session)
    {
        CommandLine line;
        try
        {
            line = CommandLine.Parse(args);
        }
        catch (MistakeException mistake)
        {
            session.Error.WriteLine(mistake.Message);
            session.Error.WriteLine("Help: population --help");
            return 2;
        }

        try
        {
            switch (line.Command)
            {
                case "score":
                    ScoreCommand.Run(line, session);
                    break;
                case "explain":
                    ExplainCommand.Run(line, session);
                    break;
                case "generate":
                    GenerateCommand.Run(line, session);
                    break;
                default:
                    session.Output.WriteLine(Usage.Text);
                    break;
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            session.Error.WriteLine("Stopped. Nothing was written.");
            return Cancelled;
        }
        catch (Exception problem) when (IsOfInput(problem))
        {
            session.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    // Anything else is a defect and ends the program.
    private static bool IsOfInput(Exception problem) =>
        problem is MistakeException or DefinitionException or ArgumentException or CsvFormatException or DbException or IOException or UnauthorizedAccessException;
}
