using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

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

    /// <summary>Exactly the number that is written in the file, also 1e-9.</summary>
    public static Rational Exactly(string text)
    {
        string[] parts = text.Split('e', 'E');
        Rational value = Rational.Parse(parts[0]);
        int exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        for (; exponent > 0; exponent--) value *= 10;
        for (; exponent < 0; exponent++) value /= 10;
        return value;
    }

    public static Rational Exactly(JsonElement number) => Exactly(number.GetRawText());

    public static Rational[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(Exactly)];

    /// <summary>Holds our exact number against the file's double; null in the file is null here.</summary>
    public void Near(JsonElement expected, Rational? actual, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.True(actual is null, $"{what}: expected none, got {actual}");
            return;
        }

        Assert.True(actual is not null, $"{what}: expected {expected}, got none");
        double wanted = expected.GetDouble();
        double ours = (double)actual.Value.ToDecimal();
        Assert.True(Math.Abs(wanted - ours) <= Tolerance * Math.Max(1, Math.Abs(wanted)), $"{what}: expected {wanted:R}, got {ours:R}");
    }
}
