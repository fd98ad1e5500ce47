using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>08_rwg_ad_awg.json and 08b_rwg_nulls.json: all cases, all numbers, and the table of null variances.</summary>
public class WithinGroupGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("08_rwg_ad_awg.json");
    private static readonly GoldenFile Nulls = GoldenFile.Read("08b_rwg_nulls.json");

    private static readonly (string Name, NullDistribution Kind)[] Kinds =
    [
        ("uniform", NullDistribution.Uniform), ("slight_skew", NullDistribution.SlightSkew), ("moderate_skew", NullDistribution.ModerateSkew),
        ("heavy_skew", NullDistribution.HeavySkew), ("triangular", NullDistribution.Triangular), ("normal", NullDistribution.Normal),
    ];

    public static TheoryData<string> Names => [.. File.Cases.Select(GoldenTable.Name)];

    public static TheoryData<string> NullNames => [.. Nulls.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_indices_are_those_of_multilevel(string name)
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == name), input = one.GetProperty("input"), expected = one.GetProperty("expected");
        int options = input.GetProperty("A").GetInt32();
        NullVariance uniform = NullVariance.Uniform(options);
        ResponseScale scale = new(1, options);
        File.Near(input.GetProperty("sigma2_uniform"), uniform.Variance, "uniform variance");
        foreach ((string group, double?[][] rows) in Groups(input.GetProperty("group"), input.GetProperty("ratings")))
        {
            Estimate deviation = WithinGroupAgreement.AverageDeviation(rows);
            Assert.Equal(expected.GetProperty("group_size").GetProperty(group).GetInt32(), deviation.Observations);
            if (expected.TryGetProperty("rwg", out JsonElement single))
            {
                double[] ratings = [.. rows.Select(row => row[0]!.Value)];
                File.Near(single.GetProperty(group), WithinGroupAgreement.Rwg(ratings, uniform).Value, group + " r_wg");
                File.Near(expected.GetProperty("AD_mean").GetProperty(group), WithinGroupAgreement.AverageDeviation(ratings).Value, group + " AD_M");
                File.Near(expected.GetProperty("AD_median").GetProperty(group), WithinGroupAgreement.AverageDeviation(ratings, DeviationCentre.Median).Value, group + " AD_Md");
                File.Near(expected.GetProperty("a_wg").GetProperty(group), WithinGroupAgreement.Awg(ratings, scale).Value, group + " a_wg");
                continue;
            }

            File.Near(expected.GetProperty("rwg_j").GetProperty(group), WithinGroupAgreement.RwgJ(rows, uniform).Value, group + " r_wg(j)");
            File.Near(expected.GetProperty("AD_mean_J").GetProperty(group), deviation.Value, group + " AD_M(j)");
            File.Near(expected.GetProperty("AD_median_J").GetProperty(group), WithinGroupAgreement.AverageDeviation(rows, DeviationCentre.Median).Value, group + " AD_Md(j)");
            File.Near(expected.GetProperty("a_wg_J").GetProperty(group), WithinGroupAgreement.Awg(rows, scale).Value, group + " a_wg(j)");
        }
    }

    [Theory]
    [MemberData(nameof(NullNames))]
    public void Against_skewed_nulls_the_indices_are_those_of_WGA(string name)
    {
        JsonElement one = Nulls.Cases.Single(candidate => GoldenTable.Name(candidate) == name), input = one.GetProperty("input");
        int options = input.GetProperty("A").GetInt32();
        bool isSingle = input.GetProperty("x")[0].ValueKind != JsonValueKind.Array;
        Dictionary<string, double?[][]> groups = Groups(input.GetProperty("group"), input.GetProperty("x")).ToDictionary(group => group.Id, group => group.Rows);
        foreach (JsonElement expected in one.GetProperty("expected").EnumerateArray())
        {
            string group = expected.GetProperty("group").GetString()!;
            foreach ((string column, NullDistribution kind) in Kinds)
            {
                NullVariance variance = NullVariance.Of(kind, options);
                Estimate ours = isSingle
                    ? WithinGroupAgreement.Rwg([.. groups[group].Select(row => row[0]!.Value)], variance, BeyondNull.Keep)
                    : WithinGroupAgreement.RwgJ(groups[group], variance, BeyondNull.Keep);
                Assert.Equal(expected.GetProperty("n").GetInt32(), ours.Observations);

                // The reference rounds the variance and the result to two decimals, as the file notes.
                double tolerance = Math.Max(Nulls.Tolerance, (0.005 / variance.Variance) + 0.005);
                GoldenFile.Near(expected.GetProperty(column), ours.Value ?? ours.Beyond, $"{group} {column}", tolerance);
            }
        }
    }

    [Fact]
    public void The_table_of_null_variances_is_the_published_one()
    {
        int compared = 0;
        foreach (JsonProperty row in Nulls.Property("null_variance_table").EnumerateObject())
        {
            if (!int.TryParse(row.Name, out int options)) continue;
            for (int column = 0; column < Kinds.Length; column++)
            {
                // The published uniform variances are rounded to two decimals; ours are exact.
                double tolerance = Kinds[column].Kind == NullDistribution.Uniform ? 0.005 : 0;
                GoldenFile.Near(row.Value[column], NullVariance.Of(Kinds[column].Kind, options).Variance, $"{options} {Kinds[column].Name}", tolerance);
                compared++;
            }
        }

        Assert.Equal(NullVariance.Table.Count, compared);
    }

    private static (string Id, double?[][] Rows)[] Groups(JsonElement ids, JsonElement ratings)
    {
        double?[][] rows = [.. ratings.EnumerateArray().Select(row => row.ValueKind == JsonValueKind.Array ? GoldenFile.Numbers(row) : [row.GetDouble()])];
        return [.. GoldenTable.Texts(ids).Select((id, at) => (id, rows[at])).GroupBy(pair => pair.id).Select(group => (group.Key, group.Select(pair => pair.Item2).ToArray()))];
    }
}
