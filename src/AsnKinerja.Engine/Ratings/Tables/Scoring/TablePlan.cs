using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A policy made ready for the items and the grid of a table: everything that is the same for every person.</summary>
internal sealed class TablePlan
{
    // Beyond this many groups, combinations are too many to list.
    private const int MostMaskedGroups = 16;

    private const int MostCells = 1 << 16;

    // Far above the smallest doubles, which lose digits and then become 0.
    private const double SmallestWeight = 1e-290;

    private readonly GroupMask?[]? _masks;

    public TablePlan(AggregationPolicy policy, RatingInstrument instrument, RatingGrid grid)
    {
        Policy = policy;
        Instrument = instrument;
        Grid = grid;
        Rules = [.. policy.Groups];
        CheckBands();
        if (Rules.Length * instrument.Items.Count > MostCells)
            throw new ArgumentException($"{Rules.Length} groups × {instrument.Items.Count} items are more than the {MostCells} cells that the population door tells apart for a person; score case by case.", nameof(policy));
        RoundsOnTheWay = (policy.Rounding.Where & (RoundingPlaces.Terms | RoundingPlaces.Subtotals)) != 0;
        _masks = Rules.Length <= MostMaskedGroups ? new GroupMask?[1 << Rules.Length] : null;
        ItemWeights = Array.ConvertAll(instrument.ItemWeights, weights => WholeNumbers.Of(weights).Weights);
        IsItem = [.. Enumerable.Range(0, instrument.Competencies.Count).Select(instrument.IsItem)];
        (CompetencyWeights, _, bool competenciesWhole) = WholeNumbers.Of(instrument.CompetencyWeights);
        HasTinyWeights = ItemWeights.Append(CompetencyWeights).Any(weights => weights.Any(weight => weight < SmallestWeight));
        WeightsAreWhole = competenciesWhole && instrument.ItemWeights.All(weights => WholeNumbers.Of(weights).AreWhole);

        // Every number on the way is above 0, so relative errors add up: at most this many roundings, twice each weight's.
        // Sums and counts beyond 2^53, as tallies have, are rounded to a double once each; that is among the 40.
        int longest = instrument.ItemWeights.Select(weights => weights.Length).DefaultIfEmpty(0).Max();
        int roundings = (3 * Rules.Length) + (3 * longest) + (3 * CompetencyWeights.Length) + 40;
        Settler = new Settler(policy, grid, roundings * Settler.DoubleError * 1.01);
        if (RoundsOnTheWay && RatingGrid.Rounded(instrument.Scale, policy.Rounding.Rule) is RatingGrid rounded)
        {
            RoundedGrid = rounded;
            RoundedSettler = new Settler(policy, rounded, roundings * Settler.DoubleError * 1.01);
        }

        if (!Settler.UnitsFit)
            throw new ArgumentException(
                $"The policy rounds to {policy.Rounding.Rule.Digits} digits, which makes scores of the scale '{instrument.Scale.Id}' longer than a column holds; score case by case, or give fewer digits.", nameof(policy));
    }

    public AggregationPolicy Policy { get; }

    public RatingInstrument Instrument { get; }

    public RatingGrid Grid { get; }

    public GroupRule[] Rules { get; }

    public Settler Settler { get; }

    /// <summary>Whether group values or subtotals are rounded, so that doubles do not carry through.</summary>
    public bool RoundsOnTheWay { get; }

    /// <summary>The numbers with which a policy goes on that rounds on the way; null where it does not, or where they are too many.</summary>
    public RatingGrid? RoundedGrid { get; }

    /// <summary>Rounds what comes of numbers of the <see cref="RoundedGrid"/>.</summary>
    public Settler? RoundedSettler { get; }

    /// <summary>The weights of the items in each competency.</summary>
    public double[][] ItemWeights { get; }

    public double[] CompetencyWeights { get; }

    /// <summary>Which competencies are asked for as one item, whose score is their own.</summary>
    public bool[] IsItem { get; }

    /// <summary>Whether all weights of items and competencies are whole numbers, as a bound on denominators needs them.</summary>
    public bool WeightsAreWhole { get; }

    /// <summary>Whether some weight is so small a part of its sum that a double does not hold it: doubles do not carry where it counts alone.</summary>
    public bool HasTinyWeights { get; }

    /// <summary>Whether combinations of groups are few enough to be worked out; else every person is scored exactly.</summary>
    public bool HasMasks => _masks is not null;

    /// <summary>What the groups weigh where just these count.</summary>
    /// <param name="mask">Bit g is set where group g counts.</param>
    public GroupMask Mask(int mask) => _masks![mask] ??= GroupMask.Of(Policy, Rules, mask);

    /// <summary>For each group of a table its position among the groups that count, or -1 where it is only heard.</summary>
    /// <exception cref="UnknownRaterGroupException">The policy does not name a group.</exception>
    public int[] SlotsOf(RaterGroup[] groups) => Array.ConvertAll(groups, group =>
    {
        int slot = Array.FindIndex(Rules, rule => rule.Group == group);
        if (slot >= 0 || Policy.Heard.Contains(group)) return slot;
        return Policy.IsPooled ? 0 : Policy.HearsUnlisted ? -1 : throw new UnknownRaterGroupException(group, [.. Rules.Select(rule => rule.Group), .. Policy.Heard]);
    });

    // A score may lie anywhere on the scale, rounded or not: its bands must reach from end to end.
    private void CheckBands()
    {
        Scale scale = Instrument.Scale;
        if (Policy.Bands is not BandTable<ScoreBand> bands) return;
        Rational lowest = scale.Minimum, highest = scale.Maximum;
        if (bands.IndexOf(lowest) < 0 || bands.IndexOf(highest) < 0)
            throw new ArgumentException($"The policy's bands do not cover the scale '{scale.Id}', which goes from {lowest} to {highest}.");
        if (!Policy.BandsReadRounded) return;
        foreach (Rational end in new[] { Policy.Rounding.Rule.RoundExactly(lowest), Policy.Rounding.Rule.RoundExactly(highest) })
            if (bands.IndexOf(end) < 0)
                throw new ArgumentException($"The policy reads bands from rounded scores, and they do not cover {end}, to which an end of the scale '{scale.Id}' rounds.");
    }
}
