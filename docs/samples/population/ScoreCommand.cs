using System.Diagnostics;
using System.Globalization;
using System.IO;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Samples.Population.Display;
using AsnKinerja.Samples.Population.Loading;
using AsnKinerja.Samples.Population.Saving;

namespace AsnKinerja.Samples.Population;

/// <summary>Reads ratings, scores them, writes the scores, and says where the time went.</summary>
internal static class ScoreCommand
{
    private const double Megabyte = 1 << 20;

    public static void Run(CommandLine line, Session session)
    {
        Timing timing = new();
        AggregationPolicy policy = AggregationPolicy.Load(line.Needed("policy"));
        TableScoring options = new() { Levels = ScoreLevels.Overall | ScoreLevels.Competencies, Threads = line.Whole("threads", 0, 0, 1024) };
        using RatingInput input = new(line);
        string? file = line["out"] ?? (input.Database is null ? line.Needed("out") : null);

        (RatingTable table, int bad) = TableLoader.Load(line, input, session, timing);
        ScoreTable scores = timing.Measure(Work.Scoring, () => session.Stages.Run("Scoring", progress =>
            policy.Score(table, options, new Relay<TableProgress>(done => progress.Report(done.Share)), session.Stop)));

        ScoreRows rows = new(scores);
        timing.Measure(Work.Writing, () => session.Stages.Run("Writing", progress =>
        {
            if (file is not null) CsvFile.Write(file, rows.Columns, rows.Rows(), rows.Count, progress, session.Stop);
            else input.Database!.Replace("scores", rows.Columns, rows.Rows(), rows.Count, progress, session.Stop);
            return rows.Count;
        }));
        Report(session.Output, table, scores, bad, file ?? "the table scores", timing);
    }

    private static void Report(TextWriter output, RatingTable table, ScoreTable scores, int bad, string target, Timing timing)
    {
        output.WriteLine($"Read    {Grouped(table.RowCount)} {(table.Layout == TableLayout.Sheets ? "sheets" : "ratings")} of {Grouped(table.EmployeeCount)} employees; {Grouped(bad)} bad rows left out");
        output.WriteLine($"Scored  {Grouped(scores.Count)} employees, {Grouped(scores.SettledExactly)} of them settled exactly; written to {target}");
        output.WriteLine($"Clock   {timing.ByClock}");
        output.WriteLine($"CPU     {timing.OnProcessors}");
        using Process process = Process.GetCurrentProcess();
        output.WriteLine($"Memory  table {Megabytes(table.Bytes)} MB beside the ids; process at most {Megabytes(process.PeakWorkingSet64)} MB");
    }

    private static string Grouped(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);
}
