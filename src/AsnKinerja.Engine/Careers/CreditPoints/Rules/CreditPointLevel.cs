using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>A level of functional posts (<i>jenjang jabatan fungsional</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class CreditPointLevel
{
    internal CreditPointLevel(string id, LocalizedText name, string category, Rational coefficient, IReadOnlyList<string> ranks)
    {
        Id = id;
        Name = name;
        Category = category;
        Coefficient = coefficient;
        Ranks = ranks;
    }

    /// <summary>The id, for example <c>ahli-pertama</c>.</summary>
    public string Id { get; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>The id of the category: <c>keahlian</c> or <c>keterampilan</c>.</summary>
    public string Category { get; }

    /// <summary>Credit points of a year with a predicate of 100 % (<i>koefisien Angka Kredit tahunan</i>); above 0.</summary>
    public Rational Coefficient { get; }

    /// <summary>The ranks of the level, from the lowest.</summary>
    public IReadOnlyList<string> Ranks { get; }

    /// <summary>Where a rank stands beside the ranks of the level: below (-1), among (0) or above (1).</summary>
    internal int Side(string rank) =>
        RankOrder.Of(rank) < RankOrder.Of(Ranks[0]) ? -1 : RankOrder.Of(rank) > RankOrder.Of(Ranks[Ranks.Count - 1]) ? 1 : 0;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
