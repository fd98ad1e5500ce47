using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Development;

/// <summary>What one period says about the competencies of one person, by one version of a framework.</summary>
/// <remarks>The person is known by the id; name and post are those of that time. What was not rated is not there, which is not 0. Immutable.</remarks>
public sealed record CompetencyRecord
{
    private readonly SortedDictionary<string, Measurement> _measurements;

    private CompetencyRecord(Employee employee, AppraisalPeriod period, FrameworkVersion framework, SortedDictionary<string, Measurement> measurements)
    {
        Employee = employee;
        Period = period;
        Framework = framework;
        _measurements = measurements;
    }

    /// <summary>The person, with the name and the post of that time.</summary>
    public Employee Employee { get; }

    /// <summary>The period.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The version of the framework whose competencies and levels these are.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The competencies that were asked for, in ordinal order.</summary>
    public IReadOnlyList<string> Competencies => [.. _measurements.Keys];

    /// <summary>What the period says of a competency; null where it was not asked for.</summary>
    /// <param name="competency">The id, by this version of the framework.</param>
    public Measurement? Find(string competency) => _measurements.TryGetValue(Throw.IfNull(competency), out Measurement? measurement) ? measurement : null;

    /// <summary>The scores of a person from several raters.</summary>
    /// <param name="employee">The person, with the name and the post of that time.</param>
    /// <param name="period">The period.</param>
    /// <param name="framework">The framework that the raters were asked about.</param>
    /// <param name="score">The scores.</param>
    /// <exception cref="ArgumentException">The scores are of competencies that the framework does not have.</exception>
    public static CompetencyRecord Of(Employee employee, AppraisalPeriod period, CompetencyFramework framework, MultiRaterScore score) => Of(
        employee, period, framework, [.. Throw.IfNull(score).Competencies.Select(competency => (competency.Id, Measurement.Of(Throw.IfNull(period), competency)))]);

    /// <summary>Known levels, whose uncertainty is not known.</summary>
    /// <param name="employee">The person, with the name and the post of that time.</param>
    /// <param name="period">The period.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="levels">The level of each competency on the framework's scale; one that is not known is left out.</param>
    /// <exception cref="ArgumentException">A competency is not of the framework or stands twice, or a level is outside its scale; all problems are listed.</exception>
    public static CompetencyRecord Of(Employee employee, AppraisalPeriod period, CompetencyFramework framework, params (string Competency, Numerics.Rational Level)[] levels) => Of(
        employee, period, framework, [.. Throw.IfNull(levels).Select(level => (level.Competency, Measurement.Of(Throw.IfNull(period), level.Level)))]);

    /// <summary>Measured levels with their raters.</summary>
    /// <param name="employee">The person, with the name and the post of that time.</param>
    /// <param name="period">The period.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="measurements">What is known of each competency; each is of this period.</param>
    /// <exception cref="ArgumentException">
    /// A competency is not of the framework or stands twice, a level is outside its scale, or a measurement is of another period; all problems are listed.
    /// </exception>
    public static CompetencyRecord Of(Employee employee, AppraisalPeriod period, CompetencyFramework framework, params (string Competency, Measurement Measurement)[] measurements)
    {
        Throw.IfNull(employee);
        Throw.IfNull(period);
        Throw.IfNull(framework);
        List<string> problems = [];
        SortedDictionary<string, Measurement> known = new(StringComparer.Ordinal);
        foreach ((string competency, Measurement measurement) in Throw.IfNull(measurements))
        {
            Throw.IfNull(measurement, nameof(measurements));
            if (framework.Competencies.All(one => one.Id != competency))
                problems.Add($"'{competency}' is none of the competencies of {FrameworkVersion.Of(framework)} ({string.Join(", ", framework.Competencies.Select(one => one.Id))}).");
            else if (known.ContainsKey(competency))
                problems.Add($"'{competency}' stands twice in {period}.");
            else
                known.Add(competency, measurement);
            if (measurement.Value is Numerics.Rational level && (level < framework.Scale.Minimum || level > framework.Scale.Maximum))
                problems.Add($"The level {level} of '{competency}' in {period} is not on the scale of {FrameworkVersion.Of(framework)} ({framework.Scale.Minimum} to {framework.Scale.Maximum}).");
            if (measurement.Period != period)
                problems.Add($"'{competency}' was measured in {measurement.Period}, not in {period}.");
        }

        InvalidHistoryException.ThrowIfAny(problems);
        return new CompetencyRecord(employee, period, FrameworkVersion.Of(framework), known) { Names = framework.Competencies.ToDictionary(one => one.Id, one => one.Name) };
    }

    internal Dictionary<string, Localization.LocalizedText> Names { get; private init; } = [];
}
