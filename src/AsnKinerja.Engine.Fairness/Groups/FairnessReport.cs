using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Scores and outcomes by an attribute that the user names: differences with their intervals, effect sizes, and the four-fifths rule with a guard for small numbers.</summary>
/// <remarks>A report, never an adjustment: no score is changed, and no cause is claimed. Immutable.</remarks>
public sealed class FairnessReport
{
    private const double Level = 0.95;

    private FairnessReport(LocalizedText attribute, GroupSummary[] groups, GroupDifference[] differences, FourFifths[] rates, string? reference, int unknown, NotEstimable? reason)
    {
        Attribute = attribute;
        Groups = Array.AsReadOnly(groups);
        Differences = Array.AsReadOnly(differences);
        Rates = Array.AsReadOnly(rates);
        Reference = reference;
        Unknown = unknown;
        Reason = reason;
    }

    /// <summary>The attribute.</summary>
    public LocalizedText Attribute { get; }

    /// <summary>The groups, by id.</summary>
    public IReadOnlyList<GroupSummary> Groups { get; }

    /// <summary>Each group but the reference beside it.</summary>
    public IReadOnlyList<GroupDifference> Differences { get; }

    /// <summary>Each group but the one with the highest rate, under the four-fifths rule; empty where no outcomes are known.</summary>
    public IReadOnlyList<FourFifths> Rates { get; }

    /// <summary>The id of the group that the others are compared with; null where there is none.</summary>
    public string? Reference { get; }

    /// <summary>How many people have no group.</summary>
    public int Unknown { get; }

