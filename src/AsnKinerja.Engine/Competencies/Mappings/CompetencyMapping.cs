using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Where one competency of the new version comes from: one of the old version, or several that were merged.</summary>
/// <remarks>An old competency that was split stands in several of these. Immutable.</remarks>
public sealed class CompetencyMapping
{
    private readonly PiecewiseLinear? _line;

    internal CompetencyMapping(Competency to, IReadOnlyList<Competency> from, PiecewiseLinear? line, Citation? citation)
    {
        To = to.Id;
        Name = to.Name;
        From = from.Select(competency => competency.Id).ToArray();
        FromNames = from.Select(competency => competency.Name).ToArray();
        _line = line;
        Citation = citation;
    }

    /// <summary>The competency of the new version.</summary>
    public string To { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The competencies of the old version, at least one.</summary>
    public IReadOnlyList<string> From { get; }

    /// <summary>Whether several competencies became one; its level is then the lowest of theirs, and missing where one of them is.</summary>
    public bool IsMerged => From.Count > 1;

    /// <summary>Every level of the old version with what it is in the new one, from the lowest; empty where levels stay what they are.</summary>
    public IReadOnlyList<LevelPair> Levels => _line is null ? [] : _line.Points.Select(point => new LevelPair(point.X, point.Y)).ToArray();

    /// <summary>Where the mapping stands; null where its author gives no source.</summary>
    public Citation? Citation { get; }

    internal IReadOnlyList<LocalizedText> FromNames { get; }

    internal PiecewiseLinear? Line => _line;

    /// <summary>What a level of one of the old competencies is on the new scale; between two levels, where a mean may lie, in proportion.</summary>
    /// <param name="level">The level on the old scale; outside it, that of the nearest end.</param>
    public Rational Map(Rational level) => _line is null ? level : _line.At(level);
}
