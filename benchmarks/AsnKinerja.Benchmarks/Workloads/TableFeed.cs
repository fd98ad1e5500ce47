using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Hands the workloads to the engine: chunk by chunk, as a reader of files would.</summary>
internal static class TableFeed
{
    private const int Chunk = 1 << 16;

    private static readonly Scale Points = Scale.Points(1, 100);

    /// <summary>The groups by their weights, rounded to two digits.</summary>
    public static AggregationPolicy Policy { get; } = AggregationPolicy.Of(MakeRules());

    /// <summary>The same with four bands.</summary>
    public static AggregationPolicy Banded { get; } = Policy.Banded(BandTable<ScoreBand>.Create(
        BoundaryPolicy.LowerEdgeBelongs,
        [Band("low", 1, 46), Band("fair", 46, 51), Band("good", 51, 56), Band("high", 56, 100)]));

    public static RatingTable ToTable(this RowWorkload rows)
    {
        string[] items = Population.Items(RowWorkload.ItemCount);
        RatingTableBuilder<int> builder = new(RatingInstrument.Flat(Points, items), new TableLoading { ExpectedRows = rows.Rows });
        string[] group = new string[Chunk], item = new string[Chunk];
        int[] score = new int[Chunk];
        for (int start = 0; start < rows.Rows; start += Chunk)
        {
            int count = Math.Min(Chunk, rows.Rows - start);
            for (int i = 0; i < count; i++)
            {
                group[i] = Population.Groups[rows.Group[start + i]];
                item[i] = items[rows.Item[start + i]];
                score[i] = rows.Score[start + i];
            }

            builder.AddColumns(rows.Employee.AsSpan(start, count), group.AsSpan(0, count), item.AsSpan(0, count), score.AsSpan(0, count));
        }

        return builder.Build();
    }

    public static RatingTable ToTable(this SheetWorkload sheets)
    {
        RatingInstrument instrument = RatingInstrument.Flat(Points, Population.Items(SheetWorkload.ItemCount));
        RatingTableBuilder<int> builder = new(instrument, new TableLoading { ExpectedRows = sheets.Sheets });
        string[] group = new string[Chunk];
        for (int start = 0; start < sheets.Sheets; start += Chunk)
        {
            int count = Math.Min(Chunk, sheets.Sheets - start);
            for (int i = 0; i < count; i++) group[i] = Population.Groups[sheets.Group[start + i]];
            ReadOnlySpan<byte> cells = sheets.Cells.AsSpan(start * SheetWorkload.ItemCount, count * SheetWorkload.ItemCount);
            builder.AddSheets(sheets.Employee.AsSpan(start, count), group.AsSpan(0, count), cells);
        }

        return builder.Build();
    }

    private static GroupRule[] MakeRules()
    {
        GroupRule[] rules = new GroupRule[Population.Groups.Length];
        for (int g = 0; g < rules.Length; g++) rules[g] = new GroupRule(Population.Groups[g], Population.Weights[g]);
        return rules;
    }

    private static Band<ScoreBand> Band(string id, int from, int to) => new(from, to, new ScoreBand(id, LocalizedText.Same(id)));
}
