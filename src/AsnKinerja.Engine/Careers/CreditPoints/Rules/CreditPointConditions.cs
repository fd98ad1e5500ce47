using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>How many years count at most.</summary>
/// <param name="Years">The years, 1 or more.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record YearLimit(int Years, Citation? Citation);

/// <summary>What a higher diploma brings (Peraturan BKN 3/2023 Pasal 14).</summary>
/// <param name="Share">The share of what the level needs for the next rank: 1/4.</param>
/// <param name="Predicate">The lowest predicate with which it is given.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record DiplomaRule(Rational Share, string Predicate, Citation? Citation);

/// <summary>What a rise in rank asks for beside points (Peraturan BKN 3/2023 Pasal 15).</summary>
/// <param name="YearsInRank">The years in the last rank.</param>
/// <param name="Predicate">The lowest predicate of the last years.</param>
/// <param name="PredicateYears">How many last years must have it.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record RankRiseRule(int YearsInRank, string Predicate, int PredicateYears, Citation? Citation);

/// <summary>Conventional points become integrated ones (Peraturan BKN 3/2023 Pasal 26).</summary>
/// <param name="Level">The id of the level.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Minus">What is taken off.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record IntegrationRule(string Level, string Rank, Rational Minus, Citation? Citation);

/// <summary>Basic points of a category by rank.</summary>
internal sealed record BasePoints(string Category, System.Collections.Generic.IReadOnlyDictionary<string, Rational> Points, Citation? Citation);
