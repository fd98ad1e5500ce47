using System;
using System.Globalization;
using AsnKinerja.Engine.Localization;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What the four-fifths rule says of a group.</summary>
public enum FourFifthsVerdict
{
    /// <summary>There are too few people, or nobody with a favourable outcome, to say anything.</summary>
    NotKnown,

    /// <summary>The rate is at least four fifths of the highest.</summary>
    Met,

    /// <summary>The rate is below four fifths, but one person more would change that, or chance alone gives as much.</summary>
    BelowWithinChance,

    /// <summary>The rate is below four fifths of the highest, and chance alone seldom gives as much.</summary>
    Below,
}

/// <summary>The rate of favourable outcomes of a group beside the highest of all groups (the four-fifths rule, with a guard for small numbers).</summary>
/// <remarks>
/// A screening rule of practice, not of Indonesian law. The guard: below <see cref="FewestPeople"/> people nothing is said; and a ratio below four fifths
/// counts only where Fisher's exact test finds it unlikely and one favourable outcome more would not lift it. Immutable.
/// </remarks>
public sealed class FourFifths
{
    /// <summary>Below so many people in either group nothing is said.</summary>
    public const int FewestPeople = 5;

    private const double Significance = 0.05;

    private readonly bool _isNobodyFavoured;

    internal FourFifths(GroupSummary group, GroupSummary highest)
    {
        Highest = highest.Id;
        int favoured = group.Favoured, judged = group.Judged;
        Group = group.Id;
        _isNobodyFavoured = highest.Favoured == 0;
        if (judged < FewestPeople || highest.Judged < FewestPeople || _isNobodyFavoured) return;
        Ratio = (double)favoured * highest.Judged / ((double)judged * highest.Favoured);
        Probability = FisherTwoSided(favoured, judged, highest.Favoured, highest.Judged);
        Verdict = IsAtLeast(favoured, judged, highest) ? FourFifthsVerdict.Met
            : IsAtLeast(Math.Min(favoured + 1, judged), judged, highest) || Probability > Significance ? FourFifthsVerdict.BelowWithinChance
            : FourFifthsVerdict.Below;
    }

    // In whole numbers: 12 of 25 are four fifths of 3 of 5 exactly, and a quotient of quotients says 0.7999...
    private static bool IsAtLeast(int favoured, int judged, GroupSummary highest) => 5m * favoured * highest.Judged >= 4m * judged * highest.Favoured;

    /// <summary>The id of the group.</summary>
    public string Group { get; }

    /// <summary>The id of the group with the highest rate.</summary>
    public string Highest { get; }

    /// <summary>The group's rate divided by the highest, 0 to 1; null where nothing is said.</summary>
    public double? Ratio { get; }

    /// <summary>How likely so large a difference is by chance (Fisher's exact test, two-sided); null where nothing is said.</summary>
    public double? Probability { get; }

    /// <summary>What follows.</summary>
    public FourFifthsVerdict Verdict { get; } = FourFifthsVerdict.NotKnown;

    /// <summary>The rule in one sentence.</summary>
    public LocalizedText Text => Ratio is not double ratio
        ? _isNobodyFavoured
            ? new($"{Group}: aturan empat perlima tidak berlaku, karena di '{Highest}' pun tidak ada hasil baik.", $"{Group}: the four-fifths rule says nothing, because nobody in '{Highest}' has a favourable outcome either.")
            : new($"{Group}: terlalu sedikit orang untuk aturan empat perlima.", $"{Group}: too few people for the four-fifths rule.")
        : new(
            $"{Group}: tingkat hasil baik {Number(ratio)} dari '{Highest}' (peluang {Number(Probability!.Value)}): {Words.Indonesian}.",
            $"{Group}: the rate of favourable outcomes is {Number(ratio)} of that of '{Highest}' (probability {Number(Probability!.Value)}): {Words.English}.");

    private LocalizedText Words => Verdict switch
    {
        FourFifthsVerdict.Met => new("aturan empat perlima terpenuhi", "the four-fifths rule is met"),
        FourFifthsVerdict.BelowWithinChance => new("di bawah empat perlima, tetapi masih mungkin kebetulan", "below four fifths, but chance may give as much"),
        _ => new("di bawah empat perlima", "below four fifths"),
    };

    // All tables with the same margins that are no likelier than the one seen.
    internal static double FisherTwoSided(int favoured, int judged, int otherFavoured, int otherJudged)
    {
        int all = judged + otherJudged, good = favoured + otherFavoured, least = Math.Max(0, good - otherJudged), most = Math.Min(good, judged);
        double seen = LogWays(favoured), sum = 0;
        for (int count = least; count <= most; count++)
            if (LogWays(count) <= seen + 1e-7) sum += Math.Exp(LogWays(count) - SpecialFunctions.BinomialLn(all, good));
        return Math.Min(1, sum);

        double LogWays(int count) => SpecialFunctions.BinomialLn(judged, count) + SpecialFunctions.BinomialLn(otherJudged, good - count);
    }

    private static string Number(double value) => value.ToString("0.00##", CultureInfo.InvariantCulture);
}
