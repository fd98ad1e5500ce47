using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The predicate of somebody whose study duty ended without success: one of a few, considering behaviour, and not by the quadrant.</summary>
/// <remarks>
/// PermenPANRB 6/2022 Lampiran Bab IV B.3, p. 100 and 103: Kurang or Sangat Kurang. Which of them goes with which behaviour the regulation
/// leaves to the appraiser, so that is a reading. Immutable.
/// </remarks>
public sealed class UnfinishedStudyRule
{
    private readonly Dictionary<ExpectationRating, Predicate> _byBehaviour;

    internal UnfinishedStudyRule(GuideCitations citations, IEnumerable<Predicate> possible, Dictionary<ExpectationRating, Predicate> byBehaviour, Citation? readingCitation)
    {
        Citations = citations;
        Possible = Array.AsReadOnly(possible.ToArray());
        _byBehaviour = byBehaviour;
        ReadingCitation = readingCitation;
    }

    /// <summary>Where the rule stands.</summary>
    public GuideCitations Citations { get; }

    /// <summary>The predicates among which the appraiser chooses.</summary>
    public IReadOnlyList<Predicate> Possible { get; }

    /// <summary>Where the reading stands that gives each behaviour its predicate.</summary>
    public Citation? ReadingCitation { get; }

    /// <summary>The predicate that goes with a rating of behaviour; it is one of <see cref="Possible"/>.</summary>
    /// <param name="behaviour">The rating of behaviour.</param>
    public Predicate this[ExpectationRating behaviour] => _byBehaviour[behaviour];

    internal LocalizedText PossibleInWords() => new(
        string.Join(" atau ", Possible.Select(predicate => predicate.Name.Indonesian)),
        string.Join(" or ", Possible.Select(predicate => predicate.Name.English)));
}
