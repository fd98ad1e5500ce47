using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Scores and outcomes by an attribute that the user names: differences with their intervals, effect sizes, and the four-fifths rule with a guard for small numbers.</summary>
/// <remarks>A report, never an adjustment: no score is changed, and no cause is claimed. Immutable.</remarks>
public sealed class FairnessReport
{
    private const double Level = 0.95;

    private readonly (string Id, FairnessCase[] People)[] _groups;

    private FairnessReport(LocalizedText attribute, (string Id, FairnessCase[] People)[] groups, string? reference, int unknown, int withheld)
    {
        _groups = groups;
        Attribute = attribute;
        Unknown = unknown;
        Withheld = withheld;
        GroupSummary[] summaries = [.. groups.Select(group => Summary(group.Id, group.People))];
        Groups = Array.AsReadOnly(summaries);
        Reason = groups.Length switch
        {
            0 => withheld > 0 ? NotEstimable.TooFew : NotEstimable.NoRatings,
            1 => withheld > 0 ? NotEstimable.TooFew : NotEstimable.OneCategory,
            _ => null,
        };
        Reference = reference ?? summaries.OrderByDescending(group => group.People).FirstOrDefault()?.Id;
        if (Reason is not null) return;
        int at = Array.FindIndex(groups, group => group.Id == Reference);
        double[] references = Scores(groups[at].People);
        Differences = Array.AsReadOnly(
            Enumerable.Range(0, groups.Length).Where(i => i != at).Select(i => new GroupDifference(summaries[i], summaries[at], Scores(groups[i].People), references)).ToArray());
        Rates = Array.AsReadOnly(FourFifthsOf(summaries));
    }

    /// <summary>The attribute.</summary>
    public LocalizedText Attribute { get; }

    /// <summary>The groups, by id.</summary>
    public IReadOnlyList<GroupSummary> Groups { get; }

    /// <summary>Each group but the reference beside it.</summary>
    public IReadOnlyList<GroupDifference> Differences { get; } = [];

    /// <summary>Each group but the one with the highest rate, under the four-fifths rule; empty where no outcomes are known.</summary>
    public IReadOnlyList<FourFifths> Rates { get; } = [];

    /// <summary>The id of the group that the others are compared with; null where there is none.</summary>
    public string? Reference { get; }

    /// <summary>How many people have no group.</summary>
    public int Unknown { get; }

    /// <summary>How many people are in groups that a report for publication does not show; 0 in a full report.</summary>
    public int Withheld { get; }

