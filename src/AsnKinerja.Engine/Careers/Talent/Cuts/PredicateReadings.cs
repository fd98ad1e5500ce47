using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>What a predicate of one regulation is on the axis of performance: a status, or a number that the cuts then read.</summary>
/// <remarks>
/// A reading of the agency: no national rule maps predicates to the three statuses, and a ranking may even split one predicate over two of
/// them (PP 30/2019, explanation of Pasal 41 ayat (8)). Every predicate of the regulation is read, and a higher one never lower. Immutable.
/// </remarks>
public sealed class PredicateReadings
{
    private readonly Dictionary<string, (ExpectationRating? Status, Rational? Value)> _readings;

    internal PredicateReadings(string regulation, IReadOnlyDictionary<string, (ExpectationRating? Status, Rational? Value)> readings, Citation? citation)
    {
        Regulation = regulation;
        _readings = readings.ToDictionary(reading => reading.Key, reading => reading.Value, StringComparer.Ordinal);
        Citation = citation;
    }

    /// <summary>The id of the regulation, for example <c>permenpanrb-6-2022</c>.</summary>
    public string Regulation { get; }

    /// <summary>Where the reading stands; null: where the cuts stand.</summary>
    public Citation? Citation { get; }

    /// <summary>The ids of the predicates, from the lowest.</summary>
    public IReadOnlyList<string> Predicates => [.. Appraisals.Regulation.Named(Regulation).Predicates.Select(predicate => predicate.Id)];

    /// <summary>The status that a predicate is read as; null where it is read as a number.</summary>
    /// <param name="predicate">The id of the predicate.</param>
    /// <exception cref="ArgumentException">The regulation has no such predicate.</exception>
    public ExpectationRating? StatusOf(string predicate) => Of(predicate).Status;

    /// <summary>The number that a predicate is read as; null where it is read as a status.</summary>
    /// <param name="predicate">The id of the predicate.</param>
    /// <exception cref="ArgumentException">The regulation has no such predicate.</exception>
    public Rational? ValueOf(string predicate) => Of(predicate).Value;

    internal bool Knows(string predicate) => _readings.ContainsKey(predicate);

    /// <summary>Checks readings made in code.</summary>
    /// <exception cref="ArgumentException">The message lists every predicate that is unknown, lacking, doubled, or read lower than a lower one.</exception>
    internal static PredicateReadings Checked(string regulation, IEnumerable<(string Predicate, ExpectationRating? Status, Rational? Value)> readings, string name)
    {
        string[] known = [.. Appraisals.Regulation.Named(regulation).Predicates.Select(predicate => predicate.Id)];
        Dictionary<string, (ExpectationRating? Status, Rational? Value)> read = new(StringComparer.Ordinal);
        List<string> problems = [];
        foreach ((string predicate, ExpectationRating? status, Rational? value) in readings)
        {
            _ = status?.Id();
            if (!known.Contains(Throw.IfNull(predicate, name)))
                problems.Add($"'{predicate}' is no predicate of {regulation}{TalentRules.DidYouMean(predicate, known)}");
            else if (read.ContainsKey(predicate)) problems.Add($"'{predicate}' stands twice");
            else read.Add(predicate, (status, value));
        }

        problems.AddRange(known.Where(predicate => !read.ContainsKey(predicate)).Select(predicate => $"'{predicate}' is not read; every predicate of {regulation} needs a reading"));
        problems.AddRange(Falls(known, read).Select(fall => $"'{fall.Higher}' is read lower than '{fall.Lower}', which is a lower predicate"));
        return problems.Count == 0 ? new(regulation, read, null) : throw new ArgumentException(string.Join("; ", problems) + $". The predicates are {string.Join(", ", known)}.", name);
    }

    /// <summary>The predicates, from the lowest, that are read lower than the one before.</summary>
    internal static IEnumerable<(string Lower, string Higher)> Falls(
        IEnumerable<string> fromTheLowest, IReadOnlyDictionary<string, (ExpectationRating? Status, Rational? Value)> read)
    {
        string? before = null;
        foreach (string predicate in fromTheLowest.Where(read.ContainsKey))
        {
            if (before is not null && (read[predicate].Status < read[before].Status || read[predicate].Value < read[before].Value)) yield return (before, predicate);
            before = predicate;
        }
    }

    private (ExpectationRating? Status, Rational? Value) Of(string predicate) =>
        _readings[PerformanceEvidence.PredicateOf(Regulation, predicate).Id];
}
