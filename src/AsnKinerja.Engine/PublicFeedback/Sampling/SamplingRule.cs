using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>How a calculated sample becomes whole people.</summary>
public enum SampleRounding
{
    /// <summary>To the nearest, as the table of Krejcie and Morgan is printed: 44.34 is 44, 217.47 is 217.</summary>
    Nearest,

    /// <summary>Up, so that the error is never larger than asked for: 207.47 is 208.</summary>
    Up,
}

/// <summary>The size of a sample after Krejcie and Morgan: <c>X² N P (1 - P) / (d² (N - 1) + X² P (1 - P))</c>.</summary>
/// <remarks>The formula is code, its numbers are data. Immutable.</remarks>
public sealed class SamplingRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="chiSquare">X²: chi-square at one degree of freedom for the confidence wanted, 3.841 for 95 %; above 0.</param>
    /// <param name="proportion">P: the share assumed in the population, 1/2 for the largest sample; between 0 and 1.</param>
    /// <param name="error">d: the error accepted, as a share; between 0 and 1.</param>
    /// <param name="rounding">How the outcome becomes whole people.</param>
    /// <param name="citation">Where the numbers stand, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SamplingRule(Rational chiSquare, Rational proportion, Rational error, SampleRounding rounding = SampleRounding.Nearest, Citation? citation = null)
    {
        if (chiSquare.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(chiSquare), chiSquare, $"Chi-square is above 0, for example 3.841; {chiSquare} is not.");
        if (proportion.Sign <= 0 || proportion >= 1)
            throw new ArgumentOutOfRangeException(nameof(proportion), proportion, $"The proportion lies between 0 and 1, for example 1/2; {proportion} does not.");
        if (error.Sign <= 0 || error >= 1) throw new ArgumentOutOfRangeException(nameof(error), error, $"The error lies between 0 and 1, for example 0.05; {error} does not.");
        if (rounding is not (SampleRounding.Nearest or SampleRounding.Up))
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A sample is rounded to the nearest or up.");
        ChiSquare = chiSquare;
        Proportion = proportion;
        Error = error;
        Rounding = rounding;
        Citation = citation;
    }

    /// <summary>X²: chi-square at one degree of freedom for the confidence wanted.</summary>
    public Rational ChiSquare { get; }

    /// <summary>P: the share assumed in the population.</summary>
    public Rational Proportion { get; }

    /// <summary>d: the error accepted, as a share.</summary>
    public Rational Error { get; }

    /// <summary>How the outcome becomes whole people.</summary>
    public SampleRounding Rounding { get; }

    /// <summary>Where the numbers stand, or null.</summary>
    public Citation? Citation { get; }

    private Rational Spread => ChiSquare * Proportion * (1 - Proportion);

    /// <summary>The rule with another way to whole people.</summary>
    /// <param name="rounding">How the outcome becomes whole people.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rounding is none of the declared ones.</exception>
    public SamplingRule Rounded(SampleRounding rounding) => new(ChiSquare, Proportion, Error, rounding, Citation);

    /// <summary>How many of a population must answer.</summary>
    /// <param name="population">How many people used the service: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is below 1.</exception>
    public SampleSize For(long population)
    {
        if (population < 1) throw new ArgumentOutOfRangeException(nameof(population), population, $"A sample is drawn from 1 person or more; the population is {population}.");
        Rational exact = Spread * population / ((Error * Error * (population - 1)) + Spread);

        // The formula never gives more than the population, so the whole number fits.
        Rational whole = Rounding == SampleRounding.Up && !exact.IsInteger ? exact.Floor() + 1 : new RoundingRule(0).RoundExactly(exact);
        return new SampleSize(this, population, exact, (long)whole.Numerator);
    }

    internal Explanation Explain(SampleSize size)
    {
        string spread = string.Join(" × ", NumberText.BesideOperator(ChiSquare), NumberText.BesideOperator(Proportion), "(1 - " + NumberText.BesideOperator(Proportion) + ")");
        string error = NumberText.BesideOperator(Error);
        Explanation exact = new(
            new("Sampel menurut rumus Krejcie-Morgan", "Sample by the formula of Krejcie and Morgan"),
            Operation.Formula($"({spread} × {{0}}) / ({error} × {error} × ({{0}} - 1) + {spread})"),
            [new Operand(Explanation.Given(new("Populasi", "Population"), size.Population))])
        {
            Value = size.Exact,
            Citations = SurveyCitations.Known(Citation),
        };
        bool goesUp = Rounding == SampleRounding.Up && !size.Exact.IsInteger;
        Explanation before = goesUp
            ? new(new("Ditambah satu, lalu dipotong: pembulatan ke atas", "One added, then cut off: rounding up"), Operation.Formula("{0} + 1"), [new Operand(exact)]) { Value = size.Exact + 1 }
            : exact;
        return new(new("Responden yang diperlukan", "Respondents needed"), Operation.Rounded, [new Operand(before)])
        {
            Value = size.Required,
            Rounding = new RoundingRule(0, goesUp ? RoundingMode.TowardZero : RoundingMode.HalfAwayFromZero),
            Remarks = [Rounding == SampleRounding.Up
                ? new("Dibulatkan ke atas, agar kesalahan tidak melebihi yang diminta.", "Rounded up, so that the error is not larger than asked for.")
                : new("Dibulatkan ke bilangan terdekat, seperti tabel Krejcie-Morgan.", "Rounded to the nearest, as in the table of Krejcie and Morgan.")],
        };
    }
}
