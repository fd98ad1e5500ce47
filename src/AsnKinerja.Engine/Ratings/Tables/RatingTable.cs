using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The ratings of a whole population, in columns: the population door's side of a panel of sheets.</summary>
/// <remarks>
/// <para>Made at once from columns (<see cref="FromColumns{TId}(TId[], string[], string[], int[], RatingInstrument, string[], TableLoading)"/>,
/// <see cref="FromSheets{TId}(RatingInstrument, TId[], string[], byte[], string[], TableLoading)"/>) or chunk by chunk
/// (<see cref="RatingTableBuilder{TId}"/>). Rows may come in any order; every value has been checked against the scale.</para>
/// <para>Employees are numbered from 0 in the order of their first row; ids are kept in the type in which they came.
/// One rating takes one byte (up to 127 different values), else two; a long row takes two bytes or four, and four more for
/// the employee where rows are not grouped. Raters have no weights here. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed partial class RatingTable
{
    internal RatingTable(RatingInstrument instrument, RatingGrid grid, EmployeeIds employees, RaterGroup[] groups, string[] raters, TableStore store)
    {
        Instrument = instrument;
        Grid = grid;
        Employees = employees;
        Groups = Array.AsReadOnly(groups);
        RaterIds = raters;
        Store = store;
    }

    /// <summary>What the raters were asked.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>How the table holds its answers.</summary>
    public TableLayout Layout => Store is SheetStore ? TableLayout.Sheets : TableLayout.Rows;

    /// <summary>How many employees were rated.</summary>
    public int EmployeeCount => Employees.Count;

    /// <summary>How many rows there are: sheets, or single ratings.</summary>
    public int RowCount => Store.Rows;

    /// <summary>The rater groups that occur, in the order of their first row.</summary>
    public IReadOnlyList<RaterGroup> Groups { get; }

    /// <summary>Whether rows name their raters; otherwise every row is another, anonymous rater, as in the case door.</summary>
    public bool HasRaters => Store.Raters is not null;

    /// <summary>Whether each employee's rows stand together, which is the fastest to score.</summary>
    public bool IsGrouped => Store.Offsets is not null;

    /// <summary>How many bytes the coded rows take, beside the ids.</summary>
    public long Bytes => Store.Bytes;

    internal RatingGrid Grid { get; }

    internal EmployeeIds Employees { get; }

    internal string[] RaterIds { get; }

    internal TableStore Store { get; }

    /// <summary>The position of an employee, or -1.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidOperationException">The table's ids are of another type.</exception>
    public int IndexOf<TId>(TId id)
        where TId : notnull => Employees.As<TId>().IndexOf(id);

    /// <summary>The id of an employee.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="employee">The employee's position, 0 to <see cref="EmployeeCount"/> - 1.</param>
    /// <exception cref="InvalidOperationException">The table's ids are of another type.</exception>
    public TId IdOf<TId>(int employee)
        where TId : notnull => Employees.As<TId>()[Employees.Checked(employee)];

    /// <summary>The id of an employee as text.</summary>
    /// <param name="employee">The employee's position, 0 to <see cref="EmployeeCount"/> - 1.</param>
    public string IdText(int employee) => Employees.Text(Employees.Checked(employee));

    /// <summary>The sheets about one employee, as the case door takes them.</summary>
    /// <param name="employee">The employee's position, 0 to <see cref="EmployeeCount"/> - 1.</param>
    /// <remarks>Where rows are not grouped, all of them are looked through.</remarks>
    public RatingSheet[] SheetsOf(int employee) => [.. RowsOf(Employees.Checked(employee)).Select(SheetOf)];

    internal IEnumerable<int> RowsOf(int employee)
    {
        if (Store.Offsets is int[] offsets)
        {
            for (int row = offsets[employee]; row < offsets[employee + 1]; row++) yield return row;
            yield break;
        }

        for (int row = 0; row < Store.Rows; row++)
            if (Store.Employees![row] == employee) yield return row;
    }

    private RatingSheet SheetOf(int row)
    {
        string? rater = Store.Raters is int[] raters && raters[row] >= 0 ? RaterIds[raters[row]] : null;
        RatingSheet sheet = RatingSheet.By(Groups[Store.GroupOf(row)], rater);
        IEnumerable<KeyValuePair<string, Answer>> answers = Instrument.Items
            .Select((item, i) => new KeyValuePair<string, Answer>(item.Id, CellCode.ToAnswer(Store.Cell(row, i), Grid)));
        return sheet.Answering(answers.Where(answer => answer.Value.Kind != AnswerKind.NotAnswered));
    }
}
