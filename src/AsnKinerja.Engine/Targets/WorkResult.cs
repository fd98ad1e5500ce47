using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
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
public sealed record WorkResult
{
    /// <summary>Creates a result without indicators.</summary>
    /// <param name="id">The id, unique in the plan.</param>
    /// <param name="kind">Main or additional.</param>
    /// <param name="title">What is to be produced; the id where it is left out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public WorkResult(string id, WorkResultKind kind, LocalizedText? title = null)
    {
        Id = Throw.IfBlank(id);
        Kind = kind;
        Title = title ?? LocalizedText.Same(id);
    }

    /// <summary>The id, unique in the plan.</summary>
    public string Id { get; private init; }

    /// <summary>Main or additional.</summary>
    public WorkResultKind Kind { get; private init; }

    /// <summary>What is to be produced.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The superior's result that this one serves, in words; null where the plan does not say.</summary>
    public LocalizedText? Serves { get; init; }

    /// <summary>The measures of success.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Indicator> Indicators { get; init => field = Array.AsReadOnly(Throw.IfNull(value).ToArray()); } = [];

    /// <summary>What was realised, in words; null where nothing is recorded.</summary>
    public LocalizedText? Realisation { get; init; }

    /// <summary>Where the result stands, as somebody who knows it states it; null where nobody did. Indicators with targets speak otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three ratings.</exception>
    public ExpectationRating? Standing
    {
        get;
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

    /// <summary>The result with an indicator more.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="aspect">What the indicator measures.</param>
    /// <param name="target">The number agreed.</param>
    /// <param name="realised">The number realised; left out where there is none.</param>
    public WorkResult Indicator(string name, Aspect aspect, Target target, Rational? realised = null) =>
        With(new Indicator(LocalizedText.Same(Throw.IfBlank(name))) { Aspect = aspect, Target = Throw.IfNull(target), Realised = realised });

    /// <summary>The result with a measure in words more.</summary>
    /// <param name="measure">The measure of success.</param>
    /// <param name="perspective">From which side it looks, for plans of heads of units.</param>
    public WorkResult Indicator(LocalizedText measure, Perspective? perspective = null) =>
        With(new Indicator(measure) { Perspective = perspective });

    /// <summary>The result with where it stands, for the qualitative approach.</summary>
    /// <param name="rating">The standing.</param>
    /// <param name="realisation">What was realised, in words.</param>
    public WorkResult Stands(ExpectationRating rating, LocalizedText? realisation = null) =>
        this with { Standing = rating, Realisation = realisation ?? Realisation };

    internal WorkResult InPlan(string id, WorkResultKind kind, TeamShare share) => this with { Id = Throw.IfBlank(id), Kind = kind, Team = share };

    private WorkResult With(Indicator indicator) => this with { Indicators = Array.AsReadOnly(Indicators.Append(indicator).ToArray()) };
}
