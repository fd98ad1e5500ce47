using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the numbers of the formula of four aspects (<c>docs/yaml/regulation.md</c>).</summary>
internal sealed class FourAspectReader
{
    private readonly YamlMapping _mapping;
    private readonly RuleSources _sources;

    private FourAspectReader(YamlMapping mapping, RuleSources sources)
    {
        _mapping = mapping;
        _sources = sources;
    }

    /// <returns>Makes the formula; only to be called once the whole file is known to be sound.</returns>
    public static Func<IPlanFormula> Read(YamlMapping mapping, RuleSources sources) => new FourAspectReader(mapping, sources).Read();

    private Func<IPlanFormula> Read()
    {
        Cited<IReadOnlyList<Aspect>> aspects = Section("required-aspects", section => Aspects(section.Required("list")));
        Cited<Rational> ratio = Section("quantity-and-quality", section => Positive(section.Required("times")));
        Cited<(Rational Factor, Rational Times)> used = Section("time-and-cost", section => (Positive(section.Required("factor")), Positive(section.Required("times"))));
        Cited<(Rational Above, Rational From)> beyond = Section("too-efficient", section => (section.Required("above").AsShare(), section.Required("from").AsNumber(0, Most)));
        Cited<Rational> notCarriedOut = Section("not-carried-out", section => section.Required("value").AsNumber(0, Most));
        Cited<bool> several = Section("several-indicators", section => section.Required("method").AsOneOf(("mean", true)));
        Cited<bool> zeroCost = Section("cost-target-zero", section => section.Required("reading").AsOneOf(("no-aspect", true), ("not-known", false)));
        Cited<Rational> others = Section("other-targets", section => section.Required("lowest").AsNumber(0, Most));
        Cited<BandTable<Rational>?>? additional = Optional("additional-tasks", section => Table(section.Required("list")));
        Cited<CreativityPoints>? creativity = Optional("creativity", Creativity);
        return () => new FourAspectFormula(new FourAspectNumbers(
            aspects,
            ratio,
            new EfficiencyNumbers(used.Value.Factor, used.Value.Times, used.Citation, beyond.Value.Above, beyond.Value.From, beyond.Citation),
            notCarriedOut,
            several,
            zeroCost,
            others,
            additional is null ? null : new Cited<BandTable<Rational>>(additional.Value!, additional.Citation),
            creativity));
    }

    private Cited<T> Section<T>(string key, Func<YamlMapping, T> read) => Cite(_mapping.Required(key), read);

    private Cited<T>? Optional<T>(string key, Func<YamlMapping, T> read)
    {
        YamlValue value = _mapping.Optional(key);
        return value.Exists ? Cite(value, read) : null;
    }

    private Cited<T> Cite<T>(YamlValue value, Func<YamlMapping, T> read)
    {
        YamlMapping section = value.AsMapping();
        Citation? citation = _sources.Cite(section.Required("cite"));
        Cited<T> cited = new(read(section), citation);
        section.NoOtherKeys();
        return cited;
    }

    private static IReadOnlyList<Aspect> Aspects(YamlValue list)
    {
        UniqueValues unique = new();
        return [.. list.AsList().Select(aspect =>
        {
            unique.Add(aspect);
            return aspect.AsOneOf(AspectNames.ById);
        })];
    }

    // Counts are whole: from 1 to 3, and the next range begins at 4.
    private static BandTable<Rational>? Table(YamlValue list)
    {
        BandTable<Rational>? table = BandReader.Read(list, BoundaryPolicy.LowerEdgeBelongs, Rational.One, band => band.Required("points").AsNumber(0, Most));
        if (table is null) return null;
        if (table.Bands[0].From is not Rational first || first < 1) list.Report(DiagnosticCode.OutOfRange, table.Bands[0].From?.ToString() ?? "-∞", FromOne);
        if (table.Bands[table.Bands.Count - 1].To is Rational last) list.Report(DiagnosticCode.Hole, last.ToString(), "∞");
        for (int i = 1; i < table.Bands.Count; i++)
            if (table.Bands[i].Value < table.Bands[i - 1].Value) list.Report(DiagnosticCode.OutOfRange, table.Bands[i].Value, PointsRise);
        return table;
    }

    private static CreativityPoints Creativity(YamlMapping section)
    {
        YamlMapping points = section.Required("points").AsMapping();
        CreativityPoints creativity = new(
            points.Required("unit-kerja").AsNumber(0, Most),
            points.Required("instansi").AsNumber(0, Most),
            points.Required("nasional").AsNumber(0, Most),
            section.Required("several").AsOneOf(("highest", false), ("added-up", true)));
        points.NoOtherKeys();
        return creativity;
    }

    private static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return number;
    }

    private static Rational Most { get; } = 1000;

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText FromOne { get; } = new("mulai dari 1 tugas atau lebih", "from 1 task up");

    private static LocalizedText PointsRise { get; } = new("nilai yang naik bersama jumlah tugas", "points that rise with the number of tasks");
}
