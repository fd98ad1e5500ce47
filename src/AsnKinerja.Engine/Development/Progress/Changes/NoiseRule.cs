using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Development;

/// <summary>What is known of a change, once its uncertainty is held against it.</summary>
public enum ProgressVerdict
{
    /// <summary>The uncertainty is not known, so nobody can say whether the change is more than noise.</summary>
    NotKnown,

    /// <summary>The change is no larger than what the raters' disagreement alone may bring about.</summary>
    WithinNoise,

    /// <summary>The value has risen by more than noise.</summary>
    Risen,

    /// <summary>The value has fallen by more than noise.</summary>
    Fallen,
}

/// <summary>How large a change must be before it is more than the raters' disagreement.</summary>
/// <remarks>
/// A change is more than noise where it is larger than <see cref="Factor"/> times its standard error; a change of exactly that is
/// within. Both sides are compared squared, so that no root is rounded. The rule does not ask which way a value went. Immutable.
/// </remarks>
public sealed record NoiseRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="factor">How many standard errors a change must exceed; above 0.</param>
    /// <param name="citation">Where the factor stands; null for a choice of the caller's own.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not above 0.</exception>
    public NoiseRule(Rational factor, Citation? citation = null)
    {
        Factor = factor.Sign > 0
            ? factor
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, $"The factor is above 0, not {factor}: otherwise every change would be more than noise.");
        Citation = citation;
    }

    /// <summary>Two standard errors: the usual choice, and this library's. No regulation names one, so it is marked as unverified.</summary>
    public static NoiseRule TwoStandardErrors { get; } = new(2, new Citation("AsnKinerja.Engine", "docs/progress.md", Established.Unverified));

    /// <summary>How many standard errors a change must exceed.</summary>
    public Rational Factor { get; }

    /// <summary>Where the factor stands; null for a choice of the caller's own.</summary>
    public Citation? Citation { get; }

    /// <summary>What can be said of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="squaredError">Its standard error, squared; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squaredError"/> is negative.</exception>
    public ProgressVerdict Judge(Rational change, Rational? squaredError)
    {
        if (squaredError is not Rational error) return ProgressVerdict.NotKnown;
        if (error.Sign < 0) throw new ArgumentOutOfRangeException(nameof(squaredError), error, $"A squared standard error is 0 or more, not {error}.");
        return change * change <= Factor * Factor * error ? ProgressVerdict.WithinNoise
            : change.Sign > 0 ? ProgressVerdict.Risen
            : ProgressVerdict.Fallen;
    }
}
