using System;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Sheets, one row per rater and employee: 6 to 10 sheets of 21 bytes an employee in 5 groups, 1 to 100, 0 where nothing was answered.</summary>
/// <remarks>Each group has a sheet; the other 1 to 5 come from peers, subordinates and the public. Six answers in a hundred are missing.</remarks>
internal sealed class SheetWorkload
{
    public const int ItemCount = 21;
    public const int MostSheets = 10;
    public const int MeanCells = (FewestSheets + MostSheets) / 2 * ItemCount;
    private const int FewestSheets = 6, Missing = 6;

    private SheetWorkload(int sheets)
    {
        Employee = new int[sheets];
        Group = new byte[sheets];
        Cells = new byte[checked(sheets * ItemCount)];
    }

    /// <summary>The employee of each sheet: 1, 2, ...</summary>
    public int[] Employee { get; }

    /// <summary>The group of each sheet, its place in <see cref="Population.Groups"/>.</summary>
    public byte[] Group { get; }

    /// <summary>The answers, sheet after sheet.</summary>
    public byte[] Cells { get; }

    public int Sheets => Group.Length;

    public int Employees { get; private set; }

    /// <summary>At least so many cells, ending with a whole sheet; grouped by employee, or the same sheets shuffled.</summary>
    public static SheetWorkload Make(int cells, bool shuffled)
    {
        SheetWorkload made = new((int)(((long)cells + ItemCount - 1) / ItemCount));
        made.Fill();
        return shuffled ? made.Shuffled() : made;
    }

    private void Fill()
    {
        Span<byte> groups = stackalloc byte[MostSheets];
        int at = 0;
        while (at < Sheets)
        {
            int employee = ++Employees;
            SplitMix random = Population.Of(employee);
            int count = Math.Min(Sheets - at, FewestSheets + random.Next(MostSheets - FewestSheets + 1));
            Deal(groups, ref random);
            for (int i = 0; i < count; i++, at++)
            {
                Employee[at] = employee;
                Group[at] = groups[i];
                Answer(Cells.AsSpan(at * ItemCount, ItemCount), ref random);
            }
        }
    }

    // Raters hand in when they please: the groups of one employee come in any order.
    private static void Deal(Span<byte> groups, ref SplitMix random)
    {
        ReadOnlySpan<byte> more = [1, 2, 4];
        for (int i = 0; i < groups.Length; i++) groups[i] = i < Population.Groups.Length ? (byte)i : more[random.Next(more.Length)];
        for (int i = FewestSheets - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (groups[i], groups[j]) = (groups[j], groups[i]);
        }
    }

    private static void Answer(Span<byte> cells, ref SplitMix random)
    {
        ulong bits = 0;
        for (int i = 0; i < cells.Length; i++, bits >>= 16)
        {
            if (i % 4 == 0) bits = random.Next();
            int dice = SplitMix.Scale((uint)(bits & 0xFFFF) << 16, 100 + Missing);
            cells[i] = dice < 100 ? (byte)(dice + 1) : (byte)0;
        }
    }

    private SheetWorkload Shuffled()
    {
        int[] order = new int[Sheets];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        SplitMix random = new(Population.Seed);
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        SheetWorkload shuffled = new(Sheets) { Employees = Employees };
        for (int i = 0; i < order.Length; i++)
        {
            shuffled.Employee[i] = Employee[order[i]];
            shuffled.Group[i] = Group[order[i]];
            Cells.AsSpan(order[i] * ItemCount, ItemCount).CopyTo(shuffled.Cells.AsSpan(i * ItemCount));
        }

        return shuffled;
    }
}
