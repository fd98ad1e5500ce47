using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties.Tallies;
using AsnKinerja.Engine.Tests.Worker;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tallies;

/// <summary>A nightly job in seven processes, each with its part of the sheets, and their files merged in one.</summary>
public sealed class TallyProcessTests : IDisposable
{
    private const int Processes = 7;

    private readonly string _folder = Directory.CreateTempSubdirectory("tally").FullName;

    private static AggregationPolicy[] Policies =>
    [
        Weighted,
        Weighted.Using(Estimator.Median).WhenMissing(MissingGroups.NoScore),
        Weighted.Using(Estimator.TrimmedMean(Rational.Of(1, 5))).Requiring("supervisor"),
        Weighted.Using(Estimator.WinsorisedMean(Rational.Of(1, 4))).RoundedBy(new RoundingPlan(new RoundingRule(1), RoundingPlaces.Result | RoundingPlaces.Terms)),
        AggregationPolicy.Pooled(),
    ];

    private static AggregationPolicy Weighted => AggregationPolicy.Weighted(("supervisor", 60), ("peer", 20), ("subordinate", 20)).WithMinimumRaters("peer", 2).HeardOnly("self");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Seven_processes_make_the_scores_of_one()
    {
        string[] sheets = [.. Sheets(new Random(20261124))];
        RatingTable table = PartFile.Read(sheets);
        Assert.Equal(400, table.EmployeeCount);

        string[] files = await Task.WhenAll(Enumerable.Range(0, Processes).Select(part => TallyInProcess(part, [.. sheets.Where((_, at) => at % Processes == part)])));
        RatingTally merged = RatingTally.MergeAll(files.Select(file => RatingTally.Load(file, PartFile.Instrument)));
        RatingTally backwards = files.Reverse().Select(file => RatingTally.Load(file, PartFile.Instrument)).Aggregate((all, next) => RatingTally.Merge(next, all));

        Assert.Equal(Bytes(table.Tally()), Bytes(merged));
        Assert.Equal(Bytes(merged), Bytes(backwards));
        foreach (AggregationPolicy policy in Policies)
        {
            ScoreTable scores = policy.Score(merged);
            for (int employee = 0; employee < table.EmployeeCount; employee++)
                ScoreComparison.AssertSame(policy.Score(PartFile.Instrument, table.SheetsOf(employee)), scores, scores.IndexOf(table.IdText(employee)));
        }
    }

    // Round robin, so that nearly everybody is in every part.
    private static IEnumerable<string> Sheets(Random random)
    {
        string[] groups = ["supervisor", "peer", "peer", "peer", "subordinate", "subordinate", "self"];
        for (int employee = 0; employee < 400; employee++)
            for (int rater = 0; rater < 5 + random.Next(20); rater++)
                yield return string.Join(',', new[]
                {
                    (198001012005011000 + (employee * 7919 % 1000)).ToString(CultureInfo.InvariantCulture),
                    groups[random.Next(groups.Length)],
                    random.Next(2) == 0 ? "" : "r" + rater.ToString(CultureInfo.InvariantCulture),
                }.Concat(PartFile.Instrument.Items.Select(_ => random.Next(9) switch
                {
                    0 => "",
                    1 => "-",
                    2 or 3 => "3",
                    int value => (value - 3).ToString(CultureInfo.InvariantCulture),
                })));
    }

    private static byte[] Bytes(RatingTally tally)
    {
        using MemoryStream stream = new();
        tally.Save(stream);
        return stream.ToArray();
    }

    private async Task<string> TallyInProcess(int part, string[] sheets)
    {
        string csv = Path.Combine(_folder, $"part-{part}.csv"), file = Path.Combine(_folder, $"part-{part}.tally");
        await File.WriteAllLinesAsync(csv, sheets);
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { typeof(PartFile).Assembly.Location, "tally", csv, file },
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, await error);
        Assert.EndsWith("employees", (await output).TrimEnd(), StringComparison.Ordinal);
        return file;
    }
}
