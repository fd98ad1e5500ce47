using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>What is published, as equations between the sums of answers of each group on each item.</summary>
internal sealed class PublishedSystem((string Group, int Item, int Raters)[] cells, int lowest, int highest)
{
    private readonly List<Rational[]> _rows = [];

    public int Equations => _rows.Count;

    public static PublishedSystem Of(AnonymousPanel panel, PublishedPanel published)
    {
        (string Group, int Item, int Raters)[] cells = [.. panel.Answers
            .GroupBy(answer => (answer.Group.Id, answer.Item))
            .Select(cell => (cell.Key.Id, cell.Key.Item, cell.Count()))];
        PublishedSystem system = new(cells, 1, panel.Levels);
        foreach (PublishedScore score in published.Items.Concat(published.Competencies).Append(published.Overall).Distinct())
        {
            int[][] competencies = ItemsOf(panel, score);
            foreach (PublishedGroup group in score.Groups.Where(group => group.IsAnonymous && group.Number.IsShown))
                system.Add(Composite(panel, score, competencies, item => Mean(system, group.Groups, item)), group.Number.Exact!.Value);
            if (score.Official.Exact is Rational total)
                system.Add(Composite(panel, score, competencies, item => Total(panel, system, item)), total);
        }

        return system;
    }

    public void Add(Dictionary<(string Group, int Item), Rational>? coefficients, Rational value)
    {
        if (coefficients is null) return;
        Rational known = coefficients.TryGetValue(("", -1), out Rational constant) ? constant : Rational.Zero;
        _rows.Add([.. cells.Select(cell => coefficients.TryGetValue((cell.Group, cell.Item), out Rational own) ? own : Rational.Zero), value - known]);
    }

    /// <summary>For each cell what its sum of answers can be, after elimination and what the ends of the scale leave.</summary>
    public IEnumerable<(string Cell, int Raters, Rational Low, Rational High)> Solve()
    {
        List<Rational[]> rows = [.. _rows, .. Eliminated()];
        Rational[] low = [.. cells.Select(cell => (Rational)(lowest * cell.Raters))], high = [.. cells.Select(cell => (Rational)(highest * cell.Raters))];
        for (int round = 0; round < 10; round++)
            foreach (Rational[] row in rows)
                for (int at = 0; at < cells.Length; at++)
                    Tighten(row, at, low, high);
        return cells.Select((cell, at) => ($"{cell.Group}/{cell.Item}", cell.Raters, low[at], high[at]));
    }

    private static void Tighten(Rational[] row, int at, Rational[] low, Rational[] high)
    {
        if (row[at].Sign == 0) return;
        Rational least = row[^1], most = row[^1];
        for (int other = 0; other < low.Length; other++)
        {
            if (other == at || row[other].Sign == 0) continue;
            bool rises = row[other].Sign > 0;
            least -= row[other] * (rises ? high[other] : low[other]);
            most -= row[other] * (rises ? low[other] : high[other]);
        }

        (Rational from, Rational to) = row[at].Sign > 0 ? (least / row[at], most / row[at]) : (most / row[at], least / row[at]);

        // Sums of whole answers are whole.
        low[at] = Rational.Max(low[at], -(-from).Floor());
        high[at] = Rational.Min(high[at], to.Floor());
    }

    private List<Rational[]> Eliminated()
    {
        List<Rational[]> rows = [.. _rows.Select(row => (Rational[])row.Clone())];
        int pivot = 0;
        for (int column = 0; column < cells.Length && pivot < rows.Count; column++)
        {
            int found = rows.FindIndex(pivot, row => row[column].Sign != 0);
            if (found < 0) continue;
            (rows[pivot], rows[found]) = (rows[found], rows[pivot]);
            Rational scale = rows[pivot][column];
            for (int at = 0; at < rows[pivot].Length; at++) rows[pivot][at] /= scale;
            for (int row = 0; row < rows.Count; row++)
            {
                Rational factor = rows[row][column];
                if (row == pivot || factor.Sign == 0) continue;
                for (int at = 0; at < rows[row].Length; at++) rows[row][at] -= factor * rows[pivot][at];
            }

            pivot++;
        }

        return rows;
    }

    private static int[][] ItemsOf(AnonymousPanel panel, PublishedScore score)
    {
        int next = 0;
        int[][] all = [.. panel.Instrument.Competencies.Select(competency => competency.Items.Select(_ => next++).ToArray())];
        return score.Kind switch
        {
            ScoreKind.Item => [[panel.Instrument.Items.ToList().FindIndex(item => item.Id == score.Id)]],
            ScoreKind.Competency => [all[panel.Instrument.Competencies.ToList().FindIndex(competency => competency.Id == score.Id)]],
            _ => all,
        };
    }

    // Items to competencies and competencies to overall, as a sum of cells; parts without a value are left out and the rest renormalised.
    private static Dictionary<(string, int), Rational>? Composite(
        AnonymousPanel panel, PublishedScore score, int[][] competencies, Func<int, Dictionary<(string, int), Rational>?> itemValue)
    {
        IEnumerable<(Dictionary<(string, int), Rational>?, Rational)> parts = competencies.Select((items, at) => (
            Weighted(items.Select(item => (itemValue(item), score.Kind == ScoreKind.Item ? Rational.One : panel.Instrument.Items[item].Weight))),
            score.Kind == ScoreKind.Overall ? panel.Instrument.Competencies[at].Weight : Rational.One));
        return Weighted(parts);
    }

    private static Dictionary<(string, int), Rational>? Mean(PublishedSystem system, IReadOnlyList<RaterGroup> groups, int item)
    {
        (string Group, int Item, int Raters)[] own = [.. system.Cells.Where(cell => cell.Item == item && groups.Contains(cell.Group))];
        int raters = own.Sum(cell => cell.Raters);
        return raters == 0 ? null : own.ToDictionary(cell => (cell.Group, cell.Item), _ => Rational.Of(1, raters));
    }

    private (string Group, int Item, int Raters)[] Cells => cells;

    // The supervisor's answers are known to the adversary: they stand under an empty name.
    private static Dictionary<(string, int), Rational>? Total(AnonymousPanel panel, PublishedSystem system, int item) =>
        Weighted(panel.Policy.Groups.Select(rule => (
            rule.Group == RaterGroup.Supervisor
                ? new Dictionary<(string, int), Rational> { [("", -1)] = panel.Named[0].Answers[item].Value.Value }
                : Mean(system, [rule.Group], item),
            rule.Weight)));

    private static Dictionary<(string, int), Rational>? Weighted(IEnumerable<(Dictionary<(string, int), Rational>? Part, Rational Weight)> parts)
    {
        (Dictionary<(string, int), Rational>? Part, Rational Weight)[] there = [.. parts.Where(part => part.Part is not null)];
        if (there.Length == 0) return null;
        Rational total = there.Aggregate(Rational.Zero, (sum, part) => sum + part.Weight);
        Dictionary<(string, int), Rational> result = [];
        foreach ((Dictionary<(string, int), Rational>? part, Rational weight) in there)
            foreach (((string, int) key, Rational value) in part!)
                result[key] = (result.TryGetValue(key, out Rational before) ? before : Rational.Zero) + (value * weight / total);
        return result;
    }
}
