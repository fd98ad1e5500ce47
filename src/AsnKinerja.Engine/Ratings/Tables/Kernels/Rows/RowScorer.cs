#if !NETSTANDARD2_0
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores employees from their single ratings, sixteen at a time: by lanes where only the overall score is asked for, else the general way.</summary>
internal sealed class RowScorer
{
    private readonly Settler _settler;
    private readonly CancellationToken _stop;
    private readonly ScoreTable _scores;
    private readonly PersonCells _cells;
    private readonly MeanLanes? _lanes;
    private readonly RowSums _sums;
    private readonly int[] _cellsOfFour;
    private readonly double[] _points = new double[MeanLanes.Size];
    private readonly byte[] _flags = new byte[MeanLanes.Size];
    private readonly int[] _units = new int[MeanLanes.Size];
    private readonly long[] _bands = new long[MeanLanes.Size];

    public RowScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, LaneWeights? weights, int[] slots, CancellationToken stop)
    {
        int items = plan.Instrument.Items.Count;
        _settler = plan.Settler;
        _stop = stop;
        _scores = scores;
        Persons = persons;
        _sums = new RowSums(slots, plan.Rules.Length, items);
        _cells = new PersonCells(plan.Rules.Length, items);
        if (weights is not null && MeanLanes.IsSupported && scores.Levels == ScoreLevels.Overall && !scores.Overall.IsLong)
            _lanes = new MeanLanes(weights, plan.Policy.Missing, plan.Rules.Length, items);

        // Raters are counted of four groups at a time; after the last come cells whose raters nobody looks at.
        _cellsOfFour = new int[(plan.Rules.Length + 3) / 4 * 4];
        _sums.CellOfSlot.CopyTo(_cellsOfFour, 0);
    }

    public PersonScorer Persons { get; }

    /// <summary>Scores employees one after the other from tokens that stand together.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="offsets">Where each employee's begin: one entry more than there are employees.</param>
    /// <param name="first">The first employee.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<ushort> tokens, ReadOnlySpan<int> offsets, int first)
    {
        ref ushort start = ref MemoryMarshal.GetReference(tokens);
        for (int from = 0; from + 1 < offsets.Length; from += MeanLanes.Size)
        {
            int count = Math.Min(MeanLanes.Size, offsets.Length - 1 - from);
            uint many = 0;
            _sums.Clear(count);
            for (int i = 0; i < count; i++)
            {
                int at = offsets[from + i], rows = offsets[from + i + 1] - at;
                if (rows <= RowSums.MostRows) _sums.Add(i, ref Unsafe.Add(ref start, at), rows);
                else many |= 1u << i;
            }

            _sums.MergePools(count);
            Score(first + from, 0, count, skipped: many);
            for (; many != 0; many &= many - 1)
            {
                int i = BitOperations.TrailingZeroCount(many);
                ScoreMany(first + from + i, tokens[offsets[from + i]..offsets[from + i + 1]]);
            }
        }
    }

    /// <summary>Scores employees one after the other from ratings in any order.</summary>
    /// <param name="ratings">The ratings: the employee's position above the token.</param>
    /// <param name="first">The first employee.</param>
    /// <param name="employees">How many there are.</param>
    /// <returns>False where somebody has too many of them for this.</returns>
    public bool TryScore(ReadOnlySpan<uint> ratings, int first, int employees)
    {
        _sums.Clear(employees);
        if (!_sums.TryAdd(ratings, employees, _stop)) return false;
        for (int from = 0; from < employees; from += MeanLanes.Size) Score(first + from, from, Math.Min(MeanLanes.Size, employees - from), skipped: 0);
        return true;
    }

    // Employees whose sums begin with a person's.
    private void Score(int employee, int person, int count, uint skipped)
    {
        uint left = (1u << count) - 1, crowded = 0;
        if (_lanes is not null)
        {
            uint general = _lanes.Overall(_sums, person, count, _points, _flags, out crowded);
            CopyRaters(employee, person, count);
            left &= ~_settler.SettleBatch(_points, _units, _bands, error: 0) | general | crowded;
            _scores.Overall.Set(employee, _units, _bands, _flags, count);
        }

        for (left &= ~skipped; left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left);
            if ((crowded >> i & 1) == 0 || !TryCrowded(employee + i, person + i)) General(employee + i, person + i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void CopyRaters(int employee, int person, int count)
    {
        if (!_sums.RatersFitBytes)
        {
            for (int i = 0; i < count; i++) CountRaters(employee + i, person + i);
            return;
        }

        ref uint sums = ref _sums.Of(person);
        ref byte target = ref _scores.Raters.First(employee);
        ref int cells = ref MemoryMarshal.GetArrayDataReference(_cellsOfFour);
        nint personCells = _sums.PersonCells, groups = _sums.CellOfSlot.Length;
        for (int i = 0; i < count; i++)
        {
            for (nint from = 0; from < groups; from += 4)
            {
                uint raters = _sums.RatersOfFour(ref sums, ref Unsafe.Add(ref cells, from));
                for (nint g = from; g < groups && g < from + 4; g++, raters >>= 8) Unsafe.Add(ref target, g) = (byte)raters;
            }

            sums = ref Unsafe.Add(ref sums, personCells);
            target = ref Unsafe.Add(ref target, groups);
        }
    }

    private void CountRaters(int employee, int person)
    {
        for (int g = 0; g < _sums.CellOfSlot.Length; g++) _scores.Raters[employee, g] = _sums.RatersOf(person, g);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryCrowded(int employee, int person)
    {
        if (!_lanes!.TryCrowded(_sums, person, out double points, out byte flags) || !_settler.TrySettle(points, out long units, out int band)) return false;
        _scores.Overall.Set(employee, units, band, flags);
        CountRaters(employee, person);
        return true;
    }

    // More rows than the packed sums can hold: as many at a time as they can.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreMany(int employee, ReadOnlySpan<ushort> tokens)
    {
        _cells.Clear();
        for (int from = 0; from < tokens.Length; from += RowSums.MostRows)
        {
            _stop.ThrowIfCancellationRequested();
            _sums.Clear(1);
            _sums.Add(0, ref Unsafe.Add(ref MemoryMarshal.GetReference(tokens), from), Math.Min(RowSums.MostRows, tokens.Length - from));
            _sums.MergePools(1);
            _sums.AddTo(0, _cells);
        }

        Persons.Score(employee, _cells);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int employee, int person)
    {
        _cells.Clear();
        _sums.AddTo(person, _cells);
        Persons.Score(employee, _cells);
    }
}
#endif
