using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Benchmarks.Workloads;
using AsnKinerja.Engine.Fairness;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>
/// <c>severity [--ratings N] [--raters N] [--runs N] [--out FILE.csv] [--reference FILE.csv]</c>: what each step from ratings to severity takes; writes
/// the ratings for R, and holds effects against those that R found at its own variances.
/// </summary>
internal static class Severity
{
    private sealed record Step(string Engine, string Name, int Ratings, int Raters, double Seconds, double Median, double Megabytes, string? Result = null);

    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int ratings = options.Number("--ratings", 1_000_000), raters = options.Number("--raters", 50_000), runs = options.Number("--runs", 3);
        string? path = options.TextOrNull("--out"), reference = options.TextOrNull("--reference");
        options.RefuseOthers();
        if (raters < 40 || ratings / raters < 8) throw new CommandException("at least 40 raters with 8 ratings each are needed.");

        RatingObservation[] made = RatingNetwork.Make(ratings, raters);
        if (path is not null) RatingNetwork.Write(made, path);
        RatingDesign design = RatingDesign.From(made);
        if (reference is not null)
        {
            Compare(design, reference);
            return;
        }

        void Print<T>(string name, Func<T> work, Func<T, string> result)
        {
            T last = work();
            double[] seconds = new double[runs];
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < runs; i++)
            {
                long start = Stopwatch.GetTimestamp();
                last = work();
                seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }

            double megabytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs / 1e6;
            Array.Sort(seconds);
            Console.WriteLine(JsonSerializer.Serialize(new Step("AsnKinerja", name, design.Count, design.Raters.Count, Math.Round(seconds[0], 3), Math.Round(seconds[runs / 2], 3), Math.Round(megabytes, 1), result(last))));
        }

        Print("design from ratings", () => RatingDesign.From(made), made => made.ToString());
        Print("connectivity", () => RatingSubsets.Of(design), subsets => FormattableString.Invariant($"{subsets.Count} parts"));
        Print("additive model", () => AdditiveModel.Fit(design, standardErrors: false), model => FormattableString.Invariant($"residual sum of squares {model.ResidualSumOfSquares:0.###}"));
        Print("additive model with standard errors", () => AdditiveModel.Fit(design), model => FormattableString.Invariant($"sampled: {model.Parts[0].IsSampled}"));
        Print("crossed model", () => CrossedModel.Fit(design, new() { ConditionalDeviations = false }), model => $"{model.Method}: {model.Variances}");
        Print("severity report", () => RaterSeverity.Estimate(design), report => report.Words.English);
    }

    // The first line of the file holds R's variances: ratee, rater, residual; then a rater and its effect a line.
    private static void Compare(RatingDesign design, string reference)
    {
        string[] lines = File.ReadAllLines(reference);
        double[] variances = [.. lines[0].Split(',').Select(Number)];
        CrossedModel model = CrossedModel.Fit(design, new() { Variances = new(variances[0], variances[1], variances[2]), ConditionalDeviations = false });
        System.Collections.Generic.Dictionary<string, double> own = model.Raters.ToDictionary(rater => rater.Id, rater => rater.Effect, StringComparer.Ordinal);
        double largest = lines.Skip(1).Select(line => line.Split(',')).Max(cells => Math.Abs(own[cells[0]] - Number(cells[1])));
        Console.WriteLine(FormattableString.Invariant($"largest difference of {lines.Length - 1} raters' effects: {largest:0.0e+0} points"));
        if (largest > 1e-4) throw new CommandException("the effects differ.");
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
