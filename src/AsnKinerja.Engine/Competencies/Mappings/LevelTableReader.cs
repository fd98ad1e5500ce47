using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What levels of one scale are on another: a line through every level, or null where they stay what they are.</summary>
/// <param name="Line">The line.</param>
internal sealed record LevelTable(PiecewiseLinear? Line);

/// <summary>Reads <c>same</c>, or <c>{ 1: 1, 2: 2, 3: 2 }</c> with every level of the old scale.</summary>
/// <param name="from">The old scale; null where it is not known, which is reported already.</param>
/// <param name="to">The new scale; null where it is not known, which is reported already.</param>
internal sealed class LevelTableReader(Scale? from, Scale? to)
{
    public LevelTable Read(YamlValue value)
    {
        if (!value.IsMapping)
        {
            _ = value.AsOneOf(("same", 0));
            if (!value.IsUnusable && from is not null && to is not null && !AreAlike(from, to))
                value.Report(DiagnosticCode.OutOfRange, value.Text, Table(from, to));
            return new LevelTable(null);
        }

        UniqueValues levels = new();
        List<(Rational From, Rational To, YamlValue Place)> pairs = [];
        bool isSound = from is not null && to is not null;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            bool isNumber = TryLevel(entry.Name, out Rational old);
            Rational level = entry.Value.AsNumber();
            if (isNumber && from?.Accepts(old) == false) entry.Name.Report(DiagnosticCode.OutOfRange, old, ScaleWords.Values(from));
            if (to?.Accepts(level) == false) entry.Value.Report(DiagnosticCode.OutOfRange, level, ScaleWords.Values(to));
            if (isNumber) levels.Add(entry.Name, old.ToString());
            if (entry.Name.IsUnusable || entry.Value.IsUnusable) isSound = false;
            else pairs.Add((old, level, entry.Value));
        }

        return new LevelTable(isSound ? Line(value, pairs) : null);
    }

    // A key may stand in quotes, as the keys of JSON do.
    private static bool TryLevel(YamlValue name, out Rational level)
    {
        if (Rational.TryParse(name.Text, out level)) return true;
        if (name.Text.Length == 0) name.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheKey);
        else name.Report(DiagnosticCode.NotANumber, name.Text, DiagnosticMessages.Number, NumberSpelling.Hint(name.Text));
        return false;
    }

    private PiecewiseLinear? Line(YamlValue value, List<(Rational From, Rational To, YamlValue Place)> pairs)
    {
        Rational[] needed = from!.Levels.Count > 0 ? [.. from.Levels.Select(level => level.Value)] : [from.Minimum, from.Maximum];
        Rational[] lacking = [.. needed.Where(level => pairs.All(pair => pair.From != level))];
        if (lacking.Length > 0)
        {
            value.Report(DiagnosticCode.OutOfRange, Without(lacking), Every(needed));
            return null;
        }

        (Rational From, Rational To, YamlValue Place)[] rising = [.. pairs.OrderBy(pair => pair.From)];
        bool keepsOrder = true;
        for (int i = 1; i < rising.Length; i++)
        {
            if (rising[i].To >= rising[i - 1].To) continue;
            keepsOrder = false;
            rising[i].Place.Report(DiagnosticCode.OutOfRange, rising[i].To, AtLeast(rising[i - 1].To, rising[i - 1].From));
        }

        return keepsOrder ? PiecewiseLinear.Through([.. rising.Select(pair => (pair.From, pair.To))]) : null;
    }

    private static bool AreAlike(Scale one, Scale other) =>
        one.Minimum == other.Minimum && one.Maximum == other.Maximum
        && one.Levels.Select(level => level.Value).SequenceEqual(other.Levels.Select(level => level.Value));

    private static LocalizedText Table(Scale from, Scale to)
    {
        LocalizedText old = ScaleWords.Values(from), other = ScaleWords.Values(to);
        return new(
            $"tabel dari {old.Indonesian} ke {other.Indonesian}, karena skalanya berbeda", $"a table from {old.English} to {other.English}, since the scales differ");
    }

    private static LocalizedText Without(Rational[] levels)
    {
        string missing = string.Join(", ", levels);
        return new($"tabel tanpa {missing}", $"the table without {missing}");
    }

    private static LocalizedText Every(Rational[] levels)
    {
        string all = string.Join(", ", levels);
        return new($"setiap tingkat: {all}", $"every level: {all}");
    }

    private static LocalizedText AtLeast(Rational level, Rational below) => new(
        $"paling sedikit {level}, seperti tingkat {below} di bawahnya", $"at least {level}, as the level {below} below it");
}
