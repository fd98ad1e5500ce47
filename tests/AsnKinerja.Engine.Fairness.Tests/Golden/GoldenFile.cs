using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Golden;

/// <summary>Cases that other software computed. The file says which software, and how near our number must be.</summary>
internal sealed class GoldenFile
{
    private readonly JsonElement _root;

    private GoldenFile(JsonElement root) => _root = root;

    /// <summary>The largest difference, relative to the expected number where that is above 1.</summary>
    public double Tolerance => _root.GetProperty("tolerance").GetDouble();

    public IEnumerable<JsonElement> Cases => _root.GetProperty("cases").EnumerateArray();

    /// <summary>What a file holds beside its cases.</summary>
    public JsonElement Property(string name) => _root.GetProperty(name);

    public static GoldenFile Read(string name)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)));
        return new GoldenFile(document.RootElement.Clone());
    }

    /// <summary>Numbers of a list; null in the file is null here.</summary>
    public static double?[] Numbers(JsonElement array) =>
        [.. array.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Null ? (double?)null : one.GetDouble())];

    /// <summary>Holds our number against the file's; null in the file is null here.</summary>
    public void Near(JsonElement expected, double? actual, string what) => Near(expected, actual, what, Tolerance);

    /// <summary>Holds our number against the file's, within a tolerance that the file says for it.</summary>
    public static void Near(JsonElement expected, double? actual, string what, double tolerance)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.True(actual is null, $"{what}: expected none, got {actual:R}");
            return;
        }

        double wanted = expected.GetDouble();
        Assert.True(actual is not null, $"{what}: expected {wanted:R}, got none");
        Assert.True(Math.Abs(wanted - actual.Value) <= tolerance * Math.Max(1, Math.Abs(wanted)), $"{what}: expected {wanted:R}, got {actual.Value:R}");
    }
}