    /// <summary>Why nothing is compared; null where something is.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>Makes a report.</summary>
    /// <param name="attribute">The attribute, for example gender or unit.</param>
    /// <param name="cases">The people, in any order.</param>
    /// <param name="reference">The id of the group that the others are compared with; null: the one with the most people, of those the first by id.</param>
    /// <exception cref="ArgumentException">A person stands twice, a score is not finite or above 1,000,000,000 in size, an id is empty, or nobody is in the reference group; the message names the value.</exception>
    public static FairnessReport By(LocalizedText attribute, IEnumerable<FairnessCase> cases, string? reference = null)
    {
        FairnessCase[] all = Checked(Throw.IfNull(cases));
        (string Id, FairnessCase[] People)[] groups = [.. all.Where(one => one.Group is not null).GroupBy(one => one.Group!).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.OrderBy(one => one.Person, StringComparer.Ordinal).ToArray()))];
        if (reference is not null && groups.All(group => group.Id != reference))
            throw new ArgumentException($"Nobody is in the group '{reference}'; there is {Listed(groups)}.", nameof(reference));
        return new(attribute, groups, reference, all.Length - groups.Sum(group => group.People.Length), 0);
    }

    /// <summary>The same without groups so small that a figure of the group is nearly that of a person: for whoever does not know the scores anyway.</summary>
    /// <remarks>
    /// Where one small group alone would be withheld, or too few people in all (those without a group among them), the smallest of the others is withheld too, since the mean of everybody is often known. A group
    /// whose people all have the same outcome still tells it of each of them.
    /// </remarks>
    /// <param name="fewest">A group with fewer people, scores or outcomes is not shown; 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fewest"/> is below 2.</exception>
    public FairnessReport ForPublication(int fewest = FourFifths.FewestPeople)
    {
        if (fewest < 2) throw new ArgumentOutOfRangeException(nameof(fewest), fewest, $"A group that is shown has 2 people or more, not {fewest}.");
        HashSet<string> hidden = WithheldGroups.Of(Groups, Unknown + Withheld, fewest);
        (string Id, FairnessCase[] People)[] shown = [.. _groups.Where(group => !hidden.Contains(group.Id))];
        int people = Withheld + Groups.Where(group => hidden.Contains(group.Id)).Sum(group => group.People);
        return new(Attribute, shown, Reference is string reference && !hidden.Contains(reference) ? reference : null, Unknown, people);
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
                .. Withheld == 0 ? Array.Empty<LocalizedText>() : [new($"{Withheld} orang dalam kelompok yang terlalu kecil tidak ditampilkan.", $"{Withheld} people in groups that are too small are not shown.")],
                new("Laporan ini tidak mengubah nilai siapa pun dan tidak menyatakan sebabnya.", "The report changes nobody's score and claims no cause."),
            ],
        };
    }

    /// <summary>The data of a forest plot: each group's difference from the reference, in scale points; 0 is no difference. Groups without a difference are not in it.</summary>
    public IReadOnlyList<ForestRow> ToForestPlot() => Rows(Differences.Select(one => (one.Group, one.Difference)));

    /// <summary>The data of a plot of means: each group's mean score, in scale points, with its interval.</summary>
    public IReadOnlyList<ForestRow> ToMeanPlot() => Rows(Groups.Select(group => (group.Id, group.Mean)));

    /// <summary>The data of a plot of shares: each group's share of favourable outcomes, 0 to 1, with its interval.</summary>
    public IReadOnlyList<ForestRow> ToRatePlot() => Rows(Groups.Select(group => (group.Id, group.FavouredRate)));

    private static ForestRow[] Rows(IEnumerable<(string Group, Estimate Estimate)> groups) => [.. groups.Where(one => one.Estimate.IsKnown).Select(one => new ForestRow(
        one.Group, LocalizedText.Same(one.Group), one.Estimate.Value!.Value, one.Estimate.Interval?.Lower, one.Estimate.Interval?.Upper, one.Estimate.Observations))];

    private static FairnessCase[] Checked(IEnumerable<FairnessCase> cases)
    {
        FairnessCase[] all = [.. cases];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FairnessCase one in all)
        {
            if (string.IsNullOrWhiteSpace(one.Person)) throw new ArgumentException("The id of a person is empty.", nameof(cases));
            if (!seen.Add(one.Person)) throw new ArgumentException($"'{one.Person}' stands twice; a report counts each person once.", nameof(cases));
            if (one.Group is not null && string.IsNullOrWhiteSpace(one.Group)) throw new ArgumentException($"The group of '{one.Person}' is empty; write null where it is not known.", nameof(cases));
            if (one.Score is not double score) continue;
            if (!Finite.Is(score)) throw new ArgumentException($"The score of '{one.Person}' is {Shown(score)}; a missing score is null.", nameof(cases));
            if (Math.Abs(score) > RatingDesignBuilder.MostValue) throw new ArgumentException($"The score of '{one.Person}' is {Shown(score)}, which is too large; at most {Shown(RatingDesignBuilder.MostValue)}.", nameof(cases));
        }

        return all;
    }

    private const int MostListed = 20;

    private static string Listed((string Id, FairnessCase[] People)[] groups) =>
        groups.Length == 0 ? "none" : string.Join(", ", groups.Take(MostListed).Select(group => group.Id)) + (groups.Length > MostListed ? $" and {groups.Length - MostListed} more" : "");

    private static string Shown(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static double[] Scores(FairnessCase[] people) => [.. people.Where(one => one.Score is not null).Select(one => one.Score!.Value)];

    private static GroupSummary Summary(string id, FairnessCase[] people)
    {
        double[] scores = Scores(people);
        (double mean, double squares) = SampleMoments.Of(scores);
        int n = scores.Length, favoured = people.Count(one => one.IsFavoured == true), judged = people.Count(one => one.IsFavoured is not null);
        double spread = n > 1 ? Math.Sqrt(squares / (n - 1)) : 0, error = n > 1 ? spread / Math.Sqrt(n) : 0;
        Estimate center = n == 0 ? Estimate.None(MeanMethod, 0, NotEstimable.NoRatings)
            : n == 1 ? Estimate.Of(MeanMethod, 1, mean)
            : Interval.Student(MeanMethod, n, mean, error, n - 1, Level);
        Estimate width = n < 2 ? Estimate.None(SpreadMethod, n, NotEstimable.TooFew) : Estimate.Of(SpreadMethod, n, spread);
        Estimate rate = judged == 0 ? Estimate.None(RateMethod, 0, NotEstimable.NoRatings) : WilsonInterval.Of(RateMethod, judged, favoured / (double)judged, judged, Level);
        return new(id, people.Length, center, width, rate, favoured, judged);
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
