using System;
using System.Threading;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Reads the ratings that the command line names into a table.</summary>
internal static class TableLoader
{
    /// <returns>The table, and how many rows were bad.</returns>
    /// <exception cref="MistakeException">Rows are bad, and they are not to be skipped or are too many; they are listed on the error output.</exception>
    public static (RatingTable Table, int BadRows) Load(CommandLine line, RatingInput input, Session session, Timing timing)
    {
        BadLines bad = new(line.Whole("bad-row-limit", 100, 1));
        TableLoading loading = LoadingOf(line);
        RatingInstrument instrument = Questions.Of(line, () => timing.Measure(Work.Reading, () => session.Stages.Run("Items", _ => input.ItemsSeen(session.Stop))));
        try
        {
            RatingTable table = session.Stages.Run("Reading", progress => Load(instrument, loading, input, bad, progress, timing, session.Stop));
            if (bad.Count > 0 && !line.Has("skip-bad-rows"))
                throw new MistakeException($"{bad.Count} rows are bad, so nothing was scored. Correct them, or score the others with --skip-bad-rows.");
            return (table, bad.Count);
        }
        finally
        {
            bad.Write(session.Error);
        }
    }

    private static RatingTable Load(
        RatingInstrument instrument, TableLoading loading, RatingInput input, BadLines bad, IProgress<double> progress, Timing timing, CancellationToken stop)
    {
        using RatingSource source = timing.Measure(Work.Reading, () => input.Open(instrument, loading));
        RatingTableBuilder<string> builder = new(instrument, loading);
        LineMap lines = new();
        try
        {
            while (timing.Measure(Work.Reading, () => source.Read(bad, stop)))
            {
                timing.Measure(Work.Coding, () => source.AddTo(builder, lines));
                bad.Take(builder.BadRows, lines);
                progress.Report(source.Share);
            }
        }
        catch (BadRowsException)
        {
            // The table stops at the same number as the list, so this says the same in the list's words.
            bad.Take(builder.BadRows, lines);
        }

        return timing.Measure(Work.Building, () => Build(builder, bad, lines));
    }

    private static RatingTable Build(RatingTableBuilder<string> builder, BadLines bad, LineMap lines)
    {
        try
        {
            return builder.Build();
        }
        finally
        {
            // Whoever rates twice is seen only now.
            bad.Take(builder.BadRows, lines, isAfterwards: true);
        }
    }

    // Bad rows are counted here, with those that the reader refuses; the builder is to go on with the others.
    private static TableLoading LoadingOf(CommandLine line) => new()
    {
        Step = Questions.StepOf(line),
        Unit = Questions.StepOf(line),
        Marks = SheetCells.Marks,
        SkipsBadRows = true,
        BadRowLimit = line.Whole("bad-row-limit", 100, 1),
        Duplicates = line["duplicates"] switch
        {
            null or "refuse" => DuplicateRatings.Refuse,
            "keep-first" => DuplicateRatings.KeepFirst,
            "keep-last" => DuplicateRatings.KeepLast,
            string other => throw new MistakeException($"--duplicates is '{other}'; it is refuse, keep-first or keep-last."),
        },
    };
}
