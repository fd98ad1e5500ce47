using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The checked answers of all raters about one person: rater by item, in an order that does not depend on the input's.</summary>
internal sealed class Panel
{
    private readonly RaterRow[] _raters;
    private readonly int[] _groupStarts;
    private GroupStatus[]? _statuses;

    public Panel(AggregationPolicy policy, RatingInstrument instrument, RatingSheet[] sheets)
    {
        Policy = policy;
        Instrument = instrument;
        Rules = [.. policy.Groups];
        Groups = GroupsOf(policy, sheets);
        CheckBands();
        _raters = Rows(sheets);
        Array.Sort(_raters, RaterRow.Order);
        _groupStarts = GroupStarts();
    }

    public AggregationPolicy Policy { get; }

    public RatingInstrument Instrument { get; }

    /// <summary>The groups: those that count, in the policy's order, then those that are only heard.</summary>
    public RaterGroup[] Groups { get; }

    /// <summary>The rules of the groups that count, which are the first of <see cref="Groups"/>.</summary>
    public GroupRule[] Rules { get; }

    /// <summary>How many of <see cref="Groups"/> count.</summary>
    public int Counting => Rules.Length;

    public RaterRow[] Raters => _raters;

    /// <summary>The raters of one group.</summary>
    public ArraySegment<RaterRow> RatersOf(int group) =>
        new(_raters, _groupStarts[group], _groupStarts[group + 1] - _groupStarts[group]);

    /// <summary>Whether a rater's value on an item counts in a score: it has one, and the rater's group counts there.</summary>
    public bool Counts(RaterRow rater, int item)
    {
        if (rater.Group >= Counting || !rater.Answers[item].HasValue) return false;

        // Made once for the panel: asked of every rater anew, it would look at every other rater each time.
        _statuses ??= Statuses();
        return _statuses[(item * Counting) + rater.Group] == GroupStatus.Counted;
    }

    /// <summary>What a group says on an item.</summary>
    public GroupEstimate Estimate(int item, int group)
    {
        GroupEstimate estimate = default;
        bool weighted = false;
        Rational sum = default, weight = default;
        foreach (RaterRow rater in RatersOf(group))
        {
            ref readonly Answer answer = ref rater.Answers[item];
            estimate.Sheets++;
            switch (answer.Kind)
            {
                case AnswerKind.Value:
                    estimate.Raters++;
                    sum += answer.Value;

                    // Weights are ratios: raters who all weigh the same, whatever that is, are unweighted.
                    if (estimate.Raters == 1) weight = rater.Weight;
                    else weighted |= rater.Weight != weight;
                    break;
                case AnswerKind.CannotJudge: estimate.CannotJudge++; break;
                case AnswerKind.NotObserved: estimate.NotObserved++; break;
                default: estimate.NotAnswered++; break;
            }
        }

        int minimum = group < Counting ? Rules[group].MinimumRaters : 1;
        estimate.Status = estimate.Raters >= minimum ? (group < Counting ? GroupStatus.Counted : GroupStatus.HeardOnly)
            : estimate.Raters > 0 ? GroupStatus.TooFewRaters
            : estimate.Sheets > 0 ? GroupStatus.NoValues
            : GroupStatus.NoSheets;
        if (estimate.Raters >= minimum)
        {
            // The plain mean, by far the commonest, needs no copy of the values; and one value is its own estimate.
            Rational value = !weighted && (Policy.Estimator.Kind == EstimatorKind.Mean || estimate.Raters == 1)
                ? sum / estimate.Raters
                : EstimateFromValues(item, group, estimate.Raters, weighted);
            estimate.Unrounded = value;
            estimate.Value = Policy.Rounding.Apply(value, RoundingPlaces.Terms);
        }

        return estimate;
    }

    /// <summary>The raters of a group who gave a value on an item.</summary>
    public IEnumerable<RaterRow> RatersWithValue(int item, int group) =>
        RatersOf(group).Where(rater => rater.Answers[item].HasValue);

    /// <summary>Whether the raters of a group who gave a value on an item weigh differently.</summary>
    public bool IsWeighted(int item, int group) => RatersWithValue(item, group).Select(rater => rater.Weight).Distinct().Skip(1).Any();

