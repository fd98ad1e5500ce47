using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>One person of a unit with the predicate that the appraiser intends.</summary>
/// <remarks>Immutable.</remarks>
public sealed record UnitMember
{
    private readonly IReadOnlyList<Rational> _secondaryKeys = [];

    /// <summary>Creates one.</summary>
    /// <param name="employee">The id of the person.</param>
    /// <param name="predicate">The id of the predicate.</param>
    /// <param name="score">The score by which people of one predicate are told apart, as it is displayed; null where there is none.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public UnitMember(string employee, string predicate, Rational? score = null)
    {
        Employee = Throw.IfBlank(employee);
        Predicate = Throw.IfBlank(predicate);
        Score = score;
    }

    /// <summary>The id of the person.</summary>
    public string Employee { get; }

    /// <summary>The id of the predicate.</summary>
    public string Predicate { get; init; }

    /// <summary>The score by which people of one predicate are told apart; null where there is none.</summary>
    public Rational? Score { get; }

    /// <summary>Further numbers, from the most important, of which more is better: <see cref="TieRule.SecondaryKeys"/> reads as many of them as all who are tied have.</summary>
    public IReadOnlyList<Rational> SecondaryKeys
    {
        get => _secondaryKeys;
        init => _secondaryKeys = Array.AsReadOnly([.. Throw.IfNull(value)]);
    }
}
