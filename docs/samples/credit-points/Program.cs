using System;
using System.IO;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Samples.CreditPoints;

/// <summary>The credit points of a made-up career, on two days. Usage: <c>credit-points [id|en] [folder for explanations]</c>.</summary>
internal static class Program
{
    private static readonly LocalDate[] Days = [new(2026, 10, 1), new(2028, 1, 1)];

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
            error.WriteLine("credit-points [id|en] [folder]");
            return 2;
        }

        Language language = args.Length > 0 && args[0] == "en" ? Language.English : Language.Indonesian;
        output.WriteLine(language == Language.English ? "Ratna (example): made-up data" : "Ratna (contoh): data dibuat untuk contoh");
        foreach (LocalDate day in Days)
        {
            CreditPointStatement statement = RatnaCareer.Until(day).At(day);
            output.WriteLine();
            StatementTable.Print(statement, output, language);
            if (args.Length < 2) continue;
            Directory.CreateDirectory(args[1]);
            File.WriteAllText(Path.Combine(args[1], day.Year + ".html"), statement.Explain().ToHtml(args[0]));
        }

        return 0;
    }
}
