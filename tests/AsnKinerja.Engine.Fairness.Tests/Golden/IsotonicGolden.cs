using System.Linq;
using System.Text.Json;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Golden;

/// <summary>Isotonic regression against scikit-learn and R's isoreg.</summary>
public class IsotonicGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("23_isotonic.json");

    [Fact]
    public void Every_case_is_fitted_and_predicted_as_by_the_references()
    {
        int held = 0;
        foreach (JsonElement golden in File.Cases)
        {
            (JsonElement input, JsonElement expected) = (golden.GetProperty("input"), golden.GetProperty("expected"));
            string name = golden.GetProperty("name").GetString()!;
            double[] x = Numbers(input, "x"), y = Numbers(input, "y");
            double[] w = input.GetProperty("w").ValueKind == JsonValueKind.Null ? [.. x.Select(_ => 1.0)] : Numbers(input, "w");
            IsotonicRegression fit = IsotonicRegression.Fit(x.Select((at, i) => (at, y[i], w[i])), input.GetProperty("increasing").GetBoolean());
            Holds(name, expected, "sklearn_fitted", [.. x.Select(fit.At)]);
            Holds(name, expected, "sklearn_predict_grid", [.. Numbers(input, "grid").Select(fit.At)]);
            if (expected.TryGetProperty("R_isoreg_fitted", out JsonElement byR) && byR.ValueKind == JsonValueKind.Array) Holds(name, expected, "R_isoreg_fitted", [.. x.Select(fit.At)]);
            held++;
        }

        Assert.Equal(File.Cases.Count(), held);
    }

    private static double[] Numbers(JsonElement element, string name) => [.. GoldenFile.Numbers(element.GetProperty(name)).Select(number => number!.Value)];

    private static void Holds(string name, JsonElement expected, string what, double[] ours)
    {
        JsonElement[] wanted = [.. expected.GetProperty(what).EnumerateArray()];
        Assert.Equal(wanted.Length, ours.Length);
        for (int i = 0; i < ours.Length; i++) File.Near(wanted[i], ours[i], $"{name} {what}[{i}]");
    }
}
