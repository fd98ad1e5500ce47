using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One employee's counts, laid open: answer by answer in the order of group, item and answer. Filled anew for each employee.</summary>
internal sealed class TallyEntries(TallyShape shape)
{
    private readonly long[] _totals = new long[shape.Items];

    /// <summary>What was answered: cell (group × items + item) above the answer (<see cref="TallyShape.LargestAnswer"/>).</summary>
    public long[] Keys { get; private set; } = new long[256];

    /// <summary>How often; each above 0.</summary>
    public long[] Counts { get; private set; } = new long[256];

    public int Length { get; private set; }

    /// <summary>For each group the raters who gave a value on any item.</summary>
    public long[] Raters { get; } = new long[shape.Groups];

    public static long Key(int cell, int answer) => ((long)cell << 16) | (uint)answer;

    public static int CellOf(long key) => (int)(key >> 16);

    public static int AnswerOf(long key) => (ushort)key;

    public void Clear()
    {
        Length = 0;
        Array.Clear(Raters, 0, Raters.Length);
    }

    public void Add(long key, long count)
    {
        if (Length == Keys.Length)
        {
            long[] keys = Keys, counts = Counts;
            Array.Resize(ref keys, checked(Length * 2));
            Array.Resize(ref counts, keys.Length);
            Keys = keys;
            Counts = counts;
        }

        Keys[Length] = key;
        Counts[Length++] = count;
    }

    /// <summary>Takes over the sums of two, which may not be this one.</summary>
    /// <remarks>Neither has more than half of what a long holds, so no sum overflows; whether it is within the limit, <see cref="IsTooLarge"/> says.</remarks>
    public void SetSum(TallyEntries left, TallyEntries right)
    {
        Clear();
        int l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            long key = left.Keys[l];
            if (key < right.Keys[r]) Add(key, left.Counts[l++]);
            else if (key > right.Keys[r]) Add(right.Keys[r], right.Counts[r++]);
            else Add(key, left.Counts[l++] + right.Counts[r++]);
        }

        for (; l < left.Length; l++) Add(left.Keys[l], left.Counts[l]);
        for (; r < right.Length; r++) Add(right.Keys[r], right.Counts[r]);
        for (int g = 0; g < Raters.Length; g++) Raters[g] = left.Raters[g] + right.Raters[g];
    }

    /// <summary>Whether an employee has more answers or raters than can be scored.</summary>
    /// <param name="group">The group in which the limit is passed.</param>
    /// <param name="item">The item, or -1 where it is the raters.</param>
    public bool IsTooLarge(out int group, out int item)
    {
        // Nearly always all answers together are few enough for one item.
        long left = shape.MostAnswers;
        for (int i = 0; i < Length && left >= 0; i++) left = Counts[i] <= left ? left - Counts[i] : -1;
        Array.Clear(_totals, 0, _totals.Length);
        for (int i = 0; left < 0 && i < Length; i++)
        {
            int cell = CellOf(Keys[i]);
            item = cell % shape.Items;
            group = cell / shape.Items;
            if (Counts[i] > shape.MostAnswers - _totals[item]) return true;
            _totals[item] += Counts[i];
        }

        long raters = 0;
        item = -1;
        for (group = 0; group < Raters.Length; group++)
        {
            if (Raters[group] > TallyShape.MostRaters - raters) return true;
            raters += Raters[group];
        }

        return false;
    }
}
