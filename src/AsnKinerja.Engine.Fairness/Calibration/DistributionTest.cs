using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How the p-value of a test was found.</summary>
public enum DistributionTestKind
{
    /// <summary>Exactly: every way in which the people could spread was looked at.</summary>
    ExactMultinomial,

    /// <summary>By the chi-square approximation (Pearson 1900).</summary>
    ChiSquare,
}

/// <summary>How surprising a unit's distribution would be if its people came by chance from given shares. It tells of chance, not of merit.</summary>
/// <remarks>
/// Exact where there are at most <see cref="MostOutcomes"/> ways to spread the people over the categories; chi-square beyond. The exact p-value is the
/// probability of all outcomes that are no more likely than the one seen. A small p-value says that the distribution differs from the shares by more
/// than chance; it does not say that anybody was judged wrongly. Immutable.
/// </remarks>
public sealed class DistributionTest
{
    /// <summary>Up to so many ways to spread the people the test is exact: 498 people over three categories, 39 over five.</summary>
    public const int MostOutcomes = 125_000;

    // Outcomes as likely as the one seen count, whatever the last bit says: R's multinomial tests use the same margin.
    private const double Margin = 1e-7;

    private DistributionTest(DistributionTestKind kind, Estimate pValue, double? statistic, DistributionBar[] bars)
    {
        Kind = kind;
        PValue = pValue;
        Statistic = statistic;
        Bars = Array.AsReadOnly(bars);
    }

    /// <summary>How the p-value was found.</summary>
    public DistributionTestKind Kind { get; }

    /// <summary>The p-value, 0 to 1, of all people as observations; or why there is none.</summary>
    public Estimate PValue { get; }

    /// <summary>Pearson's chi-square, 0 or more; null where there is none.</summary>
    public double? Statistic { get; }

    /// <summary>Each category with its number and what the shares expect, for a picture.</summary>
    public IReadOnlyList<DistributionBar> Bars { get; }

    /// <summary>Tests numbers against shares.</summary>
    /// <param name="categories">The categories, each once, with the number of people, 0 or more, and the share expected, 0 to 1; the shares sum to 1.</param>
    /// <exception cref="ArgumentException">An id is empty or stands twice, a number is negative, there are more than 2,147,483,647 people in all, or the shares do not sum to 1.</exception>
    public static DistributionTest Of(params (string Id, int People, double Share)[] categories)
    {
        Check(categories);
        (string Id, int People, double Share)[] sorted = [.. categories.OrderBy(category => category.Id, StringComparer.Ordinal)];
        int people = sorted.Sum(category => category.People);
        DistributionBar[] bars = [.. categories.Select(category => new DistributionBar(category.Id, LocalizedText.Same(category.Id), category.People, people * category.Share))];
        int[] counts = [.. sorted.Where(category => category.Share > 0).Select(category => category.People)];
        double[] shares = [.. sorted.Where(category => category.Share > 0).Select(category => category.Share)];
        DistributionTestKind kind = MultinomialOutcomes.Count(people, shares.Length) <= MostOutcomes ? DistributionTestKind.ExactMultinomial : DistributionTestKind.ChiSquare;
        LocalizedText method = kind == DistributionTestKind.ExactMultinomial ? Exact : Approximate;
        if (people == 0) return new(kind, Estimate.None(method, 0, NotEstimable.NoRatings), null, bars);
        if (counts.Sum() < people) return new(kind, Estimate.Of(method, people, 0) with { Remark = Impossible }, null, bars);
        if (shares.Length == 1) return new(kind, Estimate.None(method, people, NotEstimable.OneCategory), null, bars);
        double statistic = counts.Select((count, at) => (count - (people * shares[at])) * (count - (people * shares[at])) / (people * shares[at])).Sum();

        // A share of almost nothing with somebody in it: beyond all numbers, and so is the chance of it.
        if (double.IsInfinity(statistic)) return new(kind, Estimate.Of(method, people, 0) with { Remark = Impossible }, null, bars);
        double p = kind == DistributionTestKind.ExactMultinomial
            ? MultinomialOutcomes.NoMoreLikely(counts, shares, Margin)
            : ChiSquare.UpperTail(statistic, shares.Length - 1);
        Estimate estimate = Estimate.Of(method, people, Math.Min(1, Math.Max(0, p)));
        bool isRough = kind == DistributionTestKind.ChiSquare && shares.Any(share => people * share < 5);
        return new(kind, isRough ? estimate with { Remark = Rough } : estimate, statistic, bars);
    }

    /// <summary>The p-value, how it was found, and the bars.</summary>
    public Explanation Explain() => new(Title, Operation.Summary, [new Operand(PValue.Explain()), .. Bars.Select(bar => new Operand(Step(bar)))])
    {
        Remarks = [Meaning],
    };

    private static LocalizedText Title { get; } = new("Uji sebaran terhadap proporsi acuan", "Test of a distribution against shares");

    private static LocalizedText Exact { get; } = new("nilai p, uji multinomial eksak", "p-value, exact multinomial test");

    private static LocalizedText Approximate { get; } = new("nilai p, uji khi-kuadrat", "p-value, chi-square test");

    private static LocalizedText Impossible { get; } = new("ada orang dalam kategori yang proporsinya 0 atau hampir 0", "somebody is in a category whose share is 0 or almost 0");

    private static LocalizedText Rough { get; } = new("ada kategori dengan harapan kurang dari 5 orang; pendekatannya kasar", "a category expects fewer than 5 people; the approximation is rough");

    private static LocalizedText Meaning { get; } = new(
        "Nilai p yang kecil berarti sebarannya berbeda dari proporsi itu lebih dari kebetulan, bukan bahwa seseorang dinilai keliru.",
        "A small p-value says that the distribution differs from the shares by more than chance, not that anybody was judged wrongly.");

    private static Explanation Step(DistributionBar bar) => new(bar.Label, Operation.Given)
    {
        Value = bar.Count,
        Remarks = [new(FormattableString.Invariant($"harapan {bar.Expected:0.##}"), FormattableString.Invariant($"expected {bar.Expected:0.##}"))],
    };

    private static void Check((string Id, int People, double Share)[] categories)
    {
        if (Throw.IfNull(categories).Length == 0) throw new ArgumentException("There is no category to test.", nameof(categories));
        HashSet<string> seen = new(StringComparer.Ordinal);
        double total = 0;
        long all = 0;
        foreach ((string id, int people, double share) in categories)
        {
            if (!seen.Add(Throw.IfBlank(id, nameof(categories)))) throw new ArgumentException($"The category '{id}' stands twice.", nameof(categories));
            if (people < 0) throw new ArgumentException($"The category '{id}' has {people} people; there are 0 or more.", nameof(categories));
            if (!(share is >= 0 and <= 1)) throw new ArgumentException(FormattableString.Invariant($"The category '{id}' has the share {share}; a share is from 0 to 1."), nameof(categories));
            total += share;
            all += people;
        }

        if (all > int.MaxValue) throw new ArgumentException($"There are {all} people in all; there are at most {int.MaxValue}.", nameof(categories));
        if (Math.Abs(total - 1) > 1e-9) throw new ArgumentException(FormattableString.Invariant($"The shares sum to {total:0.##########}, not to 1; give all categories."), nameof(categories));
    }
}
