using System;
using System.Globalization;
using System.Threading;
using AsnKinerja.Samples.Population.Generating;
using AsnKinerja.Samples.Population.Saving;

namespace AsnKinerja.Samples.Population;

/// <summary>Makes up ratings of any size: for trying out and for measuring.</summary>
internal static class GenerateCommand
{
    // 999 serial numbers for each of 30 years' days of birth.
    private const int MostEmployees = 10957 * 999;

    public static void Run(CommandLine line, Session session)
    {
        string target = line.OneOf("out", "sqlite", "postgres") ?? throw new MistakeException("Say where the ratings go: --out FILE, --sqlite FILE or --postgres CONNECTION.");
        if (target != "out" && line.Has("sheets")) throw new MistakeException("--sheets belongs to --out: a database gets one rating a row.");
        Government government = new(line.Whole("employees", 200, Government.Fewest, MostEmployees), line.Whole("seed", 1, 0));
        GovernmentRows made = new(government, line.Has("sheets"), namesRaters: !line.Has("anonymous"), line.Has("unsorted"));
        session.Stages.Run("Making up", progress =>
        {
            Write(line, made, progress, session.Stop);
            return true;
        });
        session.Output.WriteLine(
            $"Made up the ratings of {government.Employees.ToString("#,0", CultureInfo.InvariantCulture)} employees: {line["out"] ?? "the table ratings"}");
    }

    private static void Write(CommandLine line, GovernmentRows made, IProgress<double> progress, CancellationToken stop)
    {
        if (line["out"] is string path)
        {
            CsvFile.Write(path, made.Columns, made.Rows, made.About, progress, stop);
            return;
        }

        using Database database = Database.Of(line, mayCreate: true)!;
        database.Replace("ratings", made.Columns, made.Rows, made.About, progress, stop);
    }
}
