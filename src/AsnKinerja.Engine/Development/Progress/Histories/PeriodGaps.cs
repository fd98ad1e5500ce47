using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Development;

/// <summary>The periods between others that nobody recorded.</summary>
internal static class PeriodGaps
{
    // Whoever records 1900 and 2200 by months has mistyped a year; listing what lies between would tell nobody.
    private const int MostGaps = 120;

    /// <summary>The points with those that are missing in between, where all periods are of one kind and it is clear which those are.</summary>
    public static IReadOnlyList<Measurement> Filled(Measurement[] points)
    {
        if (points.Length < 2 || points.Select(point => point.Period.Kind).Distinct().Count() > 1 || Next(points[0].Period) is null) return Array.AsReadOnly(points);
        List<Measurement> filled = [];
        foreach (Measurement point in points)
        {
            int gaps = 0;
            while (filled.Count > 0 && Next(filled[filled.Count - 1].Period) is AppraisalPeriod next && next < point.Period)
            {
                if (++gaps > MostGaps) return Array.AsReadOnly(points);
                filled.Add(Measurement.Missing(next, Measurement.NoRecord));
            }

            filled.Add(point);
        }

        return filled.AsReadOnly();
    }

    private static AppraisalPeriod? Next(AppraisalPeriod period)
    {
        int months = period.Kind switch
        {
            PeriodKind.Year => 12,
            PeriodKind.Semester => 6,
            PeriodKind.Quarter => 3,
            PeriodKind.Month => 1,
            _ => 0,
        };
        return months == 0 || period.Last.Year >= AppraisalPeriod.MaximumYear
            ? null
            : AppraisalPeriod.Between(period.Last.PlusDays(1), period.Last.PlusDays(1).PlusMonths(months).PlusDays(-1));
    }
}
