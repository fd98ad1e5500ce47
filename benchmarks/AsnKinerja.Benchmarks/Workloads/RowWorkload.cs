using System;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Long rows, one rating a row, as columns: 60 to 140 ratings an employee, each in one of 5 groups on one of 9 items, 1 to 100.</summary>
/// <remarks>Within an employee the rows have no order, and some groups have no rating on some items.</remarks>
internal sealed class RowWorkload
{
    public const int ItemCount = 9;
    public const int MeanRatings = (FewestRatings + MostRatings) / 2;
    private const int FewestRatings = 60, MostRatings = 140;

    private RowWorkload(int rows)
    {
        Employee = new int[rows];
        Group = new byte[rows];
        Item = new byte[rows];
        Score = new byte[rows];
    }

    /// <summary>The employee of each row: 1, 2, ...</summary>
    public int[] Employee { get; }

    /// <summary>The group of each row, its place in <see cref="Population.Groups"/>.</summary>
    public byte[] Group { get; }

    /// <summary>The item of each row: 0 is k1.</summary>
    public byte[] Item { get; }

    /// <summary>The rating of each row.</summary>
    public byte[] Score { get; }

    public int Rows => Score.Length;

    public int Employees { get; private set; }

    /// <summary>The rows in the order of the employees, or the same rows shuffled.</summary>
    public static RowWorkload Make(int rows, bool shuffled)
    {
        RowWorkload made = new(rows);
        made.Fill();
        if (shuffled) made.Shuffle();
        return made;
    }

    /// <summary>So many rows, to be filled by a reader, which calls <see cref="Count"/> when it is done.</summary>
    public static RowWorkload Empty(int rows) => new(rows);

    /// <summary>Counts the employees: their numbers leave no gap.</summary>
    public void Count()
    {
        Employees = 0;
        foreach (int employee in Employee) Employees = Math.Max(Employees, employee);
    }

    private void Fill()
    {
        int at = 0;
        while (at < Rows)
        {
            int employee = ++Employees;
            SplitMix random = Population.Of(employee);
            int end = (int)Math.Min(Rows, (long)at + FewestRatings + random.Next(MostRatings - FewestRatings + 1));
            for (; at < end; at++)
            {
                ulong bits = random.Next();
                int cell = SplitMix.Scale((uint)(bits >> 32), Population.Groups.Length * ItemCount);
                Employee[at] = employee;
                Group[at] = (byte)(cell / ItemCount);
                Item[at] = (byte)(cell % ItemCount);
                Score[at] = (byte)(1 + SplitMix.Scale((uint)bits, 100));
            }
        }
    }

    // Fisher and Yates over packed rows: one random access a row instead of four.
    private void Shuffle()
    {
        ulong[] packed = new ulong[Rows];
        for (int i = 0; i < packed.Length; i++)
            packed[i] = ((ulong)(uint)Employee[i] << 32) | ((ulong)Group[i] << 16) | ((ulong)Item[i] << 8) | Score[i];
        SplitMix random = new(Population.Seed);
        for (int i = packed.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (packed[i], packed[j]) = (packed[j], packed[i]);
        }

        for (int i = 0; i < packed.Length; i++)
        {
            Employee[i] = (int)(packed[i] >> 32);
            Group[i] = (byte)(packed[i] >> 16);
            Item[i] = (byte)(packed[i] >> 8);
            Score[i] = (byte)packed[i];
        }
    }
}
