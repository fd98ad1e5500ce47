using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Which periods a regulation is for, where its days in force do not say it alone.</summary>
/// <param name="PeriodsFrom">The first day on which a period may begin; null: any that ends while the regulation is in force.</param>
/// <param name="PeriodsCitation">Where that stands.</param>
/// <param name="CarriedOutFrom">The day from which a regulation already in force was really carried out; null: from the beginning.</param>
/// <param name="CarriedOutCitation">Where that stands.</param>
/// <remarks>
/// The year 2021 was appraised in halves, so the rule of its second half is not one for the whole year. PP 46/2011 was in force from its
/// promulgation and carried out two years later (Pasal 33). Immutable.
/// </remarks>
public sealed record RegulationScope(LocalDate? PeriodsFrom, Citation? PeriodsCitation, LocalDate? CarriedOutFrom, Citation? CarriedOutCitation)
{
    /// <summary>Every period that ends while the regulation is in force.</summary>
    public static RegulationScope Whole { get; } = new(null, null, null, null);

    /// <summary>Whether a period begins within the scope.</summary>
    /// <param name="period">The period.</param>
    public bool Covers(AppraisalPeriod period) => PeriodsFrom is not LocalDate from || Throw.IfNull(period).First >= from;
}
