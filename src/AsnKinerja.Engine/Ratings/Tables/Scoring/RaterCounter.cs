using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Counts the raters of one person who gave any value, where each rating is a row of its own: rows of one rater are one rater, rows without a rater each another.</summary>
internal sealed class RaterCounter(RowStore rows, int[] slots)
{
    // Group above rater: sorted, the rows of one rater stand together.
    private ulong[] _named = new ulong[64];
    private int _count;

    public void Add(int row, int group, long[] raters)
    {
        int rater = rows.Raters is int[] column ? column[row] : -1;
        if (rater < 0)
        {
            raters[slots[group]]++;
            return;
        }

        if (_count == _named.Length) Array.Resize(ref _named, checked(_count * 2));
        _named[_count++] = ((ulong)(uint)group << 32) | (uint)rater;
    }

    public void Finish(long[] raters)
    {
        Array.Sort(_named, 0, _count);
        for (int i = 0; i < _count; i++)
            if (i == 0 || _named[i] != _named[i - 1]) raters[slots[(int)(_named[i] >> 32)]]++;
        _count = 0;
    }
}
