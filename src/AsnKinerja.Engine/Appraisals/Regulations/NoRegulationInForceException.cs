using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>No regulation, or more than one, is in force for a period; the message lists what exists.</summary>
public sealed class NoRegulationInForceException : ArgumentException
{
    internal NoRegulationInForceException(AppraisalPeriod period, IReadOnlyList<Regulation> inForce, IReadOnlyList<Regulation> all)
        : base($"{Describe(period, inForce, all)} Known: {(all.Count == 0 ? "none" : string.Join("; ", all.Select(regulation => $"{regulation.Id} ({regulation.InForceInterval})")))}.")
    {
        Period = period;
    }

    /// <summary>The period asked for.</summary>
    public AppraisalPeriod Period { get; }

    private static string Describe(AppraisalPeriod period, IReadOnlyList<Regulation> inForce, IReadOnlyList<Regulation> all)
    {
        if (inForce.Count > 1)
            return $"More than one regulation ({string.Join(", ", inForce.Select(regulation => regulation.Id))}) is in force on {Iso(period.Last)}, the last day of {period}.";
        Regulation[] parts = all.Where(regulation => regulation.InForceInterval.Overlaps(new EffectiveInterval(period.First, period.Last))).ToArray();
        if (parts.Length < 2) return $"No regulation is in force on {Iso(period.Last)}, the last day of {period}.";
        string shown = string.Join(", ", parts.Select(regulation => Part(period, regulation)));
        return $"More than one regulation is in force within {period}, and none is for the whole of it: {shown}. "
            + "Appraise each part under its own regulation, and join the halves of 2021 by YearBridge.Of2021.";
    }

    private static string Part(AppraisalPeriod period, Regulation regulation)
    {
        LocalDate first = regulation.InForceInterval.From is LocalDate from && from > period.First ? from : period.First;
        LocalDate last = regulation.InForceInterval.To is LocalDate to && to < period.Last ? to : period.Last;
        return $"{regulation.Id} {Iso(first)}..{Iso(last)}";
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
