using System;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Fairness;

/// <summary>How far an office's scores can be trusted, from files. Usage: <c>fairness [id|en] [folder for explanations and data of pictures]</c>.</summary>
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
            error.WriteLine("fairness [id|en] [folder]");
            return 2;
        }

        Language language = args.Length > 0 && args[0] == "en" ? Language.English : Language.Indonesian;
        Findings findings = Findings.Of(Office.Load(Path.Combine(AppContext.BaseDirectory, "data")));
        Report.Print(findings, output, language);
        if (args.Length == 2) Files.Write(findings, args[1], args[0]);
        return 0;
    }
}
