using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Calibration;

/// <summary>The calibration of a unit under a regulation.</summary>
public static class RegulationCalibration
{
    /// <summary>Holds a unit's predicates against the patterns that are still in force: PermenPANRB 6/2022 and SE MenPANRB 3/2023.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="unit">The unit's id or name.</param>
    /// <param name="predicates">The unit's people with the predicates intended, each person once; at least one.</param>
    /// <param name="achievement">The unit's achievement.</param>
    /// <exception cref="ArgumentException">The unit has no people, a person stands twice, or a predicate is not one of the regulation's.</exception>
    public static UnitCalibration Calibrate(this Regulation regulation, string unit, IEnumerable<UnitMember> predicates, OrganisationRating achievement) =>
        Calibrate(regulation, unit, predicates, achievement, pattern => pattern.InForce.To is null);

    /// <summary>Holds a unit's predicates against the patterns that are in force on the last day of a period.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="unit">The unit's id or name.</param>
    /// <param name="predicates">The unit's people with the predicates intended, each person once; at least one.</param>
    /// <param name="achievement">The unit's achievement.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The unit has no people, a person stands twice, or a predicate is not one of the regulation's.</exception>
    public static UnitCalibration Calibrate(this Regulation regulation, string unit, IEnumerable<UnitMember> predicates, OrganisationRating achievement, AppraisalPeriod period)
    {
        LocalDate last = Throw.IfNull(period).Last;
        return Calibrate(regulation, unit, predicates, achievement, pattern => pattern.InForce.Contains(last));
    }

    private static UnitCalibration Calibrate(Regulation regulation, string unit, IEnumerable<UnitMember> predicates, OrganisationRating achievement, Func<DistributionPattern, bool> isInForce)
    {
        _ = achievement.Name();
        UnitMember[] members = [.. Throw.IfNull(predicates)];
        if (members.Length == 0) throw new ArgumentException($"The unit '{Throw.IfBlank(unit)}' has no people; a distribution is of one person or more.", nameof(predicates));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (UnitMember member in members)
            if (!seen.Add(Throw.IfNull(member, nameof(predicates)).Employee))
                throw new ArgumentException($"'{member.Employee}' stands twice in the unit '{unit}'; each person has one predicate.", nameof(predicates));
        DistributionPattern[] patterns = [.. Throw.IfNull(regulation).Distribution.Where(pattern => pattern.Organisation == achievement && isInForce(pattern))];
        UnitCalibration calibration = new(regulation, Throw.IfBlank(unit), achievement, [.. members.OrderBy(member => member.Employee, StringComparer.Ordinal)], Array.AsReadOnly(patterns));
        foreach (UnitMember member in members) _ = calibration.RankOf(member.Predicate);
        return calibration;
    }
}
