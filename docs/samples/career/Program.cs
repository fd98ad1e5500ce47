using System;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Career;

/// <summary>Replays a career from 2012 to 2026: each year under the rule that was in force. Usage: <c>career [id|en] [folder for explanations]</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return Run(args, Console.Out, Console.Error);
    }

    /// <returns>0; 2 where the command line is wrong.</returns>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length > 2 || (args.Length > 0 && args[0] is not ("id" or "en")))
        {
            error.WriteLine("career [id|en] [folder]");
            return 2;
        }

        Language language = args.Length > 0 && args[0] == "en" ? Language.English : Language.Indonesian;
        Replay replay = Replay.Of(Path.Combine(AppContext.BaseDirectory, "years"));
        replay.Print(output, language);
        if (args.Length == 2) replay.WriteExplanations(args[1], args[0]);
        return 0;
    }
}
