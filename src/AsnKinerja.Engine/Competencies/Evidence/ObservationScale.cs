using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How many met indicators make which value, and what level the value is read as: Format B.1.9 of PermenPANRB 6/2022, as data.</summary>
/// <remarks>
/// The form compares a person with what the post requires, so it is filled in against a required level. Its values are the regulation's;
/// that a value stands for a level so many steps away from the required one is a reading of this library. Immutable.
/// </remarks>
public sealed class ObservationScale
{
    internal ObservationScale(IEnumerable<ObservationValue> values, Citation? citation, Citation? stepsCitation)
    {
        Values = Array.AsReadOnly(values.ToArray());
        Citation = citation;
        StepsCitation = stepsCitation;
    }

    /// <summary>Format B.1.9 of PermenPANRB 6/2022, Lampiran: no indicator met is 1, one or two are 2, three are 3, and with behaviour above or far above the level 4 and 5.</summary>
    public static ObservationScale FormatB19 => ProfilePolicy.Default.Observation!;

    /// <summary>The values from the lowest.</summary>
    public IReadOnlyList<ObservationValue> Values { get; }

    /// <summary>Where the values stand.</summary>
    public Citation? Citation { get; }

    /// <summary>Where the steps from a value to a level stand.</summary>
    public Citation? StepsCitation { get; }

    /// <summary>Evaluates a competency by the indicators that a person meets.</summary>
    /// <remarks>
    /// Where the required level lists fewer indicators than the form counts, all of them are enough; where it lists more, the number of
    /// the form is. The explanation says so in both cases.
    /// </remarks>
    /// <param name="framework">The framework with the indicators.</param>
    /// <param name="competencyId">The id of the competency.</param>
    /// <param name="requiredLevel">The level that the post requires, whose indicators were looked at.</param>
    /// <param name="indicatorsMet">How many of its indicators are met.</param>
    /// <param name="shown">What is shown beside them.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The framework has no such level, or the level has fewer indicators than are met.</exception>
    public ObservedCompetency Evaluate(
        CompetencyFramework framework, string competencyId, int requiredLevel, int indicatorsMet, ShownBehaviour shown = ShownBehaviour.AtLevel)
    {
        int indicators = Indicators(framework, competencyId, requiredLevel);
        if (indicatorsMet < 0 || indicatorsMet > indicators)
            throw new ArgumentOutOfRangeException(
                nameof(indicatorsMet), indicatorsMet, $"Level {requiredLevel} of '{competencyId}' has {indicators} indicators, so 0 to {indicators} can be met.");
        if (shown is not (ShownBehaviour.AtLevel or ShownBehaviour.Above or ShownBehaviour.FarAbove))
            throw new ArgumentOutOfRangeException(nameof(shown), shown, "The behaviour shown is none of the three declared ones.");
        ObservationValue value = Values.Last(one => Math.Min(one.AtLeast, indicators) <= indicatorsMet && one.Shows <= shown);
        return new ObservedCompetency(this, framework, competencyId, requiredLevel, value) { IndicatorsMet = indicatorsMet, Indicators = indicators, Shown = shown };
    }

    /// <summary>Takes a value that an appraiser has entered in the form.</summary>
    /// <param name="framework">The framework of the competency.</param>
    /// <param name="competencyId">The id of the competency.</param>
    /// <param name="requiredLevel">The level that the post requires, against which the form was filled in.</param>
    /// <param name="value">The value entered.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The framework has no such level, or the form no such value.</exception>
    public ObservedCompetency Entered(CompetencyFramework framework, string competencyId, int requiredLevel, int value)
    {
        _ = Indicators(framework, competencyId, requiredLevel);
        ObservationValue known = Values.FirstOrDefault(one => one.Value == value) ?? throw new ArgumentOutOfRangeException(
            nameof(value), value, $"The form has the values {string.Join(", ", Values.Select(one => one.Value))}.");
        return new ObservedCompetency(this, framework, competencyId, requiredLevel, known);
    }

    /// <summary>The words of definition files for what is shown.</summary>
    internal static (string Word, ShownBehaviour Meaning)[] ShownWords { get; } =
        [("at-level", ShownBehaviour.AtLevel), ("above", ShownBehaviour.Above), ("far-above", ShownBehaviour.FarAbove)];

    /// <summary>How many indicators the form counts for its values.</summary>
    internal int Counted => Values.Max(value => value.AtLeast);

    // A level without listed indicators is evaluated by as many as the form counts.
    internal int Indicators(CompetencyFramework framework, string competencyId, int requiredLevel)
    {
        Competency competency = Throw.IfNull(framework)[competencyId];
        if (!framework.Scale.Accepts(requiredLevel))
            throw new ArgumentOutOfRangeException(
                nameof(requiredLevel), requiredLevel, $"The levels of '{framework.Id}' are {framework.Scale.Describe()}.");
        int listed = competency.AtLevel(requiredLevel)?.Indicators.Count ?? 0;
        return listed == 0 ? Counted : listed;
    }
}
