using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime.Text;

namespace AsnKinerja.Engine.Careers;

/// <summary>No rules for credit points, or more than one, are in force for a period; the message lists what exists.</summary>
public sealed class NoCreditPointRulesInForceException : ArgumentException
{
    internal NoCreditPointRulesInForceException(AppraisalPeriod period, IReadOnlyList<CreditPointRules> inForce, IEnumerable<CreditPointRules> all)
        : base(Describe(period, inForce, all)) => Period = period;

    /// <summary>The period asked for.</summary>
    public AppraisalPeriod Period { get; }

    private static string Describe(AppraisalPeriod period, IReadOnlyList<CreditPointRules> inForce, IEnumerable<CreditPointRules> all)
    {
        string what = inForce.Count == 0
            ? "No rules for credit points are in force"
            : $"More than one set of rules for credit points ({string.Join(", ", inForce.Select(rules => rules.Id))}) is in force";
        string known = string.Join("; ", all.Select(rules => $"{rules.Id} ({rules.InForceInterval})"));
        return $"{what} on {LocalDatePattern.Iso.Format(period.Last)}, the last day of {period}. Known: {(known.Length == 0 ? "none" : known)}. "
            + "Earlier periods are converted under the rules of the day of the conversion.";
    }
}
