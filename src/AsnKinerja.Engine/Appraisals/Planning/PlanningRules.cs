using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Who makes no plan (SKP), and what becomes of the plan of somebody on leave.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II C.8; SE Kepala BKN 1/2023 angka 5 huruf e and g; PP 30/2019 Pasal 23. Immutable.</remarks>
public sealed class PlanningRules
{
    internal PlanningRules(IEnumerable<PlanningExemption> exemptions, int? leaveMonths, Citation? leaveCitation)
    {
        Exemptions = Array.AsReadOnly(exemptions.ToArray());
        LeaveMonths = leaveMonths;
        LeaveCitation = leaveCitation;
    }

    /// <summary>The grounds on which no plan is made, in the order of the pack; empty where it names none.</summary>
    public IReadOnlyList<PlanningExemption> Exemptions { get; }

    /// <summary>The length of leave, in months, below which a plan is adjusted and above which it waits; null where the regulation does not say.</summary>
    public int? LeaveMonths { get; }

    /// <summary>Where that stands.</summary>
    public Citation? LeaveCitation { get; }

    /// <summary>What a ground of exemption means for a period.</summary>
    /// <param name="groundId">The id of one of the <see cref="Exemptions"/>.</param>
    /// <param name="period">The period.</param>
    /// <param name="first">The first day on which the ground holds.</param>
    /// <param name="last">The last such day, which counts, or null for "until further notice".</param>
    /// <exception cref="ArgumentException">The pack has no such ground, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public PlanningAdvice Exempt(string groundId, AppraisalPeriod period, LocalDate first, LocalDate? last = null)
    {
        Throw.IfBlank(groundId);
        Throw.IfNull(period);
        PlanningExemption ground = Exemptions.FirstOrDefault(known => known.Id == groundId)
            ?? throw new ArgumentException(
                $"'{groundId}' is no ground of exemption here; there are: {(Exemptions.Count == 0 ? "none" : string.Join(", ", Exemptions.Select(known => known.Id)))}.", nameof(groundId));
        LocalDate from = IsoDay.Of(first), to = last is LocalDate end ? IsoDay.Of(end) : LocalDate.Max(period.Last, from);
        RequireOrder(from, to, nameof(last));
        AppraisalPeriod[] remaining = [.. Outside(period, from, to)];
        (PlanningDuty duty, LocalizedText reason) =
            remaining.Length == 0 ? (PlanningDuty.NotRequired, PlanningWords.Exempt(ground.Name))
            : IsWhole(period, remaining) ? (PlanningDuty.Required, PlanningWords.NotTouched)
            : (PlanningDuty.RequiredForTheRest, PlanningWords.ExemptInPart(ground.Name));
        return new PlanningAdvice(period, duty, remaining, reason, ground.Citation) { IfNeeded = duty == PlanningDuty.NotRequired ? ground.IfNeeded : null };
    }

    /// <summary>What leave means for the plan of a period. Leave without pay (CLTN) is a ground of exemption: use <see cref="Exempt"/>.</summary>
    /// <remarks>
    /// Leave from 1 January to 31 December is one year exactly: the last day counts. Of exactly one year the circular says nothing
    /// (<see cref="PlanningDuty.NotCovered"/>).
    /// </remarks>
    /// <param name="period">The period.</param>
    /// <param name="first">The first day of the leave.</param>
    /// <param name="last">The last day of the leave, which counts.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public PlanningAdvice Leave(AppraisalPeriod period, LocalDate first, LocalDate last)
    {
        Throw.IfNull(period);
        LocalDate from = IsoDay.Of(first), to = IsoDay.Of(last);
        RequireOrder(from, to, nameof(last));
        AppraisalPeriod[] remaining = [.. Outside(period, from, to)];
        if (IsWhole(period, remaining)) return new PlanningAdvice(period, PlanningDuty.Required, remaining, PlanningWords.NotTouched, LeaveCitation);
        if (LeaveMonths is not int months) return new PlanningAdvice(period, PlanningDuty.NotCovered, remaining, PlanningWords.NoRule, null);
        return Compare(from, to, months) switch
        {
            < 0 => new PlanningAdvice(period, PlanningDuty.AdjustedToWorkingTime, remaining, PlanningWords.Shorter(months), LeaveCitation),
            > 0 => new PlanningAdvice(period, PlanningDuty.AfterReturn, remaining, PlanningWords.Longer(months), LeaveCitation) { ReturnsOn = to.PlusDays(1) },
            _ => new PlanningAdvice(period, PlanningDuty.NotCovered, remaining, PlanningWords.Exactly(months), LeaveCitation),
        };
    }

    // Exactly so many months are full on one day only: on the day before they are not.
    private static int Compare(LocalDate first, LocalDate last, int months)
    {
        if (WholeMonths.Between(first, last) < months) return -1;
        return first < last && WholeMonths.Between(first, last.PlusDays(-1)) >= months ? 1 : 0;
    }

    private static IEnumerable<AppraisalPeriod> Outside(AppraisalPeriod period, LocalDate first, LocalDate last)
    {
        if (last < period.First || period.Last < first)
        {
            yield return period;
            yield break;
        }

        if (period.First < first) yield return AppraisalPeriod.Between(period.First, first.PlusDays(-1));
        if (last < period.Last) yield return AppraisalPeriod.Between(last.PlusDays(1), period.Last);
    }

    private static bool IsWhole(AppraisalPeriod period, AppraisalPeriod[] remaining) => remaining.Length == 1 && remaining[0] == period;

    private static void RequireOrder(LocalDate first, LocalDate last, string parameter)
    {
        if (last < first)
            throw new ArgumentException($"The last day, {IsoDay.Text(last)}, is before the first, {IsoDay.Text(first)}; the last day counts, so it is the first or a later one.", parameter);
    }
}
