using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The achievement of the unit led by the appraiser (<i>capaian kinerja organisasi</i>), from the lowest.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab IV B.1. It guides the distribution of predicates; it is no operand of a person's predicate.</remarks>
public enum OrganisationRating
{
    /// <summary>Sangat Kurang.</summary>
    SangatKurang,

    /// <summary>Kurang.</summary>
    Kurang,

    /// <summary>Butuh Perbaikan.</summary>
    ButuhPerbaikan,

    /// <summary>Baik.</summary>
    Baik,

    /// <summary>Istimewa.</summary>
    Istimewa,
}

/// <summary>Ids and names of the achievement of a unit.</summary>
public static class OrganisationRatings
{
    /// <summary>The name shown.</summary>
    /// <param name="rating">The achievement.</param>
    public static LocalizedText Name(this OrganisationRating rating) => rating switch
    {
        OrganisationRating.Istimewa => new("Istimewa", "Outstanding"),
        OrganisationRating.Baik => new("Baik", "Good"),
        OrganisationRating.ButuhPerbaikan => new("Butuh Perbaikan", "Needs improvement"),
        OrganisationRating.Kurang => new("Kurang", "Poor"),
        OrganisationRating.SangatKurang => new("Sangat Kurang", "Very poor"),
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, $"{(int)rating} is no achievement of a unit."),
    };

    internal static (string Name, OrganisationRating Value)[] ById { get; } =
    [
        ("istimewa", OrganisationRating.Istimewa),
        ("baik", OrganisationRating.Baik),
        ("butuh-perbaikan", OrganisationRating.ButuhPerbaikan),
        ("kurang", OrganisationRating.Kurang),
        ("sangat-kurang", OrganisationRating.SangatKurang),
    ];
}
