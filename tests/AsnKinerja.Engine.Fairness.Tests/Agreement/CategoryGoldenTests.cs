using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>04_fleiss_gwet_counts.json, 05_gwet_weighted_raw.json, 06_cohen_weighted_kappa.json: all cases, all numbers.</summary>
public class CategoryGoldenTests
{
    private static readonly GoldenFile Counts = GoldenFile.Read("04_fleiss_gwet_counts.json");
    private static readonly GoldenFile Raw = GoldenFile.Read("05_gwet_weighted_raw.json");
    private static readonly GoldenFile Cohen = GoldenFile.Read("06_cohen_weighted_kappa.json");

    private static readonly Dictionary<string, Func<CategoryTable, AgreementWeighting, ChanceCorrected>> Coefficients = new()
    {
        ["fleiss"] = (table, weighting) => CategoryAgreement.Fleiss(table, weighting),
        ["gwet"] = (table, weighting) => CategoryAgreement.Gwet(table, weighting),
        ["gwet_ac1"] = (table, weighting) => CategoryAgreement.Gwet(table, weighting),
        ["conger"] = (table, weighting) => CategoryAgreement.Conger(table, weighting),
        ["krippendorff"] = (table, weighting) => CategoryAgreement.Krippendorff(table, weighting),
        ["krippendorff_nominal"] = (table, weighting) => CategoryAgreement.Krippendorff(table, weighting),
        ["brennan_prediger"] = (table, weighting) => CategoryAgreement.BrennanPrediger(table, weighting),
    };

    private static readonly Dictionary<string, AgreementWeighting> Weightings = new()
    {
        ["unweighted"] = AgreementWeighting.Identity,
        ["linear"] = AgreementWeighting.Linear,
        ["quadratic"] = AgreementWeighting.Quadratic,
        ["ordinal"] = AgreementWeighting.Ordinal,
    };

    public static TheoryData<string> CountNames => [.. Counts.Cases.Select(GoldenTable.Name)];

    public static TheoryData<string> RawNames => [.. Raw.Cases.Select(GoldenTable.Name)];

