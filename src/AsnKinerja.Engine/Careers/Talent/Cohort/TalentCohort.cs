using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>People who are compared with each other, with a number on each axis.</summary>
/// <remarks>Immutable; the order does not matter. A number that is missing is in no mean and no share, and its person has no box.</remarks>
public sealed class TalentCohort
{
    private TalentCohort(IReadOnlyList<(string Person, Rational? Performance, Rational? Potential)> people)
    {
        People = people;
    }

    /// <summary>The people, by ordinal order of their ids.</summary>
    public IReadOnlyList<(string Person, Rational? Performance, Rational? Potential)> People { get; }

    /// <summary>A cohort.</summary>
    /// <param name="people">Each person's id, value of performance and value of potential; null: missing.</param>
    /// <exception cref="ArgumentException">An id is empty or stands twice; the message lists all of them.</exception>
    public static TalentCohort Of(params (string Person, Rational? Performance, Rational? Potential)[] people) => Of((IEnumerable<(string, Rational?, Rational?)>)people);

    /// <summary>A cohort.</summary>
    /// <param name="people">Each person's id, value of performance and value of potential; null: missing.</param>
    /// <exception cref="ArgumentException">An id is empty or stands twice; the message lists all of them.</exception>
    public static TalentCohort Of(IEnumerable<(string Person, Rational? Performance, Rational? Potential)> people)
    {
        (string Person, Rational? Performance, Rational? Potential)[] all = [.. Throw.IfNull(people)];
        TalentMap.CheckIds(all.Select(one => one.Person), nameof(people));
        return new(Array.AsReadOnly(all.OrderBy(one => one.Person, StringComparer.Ordinal).ToArray()));
    }
}
