using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>One dimension of a person's index.</summary>
/// <remarks>Immutable. A dimension that is missing has no points, which is never 0 points.</remarks>
public sealed class ProfessionalismPart
{
    internal ProfessionalismPart(ProfessionalismDimension dimension, Rational? points, Rational lowest, Rational highest, Explanation steps, IReadOnlyList<LocalizedText> reasons)
    {
        Dimension = dimension;
        Points = points;
        Lowest = points ?? lowest;
        Highest = points ?? highest;
        Steps = steps;
        Reasons = reasons;
    }

    /// <summary>The dimension.</summary>
    public ProfessionalismDimension Dimension { get; }

    /// <summary>The points; null: not known.</summary>
    public Rational? Points { get; }

    /// <summary>The fewest points that what is known allows; the same as <see cref="Points"/> where they are known.</summary>
    public Rational Lowest { get; }

    /// <summary>The most points that what is known allows.</summary>
    public Rational Highest { get; }

    /// <summary>What is missing or provisional, one sentence each.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    private Explanation Steps { get; }

    /// <summary>How the points come about.</summary>
    public Explanation Explain() => Steps;
}
