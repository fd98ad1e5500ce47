using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reports weights that are no ratios of each other: some written and some not, or none above 0.</summary>
internal sealed class WeightsReader
{
    private readonly List<(LocalizedText Name, YamlValue Weight)> _parts = [];

    /// <summary>Adds one part, with its weight or the place where it would stand.</summary>
    public void Add(LocalizedText name, YamlValue weight) => _parts.Add((name, weight));

    public void Check()
    {
        List<YamlValue> written = [.. _parts.Select(part => part.Weight).Where(weight => weight.Exists)];
        if (written.Count == 0 || written.Exists(weight => weight.IsUnusable)) return;
        if (written.Count < _parts.Count)
            written[0].Report(DiagnosticCode.OutOfRange, TheWeight(written[0].Text), AllOrNone(_parts.First(part => !part.Weight.Exists).Name));
        else if (written.TrueForAll(weight => weight.AsNumber() == Rational.Zero))
            written[0].Report(DiagnosticCode.OutOfRange, TheWeight(written[0].Text), OneAboveZero);
    }

    private static LocalizedText TheWeight(string weight) => new($"bobot {DiagnosticMessages.Shown(weight)}", $"the weight {DiagnosticMessages.Shown(weight)}");

    private static LocalizedText AllOrNone(LocalizedText other) => new(
        $"bobot pada semuanya, atau tanpa bobot; '{DiagnosticMessages.Shown(other.Indonesian)}' belum berbobot",
        $"a weight on all of them, or on none; '{DiagnosticMessages.Shown(other.English)}' has none");

    private static LocalizedText OneAboveZero { get; } = new("sedikitnya satu bobot lebih dari 0", "at least one weight above 0");
}
