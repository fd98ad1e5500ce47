using System;

namespace AsnKinerja.Engine.Numerics;

/// <content>Quantiles, in the nine definitions of Hyndman and Fan (1996).</content>
public sealed partial class Sample
{
    /// <summary>The value below which a share of the sample lies; null for no values.</summary>
    /// <param name="probability">The share, 0 to 1, exactly: a third is <c>Rational.Of(1, 3)</c>.</param>
    /// <param name="type">The definition, 1 to 9 as Hyndman and Fan and R number them. 1 to 3 pick values of the sample (2
    /// takes the mean of two at a jump); 4 to 9 go straight between neighbours. 7 is the default of R and of spreadsheets.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> or <paramref name="type"/> is out of range.</exception>
    public Rational? Quantile(Rational probability, int type = 7)
    {
        if (probability.Sign < 0 || probability > 1)
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is between 0 and 1.");
        if (type is < 1 or > 9)
            throw new ArgumentOutOfRangeException(nameof(type), type, "Quantiles are defined in types 1 to 9.");
        return Count == 0 ? null : QuantileOf(probability, type);
    }

    private Rational QuantileOf(Rational probability, int type)
    {
        // The place in the sorted sample, counted from 1; between two places the type says how much the upper one weighs.
        Rational place = type switch
        {
            1 or 2 => probability * Count,
            3 => (probability * Count) - Half,
            4 => Place(probability, 0, 1),
            5 => Place(probability, Half, Half),
            6 => Place(probability, 0, 0),
            7 => Place(probability, 1, 1),
            8 => Place(probability, Rational.Of(1, 3), Rational.Of(1, 3)),
            _ => Place(probability, Rational.Of(3, 8), Rational.Of(3, 8)),
        };
        int below = (int)place.Floor();
        Rational beyond = place - below;
        Rational weight = type switch
        {
            1 => beyond.Sign,
            2 => beyond.Sign == 0 ? Half : 1,
            3 => beyond.Sign == 0 && below % 2 == 0 ? 0 : 1,
            _ => beyond,
        };

        Rational lower = AtPlace(below), upper = AtPlace(below + 1);
        return weight.Sign == 0 ? lower : lower + ((upper - lower) * weight);
    }

    private Rational Place(Rational probability, Rational a, Rational b) => a + (probability * (Count + 1 - a - b));

    private Rational AtPlace(int place) => Sorted[Math.Min(Math.Max(place, 1), Count) - 1];
}
