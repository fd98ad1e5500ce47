using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the <c>target</c> of an indicator: one of eight forms, with what may stand beside it.</summary>
internal sealed class TargetReader
{
    private readonly YamlMapping _mapping;
    private readonly List<YamlValue> _numbers = [];
    private readonly AppraisalPeriod? _period;

    private TargetReader(YamlMapping mapping, AppraisalPeriod? period)
    {
        _mapping = mapping;
        _period = period;
    }

    /// <summary>The unit; empty for a bare number, and for a day.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Whether it is a day.</summary>
    public bool IsMilestone { get; private set; }

    /// <summary>What was agreed; null where it could not be read.</summary>
    public Target? Target { get; private set; }

    /// <summary>The numbers as they are written, to be held against how the realisation is written.</summary>
    public IReadOnlyList<YamlValue> Numbers => _numbers;

    public static TargetReader Read(YamlValue value, AppraisalPeriod? period)
    {
        TargetReader reader = new(value.AsMapping(), period);
        reader.Target = reader.Agreed(value);
        return reader;
    }

    private Target? Agreed(YamlValue value)
    {
        _mapping.RequireAny(AnyForm, [.. Forms]);
        string form = Forms.FirstOrDefault(_mapping.Has) ?? "";
        foreach (string other in Forms.Where(other => other != form)) _mapping.Refuse(other, OneForm(other, form));
        IsMilestone = form == "by";
        YamlValue unit = _mapping.Optional("unit"), baseline = _mapping.Optional("baseline"), maximum = _mapping.Optional("maximum");
        bool hasBaseline = baseline.Exists && form is "at-least" or "at-most" or "range";
        if (IsMilestone) _mapping.Refuse("unit", NoUnit);
        else if (unit.Exists) Unit = unit.AsText();
        if (form.Length > 0 && !hasBaseline) _mapping.Refuse("baseline", NoBaseline(form));
        if (form.Length > 0 && !IsMilestone) _mapping.Refuse("starting", NoStart);
        Target? target = Formed(_mapping.Optional(form), form);
        if (hasBaseline) target = From(target, baseline);
        bool isMaximum = maximum.Exists && maximum.AsBoolean();
        return _mapping.NoOtherKeys() && !value.IsUnusable && isMaximum ? target?.AsMaximum() : target;
    }

    private Target? Formed(YamlValue value, string form) => form switch
    {
        "at-least" => Number(value) is Rational number ? Targets.Target.AtLeast(number, Unit) : null,
        "at-most" => Number(value) is Rational number ? Targets.Target.AtMost(number, Unit) : null,
        "exactly" => Number(value) is Rational number ? Targets.Target.Exactly(number, Unit) : null,
        "range" => Range(value),
        "by" => Milestone(value),
        "zero-tolerance" => ZeroTolerance(value),
        "table" or "steps" => TargetPointsReader.Read(value, _numbers) is { } points
            ? form == "table" ? Targets.Target.Table(Unit, points) : Targets.Target.Steps(Unit, points)
            : null,
        _ => null,
    };

    private Rational? Number(YamlValue value)
    {
        Rational number = value.AsNumber();
        _numbers.Add(value);
        return value.IsUnusable ? null : number;
    }

    private Target? Range(YamlValue value)
    {
        YamlMapping range = value.AsMapping();
        YamlValue low = range.Required("low"), high = range.Required("high"), better = range.Required("better");
        Rational? from = Number(low), to = Number(high);
        RangeDirection direction = better.AsOneOf(Directions);
        if (from > to && PercentSigns.IsPercent(low) == PercentSigns.IsPercent(high)) high.Report(DiagnosticCode.OutOfRange, to!.Value, NotBelow(from!.Value));
        return range.NoOtherKeys() && from is Rational least && to is Rational most && least <= most && !better.IsUnusable
            ? Targets.Target.Range(least, most, Unit, direction)
            : null;
    }

