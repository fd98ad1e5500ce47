using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A person whom a rater places higher or lower than everyone else does, the rater's own severity taken out.</summary>
/// <param name="Ratee">The id of the person.</param>
/// <param name="Deviation">By how many scale points.</param>
/// <param name="StandardError">The standard error of that, in scale points.</param>
/// <remarks>Immutable.</remarks>
public sealed record ViewedDifferently(string Ratee, double Deviation, double StandardError);

/// <summary>How far a rater's order of people differs from everyone else's, against chance.</summary>
/// <remarks>Immutable. Who is generally strict or lenient does not stand out here; only who is so with some and not with others.</remarks>
public sealed class RaterView
{
    internal RaterView(string rater, int ratees, double ratio, double probability, double adjusted, bool standsOut, IReadOnlyList<ViewedDifferently> favoured, IReadOnlyList<ViewedDifferently> disfavoured)
    {
        Rater = rater;
        Ratees = ratees;
        Ratio = ratio;
        Probability = probability;
        AdjustedProbability = adjusted;
        StandsOut = standsOut;
        Favoured = favoured;
        Disfavoured = disfavoured;
    }

    /// <summary>The id of the rater.</summary>
    public string Rater { get; }

    /// <summary>How many people are compared, 3 or more.</summary>
    public int Ratees { get; }

    /// <summary>The spread of the rater's deviations in units of that of all other raters; 1 is usual.</summary>
    public double Ratio { get; }

    /// <summary>How likely so large a ratio is by chance, 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>The same where all raters of the report were looked at (Holm).</summary>
    public double AdjustedProbability { get; }

    /// <summary>Whether the rater stands out at the declared rate of false alarms of the whole report.</summary>
    public bool StandsOut { get; }

    /// <summary>Those placed more than two standard errors higher than by everyone else, the furthest first.</summary>
    public IReadOnlyList<ViewedDifferently> Favoured { get; }

    /// <summary>Those placed more than two standard errors lower, the furthest first.</summary>
    public IReadOnlyList<ViewedDifferently> Disfavoured { get; }

    /// <summary>The view in one sentence.</summary>
    public LocalizedText Text => new(
        $"{Rater}: urutan {Ratees} orang berbeda dari penilai lain {Number(Ratio)} kali sebaran biasa (peluang terkoreksi {Number(AdjustedProbability)}).",
        $"{Rater}: the order of {Ratees} people differs from everyone else's by {Number(Ratio)} times the usual spread (corrected probability {Number(AdjustedProbability)}).");

    private static string Number(double value) => value.ToString("0.00##", CultureInfo.InvariantCulture);
}
