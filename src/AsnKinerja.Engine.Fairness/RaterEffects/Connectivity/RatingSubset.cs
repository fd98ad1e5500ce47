using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Raters and ratees whom ratings link, directly or through others: only inside of it can effects be compared.</summary>
public sealed class RatingSubset
{
    internal RatingSubset(int number, string[] ratees, string[] raters, int ratings)
    {
        Number = number;
        Ratees = Array.AsReadOnly(ratees);
        Raters = Array.AsReadOnly(raters);
        Ratings = ratings;
    }

    /// <summary>Its number, from 1: the subset with the most ratings comes first, and among equals the one with the ordinally first ratee.</summary>
    public int Number { get; }

    /// <summary>The ids of its ratees, in ordinal order.</summary>
    public IReadOnlyList<string> Ratees { get; }

    /// <summary>The ids of its raters, in ordinal order.</summary>
    public IReadOnlyList<string> Raters { get; }

    /// <summary>How many ratings link them.</summary>
    public int Ratings { get; }

    /// <summary>Such as <c>part 2 (4 raters, 11 ratees, 37 ratings)</c>.</summary>
    public LocalizedText Name => new(
        $"bagian {Number} ({Raters.Count} penilai, {Ratees.Count} yang dinilai, {Ratings} penilaian)",
        $"part {Number} ({Raters.Count} raters, {Ratees.Count} ratees, {Ratings} ratings)");

    /// <summary>Its name in English.</summary>
    public override string ToString() => Name.English;
}