    public static TheoryData<string> CohenNames => [.. Cohen.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(CountNames))]
    public void From_counts_the_coefficients_are_those_of_irr_and_irrCAC(string name)
    {
        JsonElement one = Counts.Cases.Single(candidate => GoldenTable.Name(candidate) == name), expected = one.GetProperty("expected");
        int[][] rows = [.. one.GetProperty("input").GetProperty("counts").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToArray())];
        int[,] counts = new int[rows.Length, rows[0].Length];
        for (int i = 0; i < rows.Length; i++)
            for (int j = 0; j < rows[i].Length; j++) counts[i, j] = rows[i][j];
        CategoryTable table = CategoryTable.FromCounts(counts);

        foreach (JsonProperty coefficient in expected.GetProperty("irrCAC").EnumerateObject())
        {
            ChanceCorrected ours = Coefficients[coefficient.Name](table, AgreementWeighting.Identity);
            Holds(Counts, coefficient.Value, ours, coefficient.Name);
            Counts.Near(coefficient.Value.GetProperty("se"), ours.Estimate.StandardError, coefficient.Name + " se");
        }

        if (!expected.TryGetProperty("irr_kappam_fleiss", out JsonElement irr)) return;
        FleissTest test = FleissTest.Of(table);
        Counts.Near(irr.GetProperty("kappa"), test.Kappa.Value, "kappa");
        Counts.Near(irr.GetProperty("z"), test.Z, "z");
        Counts.Near(irr.GetProperty("p"), test.PValue, "p");
    }

    [Theory]
    [MemberData(nameof(RawNames))]
    public void From_ratings_the_coefficients_are_those_of_irrCAC(string name)
    {
        JsonElement one = Raw.Cases.Single(candidate => GoldenTable.Name(candidate) == name), expected = one.GetProperty("expected");
        CategoryTable table = CategoryTable.From(GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings")));
        foreach ((string weights, AgreementWeighting weighting) in Weightings)
        {
            if (expected.TryGetProperty("percent_agreement", out JsonElement observed))
                Raw.Near(observed.GetProperty(weights), CategoryAgreement.Observed(table, weighting).Value, weights);
            foreach ((string coefficient, Func<CategoryTable, AgreementWeighting, ChanceCorrected> calculate) in Coefficients)
            {
                if (!expected.TryGetProperty(coefficient, out JsonElement known)) continue;
                string what = $"{coefficient} {weights}";
                ChanceCorrected ours = calculate(table, weighting);
                Holds(Raw, known.GetProperty(weights), ours, what);
                GoldenFile.Near(known.GetProperty(weights).GetProperty("se_rounded5"), ours.Estimate.StandardError, what + " se", 5.001e-6);
                HoldsInterval(known.GetProperty(weights).GetProperty("ci").GetString()!, ours.Estimate.Interval, what);
            }
        }
    }

    [Theory]
    [MemberData(nameof(CohenNames))]
    public void Cohen_s_kappa_is_that_of_psych_and_vcd(string name)
    {
        JsonElement one = Cohen.Cases.Single(candidate => GoldenTable.Name(candidate) == name), input = one.GetProperty("input"), expected = one.GetProperty("expected");
        double[,] table = GoldenTable.Square(input.GetProperty("table"));
        double[] categories = [.. Enumerable.Range(1, table.GetLength(0)).Select(at => (double)at)];

        // The published table holds shares of 200 people.
        int? observations = table.Cast<double>().Sum() <= 1.0001 ? 200 : null;
        AgreementWeights weights = input.GetProperty("weights").ValueKind == JsonValueKind.Array
            ? AgreementWeights.FromDisagreement(GoldenTable.Square(input.GetProperty("weights")))
            : AgreementWeights.Of(AgreementWeighting.Quadratic, categories);

        Estimate plain = CohenKappa.Of(table, null, observations).Estimate;
        JsonElement psych = expected.GetProperty("psych");
        Cohen.Near(psych.GetProperty("kappa"), plain.Value, "kappa");
        Cohen.Near(psych.GetProperty("var_kappa"), plain.StandardError * plain.StandardError, "variance");
        Cohen.Near(psych.GetProperty("weighted_kappa"), CohenKappa.Of(table, weights, observations).Estimate.Value, "weighted");
        Cohen.Near(psych.GetProperty("ci_kappa").GetProperty("lower"), plain.Interval?.Lower, "lower");
        Cohen.Near(psych.GetProperty("ci_kappa").GetProperty("upper"), plain.Interval?.Upper, "upper");
        if (!expected.TryGetProperty("vcd", out JsonElement vcd)) return;
        foreach ((string known, AgreementWeighting weighting) in Weightings.Where(pair => pair.Value != AgreementWeighting.Ordinal))
        {
            Estimate ours = CohenKappa.Of(table, AgreementWeights.Of(weighting, categories)).Estimate;
            Cohen.Near(vcd.GetProperty(known), ours.Value, known);
            Cohen.Near(vcd.GetProperty(known + "_ase"), ours.StandardError, known + " ase");
        }
    }

    private static void Holds(GoldenFile file, JsonElement expected, ChanceCorrected ours, string what)
    {
        file.Near(expected.GetProperty("pa"), ours.Observed, what + " pa");
        file.Near(expected.GetProperty("pe"), ours.ByChance, what + " pe");
        file.Near(expected.GetProperty("value"), ours.Estimate.Value, what);
    }

    private static void HoldsInterval(string printed, ConfidenceInterval? interval, string what)
    {
        double[] ends = [.. printed.Trim('(', ')').Split(',').Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
        Assert.True(interval is not null, what);
        Assert.InRange(interval.Value.Lower - ends[0], -0.000501, 0.000501);
        Assert.InRange(interval.Value.Upper - ends[1], -0.000501, 0.000501);
    }
}
