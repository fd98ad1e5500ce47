using System;
using System.IO;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Development;

/// <summary>The development plan of a unit, from YAML files. Usage: <c>development [id|en] [folder for explanations]</c>.</summary>
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
            error.WriteLine("development [id|en] [folder]");
            return 2;
        }

        Language language = args.Length > 0 && args[0] == "en" ? Language.English : Language.Indonesian;
        UnitDevelopmentPlan plan = SampleUnit.Load(Path.Combine(AppContext.BaseDirectory, "data")).Plan();
        Report.Print(plan, output, language);
        if (args.Length == 2) Report.WriteExplanations(plan, args[1], args[0]);
        return 0;
    }
}
