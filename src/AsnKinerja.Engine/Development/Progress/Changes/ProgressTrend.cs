using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>How a value moves over three periods or more: the slope of the straight line nearest to the values (least squares), exact.</summary>
/// <remarks>
/// A value stands at the last day of its period, and time is counted in months, so that a year that is missing still takes a year. The slope
/// is a sum of the values, each times a number that depends on the days alone; its squared standard error is the sum of theirs, each times that
/// number squared. Immutable.
/// </remarks>
public sealed class ProgressTrend
{
    /// <summary>With two values every line fits: there is no trend below three.</summary>
    public const int LeastPeriods = 3;

    private readonly Rational[] _coefficients;

    private ProgressTrend(LocalizedText subject, IReadOnlyList<Measurement> measured, NoiseRule noise)
    {
        Subject = subject;
        Measured = measured;
        Noise = noise;
        Rational[] months = [.. measured.Select(point => Months(point.Period.Last))];
        Rational mean = months.Aggregate((sum, month) => sum + month) / months.Length;
        Rational squares = months.Aggregate(Rational.Zero, (sum, month) => sum + ((month - mean) * (month - mean)));
        _coefficients = [.. months.Select(month => 12 * (month - mean) / squares)];
        PerYear = measured.Select((point, i) => _coefficients[i] * point.Value!.Value).Aggregate((sum, term) => sum + term);
        if (measured.All(point => point.Panel.SquaredError is not null))
            SquaredError = measured.Select((point, i) => _coefficients[i] * _coefficients[i] * point.Panel.SquaredError!.Value).Aggregate((sum, term) => sum + term);
    }

    /// <summary>What was measured.</summary>
    public LocalizedText Subject { get; }

    /// <summary>The values that make the trend, by period; periods without a value are not among them.</summary>
    public IReadOnlyList<Measurement> Measured { get; }

    /// <summary>When a slope is more than noise.</summary>
    public NoiseRule Noise { get; }

    /// <summary>The slope, exact, in the unit of the value per year.</summary>
    public Rational PerYear { get; }

    /// <summary>The standard error of the slope, squared and exact; null where that of one of the values is not known.</summary>
    public Rational? SquaredError { get; }

    /// <summary>What can be said of the slope.</summary>
    public ProgressVerdict Verdict => Noise.Judge(PerYear, SquaredError);

    /// <summary>The trend in one sentence, which says so where it is within noise or where that is not known.</summary>
    public LocalizedText InWords => ProgressWords.Slope(PerYear, Verdict, Noise.Factor, SquaredError);

    /// <summary>How the slope and its uncertainty come about.</summary>
    public Explanation Explain()
    {
        List<Operand> operands = [.. Measured.Select(point => new Operand(ChangeExplanation.Value(point)))];
        if (SquaredError is Rational squared)
        {
            IEnumerable<Operand> errors = Measured.Select(point => new Operand(ChangeExplanation.Error(point)));
            operands.Add(new Operand(new Explanation(ErrorName, Operation.Formula(Terms(number => number * number)), errors) { Value = squared }) { Counted = false, Reason = Beside });
        }

        return new Explanation(Name(Subject), Operation.Formula(Terms(number => number)), operands)
        {
            Value = PerYear,
            Outcome = ProgressWords.Verdict(Verdict),
            Citations = Noise.Citation is { } citation && SquaredError is not null ? [citation] : [],
            Remarks = [InWords, HowTo],
        };
    }

    internal static ProgressTrend? Of(LocalizedText subject, IEnumerable<Measurement> points, NoiseRule noise)
    {
        Measurement[] measured = [.. points.Where(point => point.Value is not null)];
        return measured.Length < LeastPeriods ? null : new ProgressTrend(subject, Array.AsReadOnly(measured), noise);
    }

    // The last day of a month is a whole month after the last day of the month before, however many days it has.
    private static Rational Months(LocalDate day) =>
        (12 * day.Year) + day.Month + Rational.Of(day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));

    private string Terms(Func<Rational, Rational> factor) =>
        string.Join(" + ", _coefficients.Select((number, i) => FormattableString.Invariant($"{NumberText.BesideOperator(factor(number))} × {{{i}}}")));

    private static LocalizedText Name(LocalizedText subject) => new($"Tren per tahun: {subject.Indonesian}", $"Trend per year: {subject.English}");

    private static LocalizedText ErrorName { get; } = new("Galat baku tren, kuadrat", "Standard error of the trend, squared");

    private static LocalizedText Beside { get; } = new("Pembanding bagi tren; tidak mengubahnya.", "Held against the trend; it does not alter it.");

    private static LocalizedText HowTo { get; } = new(
        "Garis lurus terdekat (kuadrat terkecil): pengali setiap nilai adalah 12 kali selisih bulannya dari rata-rata bulan, dibagi jumlah kuadrat selisih itu; bulan dihitung pada hari terakhir periode.",
        "The nearest straight line (least squares): each value's factor is 12 times its month's distance from the mean month, divided by the sum of the squared distances; months are counted at the last day of a period.");
}
