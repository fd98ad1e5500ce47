using System;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Andi;

/// <summary>Two years of Andi: a gap, a training, what came of it, the box, and whether a bigger task is open. Usage: <c>andi [id|en] [folder for explanations]</c>.</summary>
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
            error.WriteLine("andi [id|en] [folder]");
            return 2;
        }

        Language language = args.Length > 0 && args[0] == "en" ? Language.English : Language.Indonesian;
        TwoYears years = TwoYears.From(Path.Combine(AppContext.BaseDirectory, "data"));
        new Story(output, language).Tell(years);
        if (args.Length == 2) years.WriteExplanations(args[1], args[0]);
        return 0;
    }
}
