using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Development;

/// <summary>One training of a catalogue: what it does for which competencies, how long it takes, what it costs, who gets in, and when.</summary>
/// <remarks>Immutable. What is wrong between trainings (an unknown prerequisite, a cycle) is found by the catalogue that they are put into.</remarks>
public sealed record Training
{
    /// <summary>Describes a training.</summary>
    /// <param name="id">The id: lower-case letters and digits, joined by single hyphens.</param>
    /// <param name="name">The name.</param>
    /// <param name="hours">How many hours it takes (<em>jam pelajaran</em> or hours of the clock, as the budget counts them): 0 or more.</param>
    /// <param name="cost">What one seat costs: 0 or more.</param>
    /// <param name="steps">What it does for which competency; at least one, each competency once.</param>
    /// <exception cref="ArgumentException">The id is empty, there is no step, or a competency stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Hours or cost are below 0.</exception>
    public Training(string id, LocalizedText name, Rational hours, Rational cost, params TrainingStep[] steps)
    {
        Id = Throw.IfBlank(id);
        Name = name;
        Hours = hours.Sign >= 0
            ? hours
            : throw new ArgumentOutOfRangeException(nameof(hours), hours, $"The training '{id}' takes {hours} hours; hours are 0 or more.");
        Cost = cost.Sign >= 0
            ? cost
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, $"The training '{id}' costs {cost}; a cost is 0 or more.");
        TrainingStep[] own = [.. Throw.IfNull(steps).Select(step => Throw.IfNull(step, nameof(steps)))];
        if (own.Length == 0) throw new ArgumentException($"The training '{id}' develops nothing; give it at least one step.", nameof(steps));
        string[] twice = [.. own.GroupBy(step => (step.Framework, step.CompetencyId)).Where(group => group.Count() > 1).Select(group => group.Key.CompetencyId)];
        if (twice.Length > 0)
            throw new ArgumentException($"The training '{id}' develops {string.Join(", ", twice)} twice; a training has one step in a competency.", nameof(steps));
        Steps = Array.AsReadOnly(own);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it does for which competency, in declared order.</summary>
    public IReadOnlyList<TrainingStep> Steps { get; }

    /// <summary>How many hours it takes: 0 or more.</summary>
    public Rational Hours { get; }

    /// <summary>What one seat costs: 0 or more.</summary>
    public Rational Cost { get; }

    /// <summary>How it is held.</summary>
    public TrainingMode Mode { get; init; }

    /// <summary>The ids of the trainings that must be completed before, or come earlier in the plan.</summary>
    /// <exception cref="ArgumentException">The list is null or names one twice.</exception>
    public IReadOnlyList<string> Prerequisites
    {
        get;
        init
        {
            string[] own = [.. Throw.IfNull(value).Select(id => Throw.IfBlank(id, nameof(value)))];
            string[] twice = [.. own.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
            field = twice.Length == 0
                ? Array.AsReadOnly(own)
                : throw new ArgumentException($"The training '{Id}' names {string.Join(", ", twice)} twice among its prerequisites.", nameof(value));
        }
    } = [];

    /// <summary>How many seats there are: 0 or more; null: as many as are wanted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public int? Capacity
    {
        get;
        init => field = value is not < 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The training '{Id}' has {value} seats; a capacity is 0 or more, or null for as many as are wanted.");
    }

    /// <summary>The days on which it is offered; open where nothing is said.</summary>
    public EffectiveInterval Validity { get; init; }

    /// <summary>Where it stands; null where its author gives no source.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether two are the same training: all parts are equal.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Training? other) =>
        other is not null && Id == other.Id && Name == other.Name && Hours == other.Hours && Cost == other.Cost && Mode == other.Mode && Capacity == other.Capacity
        && Validity == other.Validity && Citation == other.Citation && Steps.SequenceEqual(other.Steps) && Prerequisites.SequenceEqual(other.Prerequisites);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Hours, Cost).GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
