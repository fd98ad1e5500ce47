using System;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Tests.Population;

internal static class PopulationSample
{
    public static void Columns()
    {
        string[] employee = ["198503152010012001", "198503152010012001", "199002102015031002", "199002102015031002"];
        string[] raterGroup = ["supervisor", "self", "self", "supervisor"];
        string[] item = ["integritas", "integritas", "integritas", "integritas"];
        int[] score = [4, 5, 3, 4];
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40));
        IProgress<TableProgress>? bar = null;
        CancellationToken stop = CancellationToken.None;

        // begin columns
        RatingTable table = RatingTable.FromColumns(employee, raterGroup, item, score);   // any order, 100 million rows
        ScoreTable scores = policy.Score(table, progress: bar, cancellationToken: stop);

        for (int i = 0; i < scores.Count; i++)
            Console.WriteLine($"{table.IdText(i)} {scores.Overall[i]} {scores.RatersOf(i, "self")}");
        // end
    }

    public static void Sheets()
    {
        // begin sheets
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);
        RatingTable table = RatingTable.FromSheets(
            instrument,
            employee: new long[] { 7, 7, 9 },                     // ids of any type
            raterGroup: new[] { "peer", "supervisor", "peer" },
            cells: new byte[] { 4, 0, 5, 255, 3, 6 },             // 0 not answered, 255 cannot judge, and 6 is a mistake
            loading: TableLoading.Default with { SkipsBadRows = true });

        ScoreTable scores = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).Score(table);
        Console.WriteLine($"{table.RowCount} sheets, {table.EmployeeCount} employee: {scores.Overall[0]}, {scores["integritas"][0]}; komunikasi: {scores["komunikasi"].HasScore(0)}");
        // end
    }

    public static void Chunks()
    {
        (string Employee, string Group, string? Rater, string Item, string Score)[] reader =
        [
            ("7", "supervisor", "a", "ramah-dan-sigap", "3"), ("7", "peer", "b", "ramah-dan-sigap", "TB"),
            ("7", "peer", "c", "ramah-dan-sigap", "7"), ("7", "peer", "d", "ramah", "3"), ("7", "supervisor", "a", "ramah-dan-sigap", "2"),
        ];

        // begin chunks
        RatingTableBuilder<string> builder = new(CompetencyFramework.BerAkhlak.Instrument, TableLoading.Default with { BadRowLimit = 1000 });
        foreach ((string employee, string group, string? rater, string item, string score) in reader)      // rows of any file or query
            builder.Add(employee, group, rater, item, score == "TB" ? Answer.CannotJudge : Answer.Of(int.Parse(score)));
        try
        {
            RatingTable table = builder.Build();
        }
        catch (BadRowsException problem)
        {
            foreach (BadRow bad in problem.Rows) Console.WriteLine($"row {bad.Row}: {bad.Reason[..44]}...");
        }
        // end
    }

    public static void Whole()
    {
        RatingTable table = RatingTable.FromColumns(["7", "7", "7"], ["supervisor", "peer", "self"], ["a", "a", "a"], [4, 3, 5]);
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 2), ("peer", 1)).HeardOnly("self");

        // begin whole
        using CancellationTokenSource stop = new();                                       // stop.Cancel() ends it
        TableScoring options = new() { Levels = ScoreLevels.Overall, Threads = 2 };
        ScoreTable scores = policy.Score(table, options, progress: null, stop.Token);

        MultiRaterScore one = scores.Case(table.IndexOf("7"));                            // the case door, for this person
        Console.WriteLine(one.Explain().ToText("en").Split('\n').First());
        Console.WriteLine($"{one.Overall.Value} = {scores.Overall[0]}; {scores.SettledExactly} of {scores.Count} settled exactly; {table.Bytes} bytes");
        // end
    }
}
