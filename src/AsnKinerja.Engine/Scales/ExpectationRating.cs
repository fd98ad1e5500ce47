using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Scales;

/// <summary>The three ratings of PermenPANRB 6/2022, for work results and for behaviour alike, from the lowest.</summary>
/// <remarks>Lampiran Bab IV B.3, p. 97-102. A rating that has not been given is null, never the lowest.</remarks>
public enum ExpectationRating
{
    /// <summary>Below expectation (<i>di bawah ekspektasi</i>).</summary>
    Below,

    /// <summary>Meets expectation (<i>sesuai ekspektasi</i>).</summary>
    Meets,

    /// <summary>Above expectation (<i>di atas ekspektasi</i>).</summary>
    Above,
}

/// <summary>Ids and names of the three ratings.</summary>
public static class ExpectationRatings
{
    /// <summary>The id of a rating in the regulation's own words, for example <c>sesuai-ekspektasi</c>.</summary>
    /// <param name="rating">The rating.</param>
    public static string Id(this ExpectationRating rating) => rating switch
    {
        ExpectationRating.Above => "di-atas-ekspektasi",
        ExpectationRating.Meets => "sesuai-ekspektasi",
        ExpectationRating.Below => "di-bawah-ekspektasi",
        _ => throw Unknown(rating),
    };

    /// <summary>The name of a rating.</summary>
    /// <param name="rating">The rating.</param>
    public static LocalizedText Name(this ExpectationRating rating) => rating switch
    {
        ExpectationRating.Above => new("Di atas ekspektasi", "Above expectation"),
        ExpectationRating.Meets => new("Sesuai ekspektasi", "Meets expectation"),
        ExpectationRating.Below => new("Di bawah ekspektasi", "Below expectation"),
        _ => throw Unknown(rating),
    };

    // A number cast to the enum must not pass for the lowest rating.
    private static ArgumentOutOfRangeException Unknown(ExpectationRating rating) =>
        new(nameof(rating), rating, $"{(int)rating} is no rating; use Below, Meets or Above.");

    /// <summary>Reads an id.</summary>
    internal static (string Name, ExpectationRating Value)[] ById { get; } =
    [
        ("di-atas-ekspektasi", ExpectationRating.Above),
        ("sesuai-ekspektasi", ExpectationRating.Meets),
        ("di-bawah-ekspektasi", ExpectationRating.Below),
    ];
}
