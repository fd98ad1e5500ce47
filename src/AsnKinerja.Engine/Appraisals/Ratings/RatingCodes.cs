using System.Collections.Generic;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The codes under which the national system (SIASN) keeps the three ratings.</summary>
/// <remarks>There 1 is the highest. They are codes, not numbers to calculate with. Immutable.</remarks>
public sealed class RatingCodes
{
    private readonly IReadOnlyDictionary<ExpectationRating, int> _codes;

    internal RatingCodes(IReadOnlyDictionary<ExpectationRating, int> codes, Citation? citation)
    {
        _codes = codes;
        Citation = citation;
    }

    /// <summary>Where the codes stand.</summary>
    public Citation? Citation { get; }

    /// <summary>The code of a rating, or null where the regulation has none.</summary>
    /// <param name="rating">The rating.</param>
    public int? this[ExpectationRating rating] => _codes.TryGetValue(rating, out int code) ? code : null;

    internal static RatingCodes None { get; } = new(new Dictionary<ExpectationRating, int>(), null);
}
