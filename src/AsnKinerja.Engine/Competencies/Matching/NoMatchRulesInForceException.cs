using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>No rules for the job-person match are in force on a day; the message lists those that exist.</summary>
public sealed class NoMatchRulesInForceException : ArgumentException
{
    internal NoMatchRulesInForceException(LocalDate day, IEnumerable<MatchRules> all)
        : base($"No rules for the job-person match are in force on {LocalDatePattern.Iso.Format(day)}. Known: "
            + $"{string.Join("; ", all.Select(rules => $"{rules.Id} ({rules.InForceInterval})"))}.") => Day = day;

    /// <summary>The day asked for.</summary>
    public LocalDate Day { get; }
}
