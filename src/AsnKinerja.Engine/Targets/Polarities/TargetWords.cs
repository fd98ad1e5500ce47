using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>A target in words.</summary>
internal static class TargetWords
{
    public static LocalizedText Of(Target target)
    {
        LocalizedText words = Agreed(target);
        if (target.Baseline is Rational baseline) words = With(words, $", dari {baseline}", $", from {baseline}");
        if (target.Start is LocalDate start) words = With(words, $", dimulai {IsoDay.Text(start)}", $", starting on {IsoDay.Text(start)}");
        return target.IsMaximum ? With(words, ", yang terbaik yang dapat dicapai", ", the best that can be attained") : words;
    }

    /// <summary>A number with its unit, for example "95 %".</summary>
    public static string Number(Rational number, string unit) => unit.Length == 0 ? number.ToString() : $"{number} {unit}";

    private static LocalizedText Agreed(Target target) => target.Polarity switch
    {
        Polarity.AtLeast => With(new("paling sedikit ", "at least "), Number(target)),
        Polarity.AtMost => With(new("paling banyak ", "at most "), Number(target)),
        Polarity.Exactly => With(new("tepat ", "exactly "), Number(target)),
        Polarity.Zero => With(LocalizedText.Same(Number(target)), ", tanpa toleransi", ", zero tolerance"),
        Polarity.Range => Range(target),
        Polarity.Milestone => With(new("paling lambat ", "by "), IsoDay.Text(target.Due!.Value)),
        _ => Table(target.Points!, target.Unit),
    };

    private static LocalizedText Range(Target target)
    {
        LocalizedText ends = new(
            $"{target.Low} sampai {Number(target.High!.Value, target.Unit)}", $"{target.Low} to {Number(target.High.Value, target.Unit)}");
        return target.Direction switch
        {
            RangeDirection.More => With(ends, ", lebih banyak lebih baik", ", more is better"),
            RangeDirection.Less => With(ends, ", lebih sedikit lebih baik", ", less is better"),
            _ => ends,
        };
    }

    private static LocalizedText Table(TargetTable table, string unit)
    {
        string points = string.Join("; ", table.Points.Select(point => $"{Number(point.Realised, unit)} = {point.Percent} %"));
        return table.IsStepped
            ? new($"menurut tabel bertingkat ({points})", $"by a table of steps ({points})")
            : new($"menurut tabel ({points})", $"by a table ({points})");
    }

    private static string Number(Target target) => Number(target.Value!.Value, target.Unit);

    private static LocalizedText With(LocalizedText text, string both) => With(text, both, both);

    private static LocalizedText With(LocalizedText text, string indonesian, string english) =>
        new(text.Indonesian + indonesian, text.English + english);
}
