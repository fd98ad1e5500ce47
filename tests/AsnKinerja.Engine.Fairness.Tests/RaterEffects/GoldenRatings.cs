using System.Linq;
using System.Text.Json;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Reads the ratings of a golden case.</summary>
internal static class GoldenRatings
{
    /// <summary>Columns ratee, rater, y and sometimes group.</summary>
    public static RatingObservation[] Columns(JsonElement input)
    {
        string[] ratees = Texts(input, "ratee"), raters = Texts(input, "rater");
        double[] values = [.. input.GetProperty("y").EnumerateArray().Select(one => one.GetDouble())];
        string[]? groups = input.TryGetProperty("group", out _) ? Texts(input, "group") : null;
        return [.. values.Select((value, i) => new RatingObservation(ratees[i], raters[i], value, groups?[i]))];
    }

    /// <summary>A table of ratees by raters, with null where nobody rated.</summary>
    public static RatingDesign Matrix(JsonElement rows) => RatingDesign.From(rows.EnumerateArray().SelectMany((row, i) => row.EnumerateArray()
        .Select((cell, j) => (cell, j)).Where(pair => pair.cell.ValueKind == JsonValueKind.Number)
        .Select(pair => new RatingObservation($"t{i:000}", $"r{pair.j:000}", pair.cell.GetDouble()))));

    private static string[] Texts(JsonElement input, string name) => [.. input.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