    private Rational EstimateFromValues(int item, int group, int count, bool weighted)
    {
        Rational[] values = new Rational[count];
        Rational[] weights = weighted ? new Rational[count] : [];
        int next = 0;
        foreach (RaterRow rater in RatersOf(group))
        {
            if (!rater.Answers[item].HasValue) continue;
            values[next] = rater.Answers[item].Value;
            if (weighted) weights[next] = rater.Weight;
            next++;
        }

        return weighted ? Policy.Estimator.Estimate(values, weights) : Policy.Estimator.Estimate(values);
    }

    private GroupStatus[] Statuses()
    {
        GroupStatus[] statuses = new GroupStatus[Instrument.Items.Count * Counting];
        for (int i = 0; i < statuses.Length; i++) statuses[i] = Estimate(i / Counting, i % Counting).Status;
        return statuses;
    }

    // Where each group's raters begin in the sorted rows; one more entry, so that the last group has an end.
    private int[] GroupStarts()
    {
        int[] starts = new int[Groups.Length + 1];
        foreach (RaterRow rater in _raters) starts[rater.Group + 1]++;
        for (int g = 0; g < Groups.Length; g++) starts[g + 1] += starts[g];
        return starts;
    }

    // A score may lie anywhere on the scale, so its bands must reach from end to end.
    private void CheckBands()
    {
        Scale scale = Instrument.Scale;
        if (Policy.Bands is BandTable<ScoreBand> bands && (!bands.TryLookup(scale.Minimum, out _) || !bands.TryLookup(scale.Maximum, out _)))
            throw new ArgumentException(
                $"The policy's bands do not cover the scale '{scale.Id}', which goes from {scale.Minimum} to {scale.Maximum}.");
    }

    private static RaterGroup[] GroupsOf(AggregationPolicy policy, RatingSheet[] sheets)
    {
        List<RaterGroup> groups = new(policy.Groups.Select(rule => rule.Group));
        groups.AddRange(policy.Heard);

        // In a pool every group counts, so none is unlisted.
        if (policy.HearsUnlisted && !policy.IsPooled)
            groups.AddRange(sheets
                .Select(sheet => sheet.Group)
                .Distinct()
                .Where(group => !groups.Contains(group))
                .OrderBy(group => group.Id, StringComparer.Ordinal)
                .ToArray());
        return [.. groups];
    }

    private RaterRow[] Rows(RatingSheet[] sheets)
    {
        List<RaterRow> rows = new(sheets.Length);
        Dictionary<(RaterGroup Group, string Rater), RaterRow>? named = null;
        foreach (RatingSheet sheet in sheets)
        {
            if (sheet is null) throw new ArgumentException("One of the sheets is null.", nameof(sheets));
            RaterRow row = new(sheet, GroupIndex(sheet.Group), new Answer[Instrument.Items.Count]);
            bool isNew = true;
            if (sheet.Rater is string rater)
            {
                // A rater may hand in several partial sheets; together they are one rater.
                named ??= new(sheets.Length);
                if (named.TryGetValue((sheet.Group, rater), out RaterRow? known))
                {
                    isNew = false;
                    row = known.Weight == sheet.Weight ? known : throw new ArgumentException(
                        $"Rater {rater} of group '{sheet.Group}' has the weights {known.Weight} and {sheet.Weight}; a rater has one weight.", nameof(sheets));
                }
                else
                {
                    named.Add((sheet.Group, rater), row);
                }
            }

            if (isNew) rows.Add(row);
            Fill(row, sheet);
        }

        return [.. rows];
    }

    private int GroupIndex(RaterGroup group)
    {
        int index = Array.IndexOf(Groups, group);
        if (index >= 0) return index;
        return Policy.IsPooled ? 0 : throw new UnknownRaterGroupException(group, Groups);
    }

    private void Fill(RaterRow row, RatingSheet sheet)
    {
        foreach (KeyValuePair<string, Answer> given in sheet.AnswerArray)
        {
            int item = Instrument.IndexOf(given.Key);
            if (item < 0) throw new UnknownItemException(sheet, given.Key, [.. Instrument.Items.Select(known => known.Id)]);
            if (given.Value.HasValue && !Instrument.Scale.Accepts(given.Value.Value))
                throw new RatingOutsideScaleException(sheet, given.Key, given.Value.Value, Instrument.Scale);
            if (row.Answers[item].Kind != AnswerKind.NotAnswered) throw new DuplicateRatingException(sheet.Group, sheet.Rater, given.Key);
            row.Answers[item] = given.Value;
        }
    }
}