    /// <summary>Why nothing is compared; null where something is.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>Makes a report.</summary>
    /// <param name="attribute">The attribute, for example gender or unit.</param>
    /// <param name="cases">The people, in any order.</param>
    /// <param name="reference">The id of the group that the others are compared with; null: the one with the most people, of those the first by id.</param>
    /// <exception cref="ArgumentException">A person stands twice, a score is not finite, an id is empty, or nobody is in the reference group; the message names the value.</exception>
    public static FairnessReport By(LocalizedText attribute, IEnumerable<FairnessCase> cases, string? reference = null)
    {
        FairnessCase[] all = Checked(Throw.IfNull(cases));
        (string Id, FairnessCase[] People)[] groups = [.. all.Where(one => one.Group is not null).GroupBy(one => one.Group!).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.OrderBy(one => one.Person, StringComparer.Ordinal).ToArray()))];
        if (reference is not null && groups.All(group => group.Id != reference))
            throw new ArgumentException($"Nobody is in the group '{reference}'; there is {string.Join(", ", groups.Select(group => group.Id))}.", nameof(reference));
        GroupSummary[] summaries = [.. groups.Select(group => Summary(group.Id, group.People))];
        int unknown = all.Length - groups.Sum(group => group.People.Length);
        NotEstimable? reason = groups.Length == 0 ? NotEstimable.NoRatings : groups.Length == 1 ? NotEstimable.OneCategory : null;
        if (reason is not null) return new(attribute, summaries, [], [], groups.FirstOrDefault().Id, unknown, reason);
        string compared = reference ?? summaries.OrderByDescending(group => group.People).First().Id;
        int at = Array.FindIndex(groups, group => group.Id == compared);
        double[] references = Scores(groups[at].People);
        GroupDifference[] differences = [.. Enumerable.Range(0, groups.Length).Where(i => i != at).Select(i => new GroupDifference(summaries[i], summaries[at], Scores(groups[i].People), references))];
        return new(attribute, summaries, differences, FourFifthsOf(summaries), compared, unknown, null);
    }

    /// <summary>The groups, the differences and the rule, in words.</summary>
    public Explanation Explain()
    {
        LocalizedText label = new($"Laporan keadilan menurut {Attribute.Indonesian}", $"Fairness report by {Attribute.English}");
        if (Reason is NotEstimable reason) return Explanation.Missing(label, NotEstimableWords.Of(reason));
        List<Operand> parts = [.. Differences.Select(one => new Operand(new(LocalizedText.Same($"{one.Group} - {one.Reference}"), Operation.Summary,
            [new(one.Difference.Explain()), new(one.EffectSize.Explain()), new(one.Dominance.Explain())])))];
        return new(label, Operation.Summary, parts)
        {
            Remarks =
            [
                .. Rates.Select(rate => rate.Text),
                new($"{Unknown} orang tanpa kelompok.", $"{Unknown} people have no group."),
                new("Laporan ini tidak mengubah nilai siapa pun dan tidak menyatakan sebabnya.", "The report changes nobody's score and claims no cause."),
            ],
        };
    }

    /// <summary>The data of a forest plot: each group's difference from the reference.</summary>
    public IReadOnlyList<ForestRow> ToForestPlot() => [.. Differences.Where(one => one.Difference.IsKnown).Select(one => new ForestRow(
        one.Group, LocalizedText.Same(one.Group), one.Difference.Value!.Value, one.Difference.Interval?.Lower, one.Difference.Interval?.Upper, one.Difference.Observations))];

    private static FairnessCase[] Checked(IEnumerable<FairnessCase> cases)
    {
        FairnessCase[] all = [.. cases];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FairnessCase one in all)
        {
            if (string.IsNullOrWhiteSpace(one.Person)) throw new ArgumentException("The id of a person is empty.", nameof(cases));
            if (!seen.Add(one.Person)) throw new ArgumentException($"'{one.Person}' stands twice; a report counts each person once.", nameof(cases));
            if (one.Group is not null && string.IsNullOrWhiteSpace(one.Group)) throw new ArgumentException($"The group of '{one.Person}' is empty; write null where it is not known.", nameof(cases));
            if (one.Score is double score && !Finite.Is(score)) throw new ArgumentException($"The score of '{one.Person}' is {score}; a missing score is null.", nameof(cases));
        }

        return all;
    }

    private static double[] Scores(FairnessCase[] people) => [.. people.Where(one => one.Score is not null).Select(one => one.Score!.Value)];

    private static GroupSummary Summary(string id, FairnessCase[] people)
    {
        double[] scores = Scores(people);
        (double mean, double squares) = GroupDifference.Moments(scores);
        int n = scores.Length, favoured = people.Count(one => one.IsFavoured == true), judged = people.Count(one => one.IsFavoured is not null);
        double spread = n > 1 ? Math.Sqrt(squares / (n - 1)) : 0, error = n > 1 ? spread / Math.Sqrt(n) : 0;
        Estimate center = n == 0 ? Estimate.None(MeanMethod, 0, NotEstimable.NoRatings)
            : n == 1 ? Estimate.Of(MeanMethod, 1, mean)
            : Interval.Student(MeanMethod, n, mean, error, n - 1, Level);
        Estimate width = n < 2 ? Estimate.None(SpreadMethod, n, NotEstimable.TooFew) : Estimate.Of(SpreadMethod, n, spread);
        return new(id, people.Length, center, width, Wilson(favoured, judged), favoured, judged);
    }

    // Wilson 1927: stays within 0 to 1 also for few people.
    private static Estimate Wilson(int favoured, int judged)
    {
        if (judged == 0) return Estimate.None(RateMethod, 0, NotEstimable.NoRatings);
        double z = StandardNormal.Critical(Level), n = judged, p = favoured / n, middle = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        double half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n))) / (1 + (z * z / n));
        return Estimate.Of(RateMethod, judged, p) with { Interval = new ConfidenceInterval(Math.Max(0, middle - half), Math.Min(1, middle + half), Level) };
    }

    private static FourFifths[] FourFifthsOf(GroupSummary[] groups)
    {
        GroupSummary[] judged = [.. groups.Where(group => group.Judged > 0)];
        if (judged.Length < 2) return [];

        // A handful of people with luck is no yardstick where there are larger groups.
        GroupSummary[] yardsticks = [.. judged.Where(group => group.Judged >= FourFifths.FewestPeople)];
        GroupSummary highest = (yardsticks.Length > 0 ? yardsticks : judged).OrderByDescending(group => group.FavouredRate.Value).ThenBy(group => group.Id, StringComparer.Ordinal).First();
        return [.. judged.Where(group => group != highest).Select(group => new FourFifths(group, highest))];
    }

    private static LocalizedText MeanMethod { get; } = new("Rata-rata nilai", "Mean score");

    private static LocalizedText SpreadMethod { get; } = new("Simpangan baku nilai (n - 1)", "Standard deviation of scores (n - 1)");

    private static LocalizedText RateMethod { get; } = new("Bagian dengan hasil baik (Wilson)", "Share with a favourable outcome (Wilson)");
}
