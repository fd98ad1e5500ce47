using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Samples.Population.Saving;

namespace AsnKinerja.Samples.Population.Generating;

/// <summary>The ratings of a made-up government as rows of a file or a table.</summary>
internal sealed class GovernmentRows
{
    private readonly Government _government;
    private readonly bool _namesRaters;

    /// <param name="government">Who rates whom.</param>
    /// <param name="asSheets">Whether a row is a sheet; otherwise it is one rating, and what was not answered is left out.</param>
    /// <param name="namesRaters">Whether raters have ids.</param>
    /// <param name="isUnsorted">Whether the rows of an employee lie far apart: item by item, and behind a stride over the employees.</param>
    public GovernmentRows(Government government, bool asSheets, bool namesRaters, bool isUnsorted)
    {
        _government = government;
        _namesRaters = namesRaters;
        string[] names = ["employee", "group", .. namesRaters ? ["rater"] : Array.Empty<string>(), .. asSheets ? Government.Items : ["item", "score"]];
        Columns = [.. names.Select(name => new OutputColumn(name, ColumnKind.Text))];
        Rows = asSheets ? Sheets(isUnsorted) : Ratings(isUnsorted);
    }

    public IReadOnlyList<OutputColumn> Columns { get; }

    /// <summary>The rows, one after the other in the same array.</summary>
    public IEnumerable<object?[]> Rows { get; }

    /// <summary>How many rows there are, or a few less.</summary>
    public long About => (long)_government.Employees * Government.Panel.Count * (Columns.Count > 10 ? 1 : Government.Items.Count);

    private IEnumerable<object?[]> Sheets(bool isUnsorted)
    {
        object?[] row = new object?[Columns.Count];
        foreach ((int employee, int sheet, _) in Places(isUnsorted, 1))
        {
            int at = Begin(row, employee, sheet);
            for (int item = 0; item < Government.Items.Count; item++) row[at + item] = _government.Answer(employee, sheet, item);
            yield return row;
        }
    }

    private IEnumerable<object?[]> Ratings(bool isUnsorted)
    {
        object?[] row = new object?[Columns.Count];
        foreach ((int employee, int sheet, int item) in Places(isUnsorted, Government.Items.Count))
        {
            string answer = _government.Answer(employee, sheet, item);
            if (answer.Length == 0) continue;
            int at = Begin(row, employee, sheet);
            row[at] = Government.Items[item];
            row[at + 1] = answer;
            yield return row;
        }
    }

    private int Begin(object?[] row, int employee, int sheet)
    {
        row[0] = _government.Nip(employee);
        row[1] = Government.Panel[sheet];
        if (_namesRaters) row[2] = _government.Rater(employee, sheet);
        return _namesRaters ? 3 : 2;
    }

    private IEnumerable<(int Employee, int Sheet, int Item)> Places(bool isUnsorted, int items)
    {
        int people = _government.Employees, sheets = Government.Panel.Count;
        if (!isUnsorted)
        {
            for (int employee = 0; employee < people; employee++)
                for (int sheet = 0; sheet < sheets; sheet++)
                    for (int item = 0; item < items; item++) yield return (employee, sheet, item);
            yield break;
        }

        // A stride without a common divisor comes by everybody once.
        long stride = (long)(people * 0.618) + 1;
        while (System.Numerics.BigInteger.GreatestCommonDivisor(stride, people) != 1) stride++;
        for (int item = 0; item < items; item++)
            for (int sheet = 0; sheet < sheets; sheet++)
                for (int i = 0; i < people; i++) yield return ((int)(i * stride % people), sheet, item);
    }
}
