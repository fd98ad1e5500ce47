namespace AsnKinerja.Engine.Ratings;

/// <summary>The rows of a table, coded: employees, groups and raters as numbers, answers as <see cref="CellCode"/>.</summary>
internal abstract class TableStore
{
    public required int Rows { get; init; }

    /// <summary>Where each employee's rows begin, and one more entry for the end: only where every employee's rows stand together.</summary>
    public int[]? Offsets { get; init; }

    /// <summary>The employee of each row; only where the rows of an employee do not stand together.</summary>
    public int[]? Employees { get; init; }

    /// <summary>The rater of each row, -1 for an anonymous one; null where no row names a rater.</summary>
    public int[]? Raters { get; init; }

    /// <summary>How many bytes the arrays take.</summary>
    public virtual long Bytes => 4L * ((Offsets?.Length ?? 0) + (Employees?.Length ?? 0) + (Raters?.Length ?? 0));

    /// <summary>The group of a row.</summary>
    public abstract int GroupOf(int row);

    /// <summary>The answer of a row to an item, as a <see cref="CellCode"/>.</summary>
    public abstract int Cell(int row, int item);

    /// <summary>Where each employee's rows begin, from a column that never falls and leaves no number out.</summary>
    public static int[] OffsetsOf(int[] employees)
    {
        int count = employees.Length == 0 ? 0 : employees[employees.Length - 1] + 1;
        int[] offsets = new int[count + 1];
        foreach (int employee in employees) offsets[employee + 1]++;
        for (int e = 0; e < count; e++) offsets[e + 1] += offsets[e];
        return offsets;
    }
}
