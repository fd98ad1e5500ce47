using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>The answers to one element, added up; the order of the respondents is lost here, so it cannot matter.</summary>
/// <param name="Total">All answers added up.</param>
/// <param name="Answers">How many people answered.</param>
/// <param name="ByValue">How many gave each answer of the scale, from the lowest; null where only a total is known.</param>
internal sealed record ElementTally(Rational Total, int Answers, IReadOnlyList<(Rational Value, int Count)>? ByValue)
{
    public static ElementTally None { get; } = new(Rational.Zero, 0, null);

    /// <summary>The mean of those who answered; null where nobody did.</summary>
    public Rational? Mean => Answers == 0 ? null : Total / Answers;
}
