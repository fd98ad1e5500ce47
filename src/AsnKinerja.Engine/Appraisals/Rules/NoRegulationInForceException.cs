using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>No regulation, or more than one, is in force for a period; the message lists what exists.</summary>
public sealed class NoRegulationInForceException : ArgumentException
{
    internal NoRegulationInForceException(AppraisalPeriod period, IReadOnlyList<Regulation> inForce, IEnumerable<Regulation> all)
        : base(Describe(period, inForce, all))
    {
        Period = period;
    }

    /// <summary>The period asked for.</summary>
    public AppraisalPeriod Period { get; }

    private static string Describe(AppraisalPeriod period, IReadOnlyList<Regulation> inForce, IEnumerable<Regulation> all)
    {
        string what = inForce.Count == 0
            ? "No regulation is in force"
            : $"More than one regulation ({string.Join(", ", inForce.Select(regulation => regulation.Id))}) is in force";
        string known = string.Join("; ", all.Select(regulation => $"{regulation.Id} ({regulation.InForceInterval})"));
        return $"{what} on {NodaTime.Text.LocalDatePattern.Iso.Format(period.Last)}, the last day of {period}. Known: {(known.Length == 0 ? "none" : known)}.";
    }
}
