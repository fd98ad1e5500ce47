using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Targets;

/// <summary>Whether a result belongs to the core of the post.</summary>
public enum WorkResultKind
{
    /// <summary>A main result (<i>hasil kerja utama</i>).</summary>
    Main,

    /// <summary>An additional result (<i>hasil kerja tambahan</i>).</summary>
    Additional,
}

/// <summary>A result that a person is to produce in the period (<i>rencana hasil kerja</i>), with its indicators and what became of it.</summary>
/// <remarks>Immutable: each addition gives a new result.</remarks>
public sealed partial record WorkResult
{
    /// <summary>Creates a result without indicators.</summary>
    /// <param name="id">The id, unique in the plan.</param>
    /// <param name="kind">Main or additional.</param>
    /// <param name="title">What is to be produced; the id where it is left out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is neither.</exception>
    public WorkResult(string id, WorkResultKind kind, LocalizedText? title = null)
    {
        Id = Throw.IfBlank(id);
        Kind = kind;
        Title = title ?? LocalizedText.Same(id);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; private init; }

    /// <summary>Main or additional.</summary>
    public WorkResultKind Kind
    {
        get;
        private init => field = value is WorkResultKind.Main or WorkResultKind.Additional
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{(int)value} is no kind of result; use Main or Additional.");
    }

    /// <summary>What is to be produced.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The superior's result that this one serves, in words; null where the plan does not say.</summary>
    public LocalizedText? Serves { get; init; }

    /// <summary>The id of the superior's result that this one serves; null where the plan does not say.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public string? ServesId { get; init => field = value is null ? null : Throw.IfBlank(value); }

    /// <summary>Where a leader's result comes from; null where the plan does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The basis is none of its values.</exception>
    public ResultBasis? Basis
    {
        get;
        init => field = value is null or ResultBasis.PerformanceAgreement or ResultBasis.StrategicInitiative
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{(int)value} is no basis; use PerformanceAgreement or StrategicInitiative.");
    }

    /// <summary>How much the result counts beside the others of the plan, as a ratio; null where the plan does not weigh them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public Rational? Weight { get; init => field = Weights.Checked(value, nameof(Weight)); }

    /// <summary>The weight of the scope of an additional assignment (<i>bobot lingkup penugasan</i>, PermenPANRB 8/2021); null where the plan does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public Rational? ScopeWeight { get; init => field = Weights.Checked(value, nameof(ScopeWeight)); }

    /// <summary>The measures of success.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A realisation does not fit its target.</exception>
    public IReadOnlyList<Indicator> Indicators
    {
        get;
        init
        {
            Indicator[] own = Throw.IfNull(value).ToArray();
            foreach (Indicator indicator in own) IndicatorCheck.Run(Throw.IfNull(indicator, nameof(value)));
            field = Array.AsReadOnly(own);
        }
    } = [];

    /// <summary>Whether somebody states that the result was not carried out. It then achieves 0 and stands below; a missing realisation does neither.</summary>
    public bool IsNotCarriedOut { get; init; }

    /// <summary>What was realised, in words; null where nothing is recorded.</summary>
    public LocalizedText? Realisation { get; init; }

    /// <summary>Where the result stands, as somebody who knows it states it; null where nobody did. Indicators with targets speak otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three ratings.</exception>
    public ExpectationRating? Standing
    {
        get => IsNotCarriedOut ? ExpectationRating.Below : field;
        init
        {
            _ = value?.Id();
            field = value;
        }
    }

    /// <summary>The team whose result this is, and what of it is the person's; null for a result of the person's own.</summary>
    public TeamShare? Team { get; private init; }

    /// <summary>A note shown beside the result.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>How much of its targets the result achieved, in percent: the mean of its indicators, by weight where they have weights.</summary>
    /// <param name="limits">The most and the least that the achievement of an indicator may be.</param>
    /// <param name="period">The period of the plan: its first day starts the time of a milestone that names no start.</param>
    /// <remarks>Indicators in words, and those whose realisation is not known, are left out and named.</remarks>
    /// <exception cref="ArgumentException">Some indicators have weights and some have none, every weight is 0, or a realisation does not fit.</exception>
    public Achievement Achieve(AchievementLimits limits, AppraisalPeriod? period = null) => PlanAchievement.Of(this, limits, period);

    internal WorkResult InPlan(string id, WorkResultKind kind, TeamShare share) => this with { Id = Throw.IfBlank(id), Kind = kind, Team = share };
}
