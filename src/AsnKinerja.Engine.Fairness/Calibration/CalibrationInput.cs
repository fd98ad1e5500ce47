using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Refuses numbers with which nothing can be computed.</summary>
internal static class CalibrationInput
{
    public static void Check(double value, string what, string parameter)
    {
        if (double.IsNaN(value) || double.IsInfinity(value) || Math.Abs(value) > RatingDesignBuilder.MostValue)
            throw new ArgumentException(FormattableString.Invariant($"{char.ToUpperInvariant(what[0])}{what.Substring(1)} is {value}; it is a finite number of at most {RatingDesignBuilder.MostValue} in size. A missing one is left out."), parameter);
    }
}
