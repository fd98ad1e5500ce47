using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The 3 × 3 table from which the predicate is read: work results down, behaviour across (<i>kuadran kinerja</i>).</summary>
/// <remarks>
/// The cells are data of the regulation's pack. There is no formula: good results with behaviour below expectation give
/// Kurang/misconduct, which neither the larger nor the smaller of two codes would. Immutable.
/// </remarks>
public sealed class Quadrant
{
    private readonly Dictionary<(ExpectationRating WorkResults, ExpectationRating Behaviour), Predicate> _cells;

    internal Quadrant(Dictionary<(ExpectationRating WorkResults, ExpectationRating Behaviour), Predicate> cells, GuideCitations citations)
    {
        _cells = cells;
        Citations = citations;
    }

    /// <summary>Where the table stands.</summary>
    public GuideCitations Citations { get; }

    /// <summary>The predicate of a pair of ratings.</summary>
    /// <param name="workResults">The rating of work results.</param>
    /// <param name="behaviour">The rating of behaviour.</param>
    public Predicate this[ExpectationRating workResults, ExpectationRating behaviour] => _cells[(workResults, behaviour)];

    /// <summary>The three ratings from the lowest, as the table's rows and columns.</summary>
    internal static ExpectationRating[] Ratings { get; } =
        [ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above];

    /// <summary>All nine cells.</summary>
    internal static IEnumerable<(ExpectationRating WorkResults, ExpectationRating Behaviour)> Cells { get; } =
        Ratings.SelectMany(row => Ratings.Select(column => (row, column))).ToArray();
}
