using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Writes employees' counts one after the other into a growing buffer, each in the one way there is (docs/tally-format.md).</summary>
internal sealed class RecordWriter(TallyShape shape)
{
    private const int LongestNumber = 9;

    private byte[] _bytes = new byte[1 << 12];

    /// <summary>How many bytes have been written since <see cref="Take"/>.</summary>
    public int Length { get; private set; }

    public void Write(TallyEntries entries)
    {
        Number(Groups(entries));
        int next = 0, lastGroup = -1;
        while (next < entries.Length)
        {
            int group = TallyEntries.CellOf(entries.Keys[next]) / shape.Items;
            Number(group - lastGroup - 1);
            Number(entries.Raters[group]);
            for (int item = 0; item < shape.Items; item++) Cell(entries, (group * shape.Items) + item, ref next);
            lastGroup = group;
        }
    }

    /// <summary>A record as it is.</summary>
    public void Write(byte[] bytes, int from, int count)
    {
        Reserve(count);
        Array.Copy(bytes, from, _bytes, Length, count);
        Length += count;
    }

    /// <summary>What was written, after which writing begins anew.</summary>
    public byte[] Take()
    {
        byte[] taken = new byte[Length];
        Array.Copy(_bytes, taken, Length);
        Length = 0;
        return taken;
    }

    private void Cell(TallyEntries entries, int cell, ref int next)
    {
        int end = next;
        while (end < entries.Length && TallyEntries.CellOf(entries.Keys[end]) == cell) end++;
        Number(end - next);
        for (int last = -1; next < end; next++)
        {
            int answer = TallyEntries.AnswerOf(entries.Keys[next]);
            long count = entries.Counts[next];
            Number(((long)(answer - last - 1) << 1) | (count > 1 ? 1L : 0));
            if (count > 1) Number(count - 2);
            last = answer;
        }
    }

    private int Groups(TallyEntries entries)
    {
        int groups = 0;
        long end = -1;
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries.Keys[i] < end) continue;
            end = TallyEntries.Key(((TallyEntries.CellOf(entries.Keys[i]) / shape.Items) + 1) * shape.Items, 0);
            groups++;
        }

        return groups;
    }

    private void Number(long value)
    {
        Reserve(LongestNumber);
        for (; value > 127; value >>= 7) _bytes[Length++] = (byte)((int)value | 128);
        _bytes[Length++] = (byte)value;
    }

    private void Reserve(int count)
    {
        if (count > _bytes.Length - Length) Array.Resize(ref _bytes, checked((int)Math.Max((long)Length + count, Math.Min(2L * _bytes.Length, 0x7FFFFFC7))));
    }
}
