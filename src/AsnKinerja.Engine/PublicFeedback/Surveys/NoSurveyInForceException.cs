using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>No survey, or more than one, is in force for a period; the message lists what exists.</summary>
public sealed class NoSurveyInForceException : ArgumentException
{
    internal NoSurveyInForceException(AppraisalPeriod period, IReadOnlyList<SatisfactionSurvey> inForce, IEnumerable<SatisfactionSurvey> all)
        : base(Describe(period, inForce, all))
    {
        Period = period;
    }

    /// <summary>The period asked for.</summary>
    public AppraisalPeriod Period { get; }

    private static string Describe(AppraisalPeriod period, IReadOnlyList<SatisfactionSurvey> inForce, IEnumerable<SatisfactionSurvey> all)
    {
        string what = inForce.Count == 0
            ? "No satisfaction survey is in force"
            : $"More than one satisfaction survey ({string.Join(", ", inForce.Select(survey => survey.Id))}) is in force";
        string known = string.Join("; ", all.Select(survey => $"{survey.Id} ({survey.InForceInterval})"));
        return $"{what} on {NodaTime.Text.LocalDatePattern.Iso.Format(period.Last)}, the last day of {period}. Known: {(known.Length == 0 ? "none" : known)}.";
    }
}
