using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>The axis of performance as an agency cuts it: from a predicate by a declared reading, from a number by cuts, or both ways side by side.</summary>
/// <remarks>A status that a ranking gave needs no cut and is always accepted. Immutable.</remarks>
public sealed partial class PerformanceAxis
{
    internal PerformanceAxis(IReadOnlyList<PredicateReadings> predicates, BandTable<ExpectationRating>? values, Citation? valuesCitation)
    {
        Predicates = predicates;
        Values = values;
        ValuesCitation = valuesCitation;
    }

    /// <summary>How predicates are read, one entry for each regulation.</summary>
    public IReadOnlyList<PredicateReadings> Predicates { get; }

    /// <summary>How numbers are read; null where they are not.</summary>
    public BandTable<ExpectationRating>? Values { get; }

    /// <summary>Where the cuts of numbers stand; null: where the cuts as a whole stand.</summary>
    public Citation? ValuesCitation { get; }

    /// <summary>Reads the predicates of a regulation as statuses.</summary>
    /// <param name="regulation">The id, for example <c>permenpanrb-6-2022</c>.</param>
    /// <param name="statuses">A status for every predicate of the regulation, in any order; a higher predicate never has a lower status.</param>
    /// <exception cref="ArgumentException">There is no such regulation, or the readings have problems; the message lists all of them.</exception>
    public static PerformanceAxis ByPredicate(string regulation, params (string Predicate, ExpectationRating Status)[] statuses) =>
        new([PredicateReadings.Checked(regulation, Throw.IfNull(statuses).Select(one => (one.Predicate, (ExpectationRating?)one.Status, (Rational?)null)), nameof(statuses))], null, null);

    /// <summary>Reads numbers: below the first cut is below expectation, from the second on above.</summary>
    /// <param name="meets">The lowest number that meets expectation.</param>
    /// <param name="above">The lowest number above expectation.</param>
    /// <exception cref="ArgumentException"><paramref name="above"/> is not higher than <paramref name="meets"/>.</exception>
    public static PerformanceAxis ByValue(Rational meets, Rational above) => ByValue(AxisBands.FromCuts(AxisBands.Statuses, meets, above, nameof(above)));

    /// <summary>Reads numbers by bands.</summary>
    /// <param name="bands">Three bands, one for each status, from the lowest.</param>
    /// <exception cref="ArgumentException">A status lacks its band, has two, or stands below a lower one.</exception>
    public static PerformanceAxis ByValue(BandTable<ExpectationRating> bands) => new([], AxisBands.Checked(AxisBands.Statuses, bands, nameof(bands)), null);

    /// <summary>The axis that reads the predicates of another regulation too, as statuses.</summary>
    /// <param name="regulation">The id of the regulation.</param>
    /// <param name="statuses">A status for every predicate of the regulation.</param>
    /// <exception cref="ArgumentException">The regulation is read already, there is none, or the readings have problems; the message lists all of them.</exception>
    public PerformanceAxis AndPredicates(string regulation, params (string Predicate, ExpectationRating Status)[] statuses) =>
        And(PredicateReadings.Checked(regulation, Throw.IfNull(statuses).Select(one => (one.Predicate, (ExpectationRating?)one.Status, (Rational?)null)), nameof(statuses)));

    /// <summary>The axis that turns the predicates of a regulation into numbers, which its cuts then read.</summary>
    /// <param name="regulation">The id of the regulation.</param>
    /// <param name="values">A number for every predicate of the regulation; a higher predicate never has a lower number.</param>
    /// <exception cref="ArgumentException">The axis has no cuts of numbers, the regulation is read already, there is none, or the readings have problems.</exception>
    public PerformanceAxis AndPredicateValues(string regulation, params (string Predicate, Rational Value)[] values)
    {
        if (Values is null) throw new ArgumentException($"The predicates of {regulation} cannot become numbers where no cuts read numbers; begin with PerformanceAxis.ByValue(...).", nameof(regulation));
        foreach ((string predicate, Rational value) in Throw.IfNull(values))
            if (!Values.TryLookup(value, out _)) throw new ArgumentException($"'{predicate}' is read as {value}, which is in none of the bands.", nameof(values));
        return And(PredicateReadings.Checked(regulation, values.Select(one => (one.Predicate, (ExpectationRating?)null, (Rational?)one.Value)), nameof(values)));
    }

    private PerformanceAxis And(PredicateReadings readings) => Predicates.Any(known => known.Regulation == readings.Regulation)
        ? throw new ArgumentException($"The predicates of {readings.Regulation} are read already; read them once.", "regulation")
        : new([.. Predicates, readings], Values, ValuesCitation);
}
