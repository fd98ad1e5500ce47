using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>
/// 03_krippendorff_alpha.json: all cases, all references. Not compared: irr's 1.0 where only one category was used, which is undefined; irr's <c>n_pairable</c> of complete data by three or more
/// raters, which counts a rating once for each other rater (30 for 15 ratings).
/// </summary>
public class KrippendorffGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("03_krippendorff_alpha.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Alpha_is_that_of_irr_irrCAC_and_krippendorff(string name)
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == name), expected = one.GetProperty("expected");
        RatingMatrix ratings = GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings")).Transposed();
        bool isUndefined = expected.TryGetProperty("krippendorff", out JsonElement said) && said.GetString()!.StartsWith("undefined", StringComparison.Ordinal);
        int compared = 0;
        foreach (MeasurementLevel level in Enum.GetValues<MeasurementLevel>())
        {
            Estimate alpha = KrippendorffAlpha.Of(ratings, level);
            if (isUndefined) Assert.Equal(NotEstimable.OneCategory, alpha.Reason);
            foreach (string reference in new[] { "irr", "irrCAC", "fast_krippendorff" })
            {
                if ((isUndefined && reference != "fast_krippendorff") || !expected.TryGetProperty(reference, out JsonElement values)) continue;
                if (!values.TryGetProperty(level.ToString().ToLowerInvariant(), out JsonElement value)) continue;
                File.Near(value, alpha.Value, $"{reference} {level}");
                compared++;
            }

            bool countsTwice = ratings.IsComplete && ratings.Raters.Count > 2;
            if (expected.TryGetProperty("n_pairable", out JsonElement pairable) && !countsTwice) Assert.Equal(pairable.GetInt32(), alpha.Observations);
        }

        Assert.True(compared >= 4);
    }
}
