using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>One element of a service that the public is asked about (<i>unsur pelayanan</i>), such as the time that it takes.</summary>
/// <remarks>
/// Elements are known by name, never by number: programs differ on whether U8 of PermenPANRB 14/2017 is the handling of complaints
/// or the facilities. Immutable; equal when all parts are equal.
/// </remarks>
public sealed record SurveyElement
{
    /// <summary>Creates an element.</summary>
    /// <param name="id">A short id in the regulation's own words, for example <c>waktu-penyelesaian</c>.</param>
    /// <param name="name">The name shown.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public SurveyElement(string id, LocalizedText name)
        : this(id, name, Rational.One)
    {
    }

    /// <summary>Creates an element that counts more, or less, than others.</summary>
    /// <param name="id">A short id in the regulation's own words.</param>
    /// <param name="name">The name shown.</param>
    /// <param name="weight">How much the element counts beside the others: a ratio above 0.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is 0 or negative.</exception>
    public SurveyElement(string id, LocalizedText name, Rational weight)
    {
        Id = Throw.IfBlank(id);
        Name = name;
        Weight = weight.Sign > 0
            ? weight
            : throw new ArgumentOutOfRangeException(
                nameof(weight), weight, $"The weight of the element '{id}' is {weight}; a weight is a ratio above 0. An element that is not asked about is left out of the survey.");
    }

    /// <summary>A short id in the regulation's own words.</summary>
    public string Id { get; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>How much the element counts beside the others: a ratio above 0; the sum does not matter.</summary>
    public Rational Weight { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
