using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>A person's work plan for a period (<i>sasaran kinerja pegawai</i>, SKP).</summary>
/// <remarks>Immutable: each addition gives a new plan. PermenPANRB 6/2022 Pasal 7 to 10.</remarks>
public sealed class WorkPlan
{
    private WorkPlan(AppraisalPeriod period, WorkResult[] results)
    {
        Period = period;
        Results = Array.AsReadOnly(results);
    }

    /// <summary>The period of the plan.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The results in the order of the plan.</summary>
    public IReadOnlyList<WorkResult> Results { get; }

    /// <summary>An empty plan.</summary>
    /// <param name="period">The period of the plan.</param>
    public static WorkPlan For(AppraisalPeriod period) => new(Throw.IfNull(period), []);

    /// <summary>The plan with a main result more.</summary>
    /// <param name="id">The id of the result.</param>
    /// <param name="describe">Adds indicators and what was realised.</param>
    /// <exception cref="ArgumentException">The plan has a result of this id.</exception>
    public WorkPlan Main(string id, Func<WorkResult, WorkResult> describe) =>
        With(Described(new WorkResult(id, WorkResultKind.Main), describe));

    /// <summary>The plan with an additional result more.</summary>
    /// <param name="id">The id of the result.</param>
    /// <param name="describe">Adds indicators and what was realised.</param>
    /// <exception cref="ArgumentException">The plan has a result of this id.</exception>
    public WorkPlan Additional(string id, Func<WorkResult, WorkResult> describe) =>
        With(Described(new WorkResult(id, WorkResultKind.Additional), describe));

    /// <summary>The plan with a team's result more, which then stands in the plan of each member.</summary>
    /// <param name="id">The id of the result in this plan.</param>
    /// <param name="team">The team's result.</param>
    /// <param name="member">The person whose plan this is, as the team names them; may be left out where everyone has the whole.</param>
    /// <param name="kind">Main or additional for this person; where it is left out, as the team's result says.</param>
    /// <exception cref="ArgumentException">
    /// The plan has a result of this id, the person is not in the team, or the team shares by contribution and nobody is named.
    /// </exception>
    /// <remarks>Where a result stands is the same for the whole team; what it counts is <see cref="TeamShare.Credit"/>, in regulations of numbers.</remarks>
    public WorkPlan Shared(string id, TeamResult team, string? member = null, WorkResultKind? kind = null) =>
        With(Throw.IfNull(team).Result.InPlan(id, kind ?? team.Result.Kind, team.ShareOf(member)));

    // What is described must be the result that was named.
    private static WorkResult Described(WorkResult result, Func<WorkResult, WorkResult> describe)
    {
        WorkResult described = Throw.IfNull(Throw.IfNull(describe)(result), nameof(describe));
        return described.Id == result.Id && described.Kind == result.Kind
            ? described
            : throw new ArgumentException($"The description of '{result.Id}' gave the result '{described.Id}'; add to the result that it is given.", nameof(describe));
    }

    /// <summary>How much of its targets the plan achieved, in percent, before any regulation: the mean of its results, by weight where they have weights.</summary>
    /// <param name="limits">The most and the least that the achievement of an indicator may be.</param>
    /// <remarks>An additional result counts only where it has a weight. What is not known is left out and named.</remarks>
    /// <exception cref="ArgumentException">Some results have weights and some have none, or every weight is 0.</exception>
    public Achievement Achieve(AchievementLimits limits) => PlanAchievement.Of(this, limits);

    /// <summary>The plan with a result more.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">The plan has a result of this id, or the result does not fit the plan's period or itself.</exception>
    public WorkPlan With(WorkResult result)
    {
        WorkResultCheck.Run(Throw.IfNull(result), Period);
        return Results.Any(known => known.Id == result.Id)
            ? throw new ArgumentException($"The plan has a result '{result.Id}' already; give this one another id.", nameof(result))
            : new WorkPlan(Period, [.. Results, result]);
    }
}
