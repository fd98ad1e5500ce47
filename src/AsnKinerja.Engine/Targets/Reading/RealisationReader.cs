using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads what was realised of an indicator: a number, a day, or that it was not carried out.</summary>
internal sealed class RealisationReader
{
    /// <summary>Whether something is realised, readable or not.</summary>
    public bool IsThere { get; private init; }

    public bool IsNotCarriedOut { get; private init; }

    /// <summary>The number; null where there is none that suits the target.</summary>
    public Rational? Number { get; private init; }

    /// <summary>The day; null where there is none that suits the target.</summary>
    public LocalDate? Day { get; private init; }

    public static RealisationReader Read(YamlMapping mapping, YamlValue target, TargetReader? agreed, AppraisalPeriod? period)
    {
        YamlValue realised = mapping.Optional("realised"), on = mapping.Optional("realised-on"), left = mapping.Optional("not-carried-out");
        bool isNotCarriedOut = left.Exists && left.AsBoolean();
        if (isNotCarriedOut || agreed?.IsMilestone == true) mapping.Refuse("realised", isNotCarriedOut ? Nothing : OnADay);
        if (isNotCarriedOut || agreed is { IsMilestone: false } || !target.Exists) mapping.Refuse("realised-on", isNotCarriedOut ? Nothing : AtANumber);
        Rational? number = RealisedNumber(realised, agreed);
        LocalDate? day = on.Exists ? RealisedDay(on, period) : null;
        return new RealisationReader
        {
            IsThere = realised.Exists || on.Exists,
            IsNotCarriedOut = isNotCarriedOut,
            Number = isNotCarriedOut || agreed is { Target: null } or { IsMilestone: true } ? null : number,
            Day = isNotCarriedOut || agreed?.Target?.Due is null ? null : day,
        };
    }

    private static Rational? RealisedNumber(YamlValue realised, TargetReader? agreed)
    {
        YamlValue value = realised;
        if (realised.IsMapping)
        {
            YamlMapping mapping = realised.AsMapping();
            value = mapping.Required("value");
            CheckUnit(mapping.Optional("unit"), agreed);
            mapping.NoOtherKeys();
        }

        Rational? number = realised.Exists ? value.AsNumber() : null;
        if (agreed is not null) PercentSigns.Check(agreed.Numbers, value, agreed.Unit);
        if (number?.Sign < 0 && agreed?.Target is Target target && !IndicatorCheck.MayBeNegative(target))
            value.Report(DiagnosticCode.OutOfRange, number.Value, ZeroOrMore);
        return value.IsUnusable ? null : number;
    }

    private static void CheckUnit(YamlValue unit, TargetReader? agreed)
    {
        string text = unit.Exists ? unit.AsText() : "";
        if (unit.IsUnusable || agreed is { Target: null } || string.Equals(text.Trim(), agreed?.Unit.Trim(), System.StringComparison.OrdinalIgnoreCase)) return;
        unit.Report(DiagnosticCode.OutOfRange, TheUnit(text), agreed is null ? NoTarget : agreed.Unit.Length == 0 ? NoUnit : UnitOf(agreed.Unit));
    }

    private static LocalDate? RealisedDay(YamlValue on, AppraisalPeriod? period)
    {
        LocalDate day = on.AsDate();
        if (period is not null && !on.IsUnusable && !period.Contains(day)) on.Report(DiagnosticCode.OutOfRange, day, Within(period));
        return on.IsUnusable ? null : day;
    }

    private static LocalizedText Nothing { get; } = new(
        "; yang tidak dilaksanakan tidak memiliki realisasi", "; what was not carried out has no realisation");

    private static LocalizedText OnADay { get; } = new(
        "; target by terealisasi pada suatu hari: tulis realised-on", "; a target by a day is realised on a day: write realised-on");

    private static LocalizedText AtANumber { get; } = new(
        "; realised-on hanya untuk target by; realisasi lain ditulis di bawah realised", "; realised-on is for a target by a day; other realisations stand under realised");

    private static LocalizedText ZeroOrMore { get; } = new(
        "paling sedikit 0, atau beri target sebuah baseline", "at least 0, or give the target a baseline");

    private static LocalizedText TheUnit(string unit) => new($"satuan '{DiagnosticMessages.Shown(unit)}'", $"the unit '{DiagnosticMessages.Shown(unit)}'");

    private static LocalizedText UnitOf(string unit) => new(
        $"'{DiagnosticMessages.Shown(unit)}', satuan targetnya", $"'{DiagnosticMessages.Shown(unit)}', the unit of the target");

    private static LocalizedText NoUnit { get; } = new("tanpa satuan, seperti targetnya", "none, as the target has none");

    private static LocalizedText NoTarget { get; } = new("tanpa satuan, karena tidak ada target", "none, as there is no target");

    private static LocalizedText Within(AppraisalPeriod period) => new(
        $"{IsoDay.Text(period.First)} sampai {IsoDay.Text(period.Last)}, periode {period}", $"{IsoDay.Text(period.First)} to {IsoDay.Text(period.Last)}, the period {period}");
}
