using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>What a report prints of an element: all its answers added up, and how many there are.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ElementTotal
{
    /// <summary>Creates a total.</summary>
    /// <param name="element">The id of the element.</param>
    /// <param name="total">All answers added up.</param>
    /// <param name="answers">How many people answered the element: 0 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="element"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answers"/> is negative.</exception>
    public ElementTotal(string element, Rational total, int answers)
    {
        Element = Throw.IfBlank(element);
        Total = total;
        Answers = answers >= 0
            ? answers
            : throw new ArgumentOutOfRangeException(nameof(answers), answers, $"The element '{element}' has {answers} answers; a count is 0 or more.");
    }

    /// <summary>The id of the element.</summary>
    public string Element { get; }

    /// <summary>All answers added up.</summary>
    public Rational Total { get; }

    /// <summary>How many people answered the element.</summary>
    public int Answers { get; }
}
