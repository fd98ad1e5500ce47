using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Points for additional tasks (<i>tugas tambahan</i>): by how many were carried out, not by how well.</summary>
internal static class AdditionalTasks
{
    public static ValuedStep Of(IReadOnlyList<WorkResult> results, Cited<BandTable<Rational>> table)
    {
        WorkResult[] unknown = [.. results.Where(result => IsCarriedOut(result) is null)];
        int count = results.Count(result => IsCarriedOut(result) == true);
        Rational? points = unknown.Length == results.Count ? null : table.Value.TryLookup(count, out Rational found) ? found : Rational.Zero;
        return new ValuedStep(
            points,
            [.. unknown.Select(result => new LocalizedText(
                $"Tugas tambahan {result.Title.Indonesian}: belum diketahui apakah dilaksanakan.",
                $"Additional task {result.Title.English}: whether it was carried out is not known."))],
            () => Explain(results, table, points, count));
    }

    /// <summary>Whether a task was carried out; null where nothing says it. Part of it is enough.</summary>
    private static bool? IsCarriedOut(WorkResult result)
    {
        if (result.IsNotCarriedOut || result.Team?.Credit == Rational.Zero) return false;
        bool?[] known = [.. result.Indicators.Select(IsCarriedOut).Where(carriedOut => carriedOut is not null)];
        return known.Length > 0 ? known.Contains(true) : result.Realisation is not null || result.Standing is not null ? true : null;
    }

    private static bool? IsCarriedOut(Indicator indicator) =>
        indicator.NotCarriedOut ? false
        : indicator.RealisedOn is not null ? true
        : indicator.Realised is Rational realised ? realised.Sign != 0 || indicator.Target?.IsUpward != true
        : null;

    private static Explanation Explain(IReadOnlyList<WorkResult> results, Cited<BandTable<Rational>> table, Rational? points, int count)
    {
        Explanation number = new(new("Tugas tambahan yang dilaksanakan", "Additional tasks carried out"), Operation.Sum, results.Select(One))
        {
            Value = points is null ? null : count,
        };
        return new Explanation(new("Nilai tugas tambahan", "Points for additional tasks"), Operation.Lookup, [new Operand(number) { Counted = points is not null }])
        {
            Value = points,
            Outcome = points is null ? new("belum diketahui", "not known") : new($"{count} tugas: {points}", $"{count} tasks: {points}"),
            Citations = table.Citations,
        };
    }

    private static Operand One(WorkResult result) => IsCarriedOut(result) switch
    {
        true => new Operand(new Explanation(result.Title, Operation.Given) { Value = Rational.One, Remarks = result.Team is TeamShare share ? [share.InWords()] : [] }),
        false => new Operand(new Explanation(result.Title, Operation.Given) { Value = Rational.Zero, Outcome = new("tidak dilaksanakan", "not carried out") }),
        null => new Operand(Explanation.Missing(result.Title, new("belum diketahui apakah dilaksanakan", "whether it was carried out is not known"))) { Counted = false },
    };
}
