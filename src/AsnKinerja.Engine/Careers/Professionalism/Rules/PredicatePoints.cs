using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>How many points of the dimension of performance each predicate of a regulation has.</summary>
/// <remarks>
/// No source that was read has them for predicates since 2022 (the letter of BKN 4190/B-BM.02.01/SD/K/2024 may): so they are always given
/// by the user and never guessed. Immutable.
/// </remarks>
public sealed class PredicatePoints
{
    private readonly Dictionary<string, Rational> _points;

    internal PredicatePoints(string regulation, IReadOnlyDictionary<string, Rational> points, Citation? citation)
    {
        Regulation = regulation;
        _points = points.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        Citation = citation;
    }

    /// <summary>The id of the regulation.</summary>
    public string Regulation { get; }

    /// <summary>Where the points stand.</summary>
    public Citation? Citation { get; }

    /// <summary>The points of a predicate.</summary>
    /// <param name="predicate">The id of the predicate.</param>
    /// <exception cref="ArgumentException">The regulation has no such predicate; the message lists those that it has.</exception>
    public Rational this[string predicate] => _points[PerformanceEvidence.PredicateOf(Regulation, predicate).Id];

    internal IEnumerable<Rational> All => _points.Values;

    internal IReadOnlyList<string> Ids => [.. Appraisals.Regulation.Named(Regulation).Predicates.Select(predicate => predicate.Id)];

    internal bool Knows(string predicate) => _points.ContainsKey(predicate);

    /// <summary>Checks points made in code.</summary>
    /// <exception cref="ArgumentException">The message lists every predicate that is unknown, lacking, doubled, or has fewer points than a lower one.</exception>
    internal static PredicatePoints Checked(string regulation, IEnumerable<(string Predicate, Rational Points)> points, Citation? citation, string name)
    {
        PredicateReadings readings = PredicateReadings.Checked(
            regulation, points.Select(one => (one.Predicate, (Scales.ExpectationRating?)null, (Rational?)one.Points)), name);
        return new(regulation, readings.Predicates.ToDictionary(predicate => predicate, predicate => readings.ValueOf(predicate)!.Value), citation);
    }
}