    private Target? Milestone(YamlValue value)
    {
        YamlValue starting = _mapping.Optional("starting");
        LocalDate due = value.AsDate(), first = starting.Exists ? starting.AsDate() : default;
        if (starting.Exists && !starting.IsUnusable && !value.IsUnusable && first > due) starting.Report(DiagnosticCode.ReversedDates, due, first);
        if (!starting.Exists && _period is AppraisalPeriod period && due < period.First) value.Report(DiagnosticCode.OutOfRange, due, NotBefore(period));
        return value.IsUnusable || (starting.Exists && starting.IsUnusable) ? null
            : starting.Exists ? Targets.Target.By(due).Starting(first)
            : Targets.Target.By(due);
    }

    private Target? ZeroTolerance(YamlValue value)
    {
        if (!value.AsBoolean()) value.Report(DiagnosticCode.OutOfRange, "false", OnlyTrue);
        return value.IsUnusable ? null : Targets.Target.Zero(Unit);
    }

    private Target? From(Target? target, YamlValue baseline)
    {
        Rational? start = Number(baseline);
        if (target is null || start is not Rational number) return null;
        Rational nearest = (target.IsUpward ? target.Low : target.High)!.Value;
        if (target.Direction == RangeDirection.Inside) baseline.Report(DiagnosticCode.OutOfRange, number, NoBetterSide);
        else if (target.IsUpward ? number >= nearest : number <= nearest)
            baseline.Report(DiagnosticCode.OutOfRange, number, Wanted(target, nearest));
        return baseline.IsUnusable ? null : target.From(number);
    }

    // The first one found is the form; the others are then refused.
    private static string[] Forms { get; } = ["at-most", "at-least", "range", "exactly", "by", "zero-tolerance", "table", "steps"];

    private static (string, RangeDirection)[] Directions { get; } =
    [
        ("lebih-banyak", RangeDirection.More), ("lebih-sedikit", RangeDirection.Less), ("di-dalam", RangeDirection.Inside),
    ];

    private static LocalizedText AnyForm { get; } = new(
        "at-least', 'at-most', 'range', 'exactly', 'by', 'zero-tolerance', 'table' atau 'steps",
        "at-least', 'at-most', 'range', 'exactly', 'by', 'zero-tolerance', 'table' or 'steps");

    private static LocalizedText OneForm(string other, string form) => new(
        $"; target memakai {other} atau {form}, bukan keduanya", $"; a target has {other} or {form}, not both");

    private static LocalizedText NoUnit { get; } = new("; target by adalah tanggal, tanpa satuan", "; a target by a day has no unit");

    private static LocalizedText NoBaseline(string form) => new(
        $"; target {form} tidak memakai baseline", $"; a target {form} has no baseline");

    private static LocalizedText NoStart { get; } = new("; starting hanya ada di samping by", "; starting stands beside by only");

    private static LocalizedText NotBelow(Rational low) => new($"paling sedikit {low}, batas bawahnya (low)", $"at least {low}, the lower end (low)");

    private static LocalizedText NotBefore(AppraisalPeriod period) => new(
        $"mulai {IsoDay.Text(period.First)}, hari pertama periode {period}, atau dengan starting",
        $"{IsoDay.Text(period.First)} or later, the first day of the period {period}, or with starting");

    private static LocalizedText NoBetterSide { get; } = new("tidak ada; di dalam rentang, tidak ada arah yang lebih baik", "none; inside a range no side is the better one");

    private static LocalizedText OnlyTrue { get; } = new("true, atau tanpa kunci ini", "true, or leave the key out");

    private static LocalizedText Wanted(Target target, Rational nearest) => target.IsUpward
        ? new($"kurang dari {nearest}, target yang dituju", $"less than {nearest}, the target it leads to")
        : new($"lebih dari {nearest}, target yang dituju", $"more than {nearest}, the target it leads to");
}
