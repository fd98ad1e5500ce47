using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>A predicate of performance and what it brings of the yearly coefficient.</summary>
/// <param name="Id">The id, for example <c>sangat-baik</c>.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Share">The share of the coefficient: 3/2 for 150 %; above 0.</param>
/// <remarks>Immutable. PermenPANRB 1/2023 Pasal 37 ayat (1).</remarks>
public sealed record CreditPredicate(string Id, LocalizedText Name, Rational Share)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Another word for a predicate, for example <c>buruk</c> of earlier rules (SE Kepala BKN 9/2024, Tabel 3).</summary>
/// <param name="Word">The other word, as an id.</param>
/// <param name="Means">The id of the predicate that it stands for.</param>
/// <param name="Until">The last day of a period that may have it; null: every period.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record PredicateWord(string Word, string Means, LocalDate? Until, Citation? Citation);
