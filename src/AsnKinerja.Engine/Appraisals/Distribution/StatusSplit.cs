using System.Collections.Generic;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How many people of one predicate have one status.</summary>
/// <param name="Predicate">The id of the predicate.</param>
/// <param name="Status">The status.</param>
/// <param name="People">How many people.</param>
/// <remarks>Immutable; equal when all three are equal.</remarks>
public sealed record StatusGroup(string Predicate, ExpectationRating Status, int People);

/// <summary>One way to spread a unit's people over the three statuses by ranking.</summary>
/// <param name="Above">How many stand above expectation.</param>
/// <param name="Meets">How many meet it.</param>
/// <param name="Below">How many stand below.</param>
/// <param name="Groups">From the highest predicate and status down; one predicate may stand in two statuses or three.</param>
/// <remarks>Immutable.</remarks>
public sealed record StatusSplit(int Above, int Meets, int Below, IReadOnlyList<StatusGroup> Groups);
