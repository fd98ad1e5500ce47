using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Makes a <see cref="RatingTable"/> from rows or chunks of rows, as any reader of files or databases gives them.</summary>
/// <typeparam name="TId">The type of employees' ids: text, a GUID, a number; kept as they come.</typeparam>
/// <remarks>
/// <para>A row is either a sheet or a single rating; the first row decides which the table holds. A bad row is left out whole
/// and listed with its number and reason, while the good ones go on; what that means for the table is said by <see cref="TableLoading"/>.</para>
/// <para>Memory: at most one chunk of 262,144 rows is ever taken in advance, and nothing already loaded is copied while
/// loading goes on (<see cref="BytesHeld"/>); <see cref="Build"/> copies the columns once, one after the other, into place. Not safe to share between threads.</para>
/// </remarks>
public sealed partial class RatingTableBuilder<TId>
    where TId : notnull
{
    private readonly TableLoading _loading;
    private readonly RatingGrid _grid;
    private readonly CellReader _reader;
    private readonly IdCoder<TId> _employees = new();
    private readonly IdCoder<string> _raters = new();
    private readonly GroupCoder _groups = new();
    private readonly List<BadRow> _badRows = [];
    private readonly Chunks<int> _employeeColumn;
    private Chunks<int>? _raterColumn;
    private SheetColumns? _sheets;
    private RowColumns? _rows;
    private bool _isGrouped = true, _isBuilt;
    private int _lastEmployee, _groupsBefore;

    /// <summary>Creates a builder.</summary>
    /// <param name="instrument">What the raters were asked, and on which scale.</param>
    /// <param name="loading">What numbers mean, and what happens to bad rows; null for the default.</param>
    /// <exception cref="ArgumentException">The scale has more values, in the steps given, than a table can tell apart (32,767).</exception>
    public RatingTableBuilder(RatingInstrument instrument, TableLoading? loading = null)
    {
        Instrument = Throw.IfNull(instrument);
        _loading = loading ?? TableLoading.Default;
        _grid = RatingGrid.Of(instrument.Scale, _loading.Step);
        _reader = new CellReader(instrument.Scale, _grid, _loading);
        _employeeColumn = new Chunks<int>(_loading.ExpectedRows);
    }

    /// <summary>What the raters were asked.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>How many rows were given so far, bad ones included.</summary>
    public long RowsRead { get; private set; }

    /// <summary>How many good rows there are so far.</summary>
    public int Count => _employeeColumn.Count;

    /// <summary>The bad rows so far.</summary>
    public IReadOnlyList<BadRow> BadRows => _badRows.AsReadOnly();

    /// <summary>How many bytes the columns take so far, with the room taken in advance, beside the ids.</summary>
    public long BytesHeld => (4 * _employeeColumn.Capacity) + (4 * (_raterColumn?.Capacity ?? 0)) + (_sheets?.BytesHeld ?? 0) + (_rows?.BytesHeld ?? 0);

    /// <summary>Makes the table. The builder gives its rows away and can't be used again.</summary>
    /// <exception cref="BadRowsException">There were bad rows, or raters who rate an item twice, and the loading does not skip them.</exception>
    /// <exception cref="InvalidOperationException">The table has been built already.</exception>
    public RatingTable Build()
    {
        CheckOpen();

        // From here on the columns are given away, whether a table comes of it or not.
        _isBuilt = true;
        long[] neverIn = [.. _badRows.Select(bad => bad.Row)];
        int[] employees = _employeeColumn.ToArray();
        int[]? raters = _raterColumn?.ToArray();
        TId[] employeeIds = _employees.ToArray();
        string[] raterIds = _raters.ToArray();
        RaterGroup[] groups = _groups.ToArray();
        TableStore store = _rows is not null ? _rows.ToStore(employees, raters, _isGrouped) : (_sheets ?? new SheetColumns(this)).ToStore(employees, raters, _isGrouped);
        if (raters is not null) store = new DuplicateFinder(store, Instrument, _loading.Duplicates, Refuse).Resolve(employeeIds.Length);
        if (_badRows.Count > 0 && !_loading.SkipsBadRows) throw new BadRowsException([.. _badRows.OrderBy(bad => bad.Row)], isLimit: false, RowsRead);
        return new RatingTable(Instrument, _grid, new EmployeeIds<TId>(employeeIds), groups, raterIds, store);

        void Refuse(int row, int other, int item) => AddBadRow(
            NumberOf(row, neverIn),
            $"rater {raterIds[raters![row]]} of group '{groups[store.GroupOf(row)]}' rates '{Instrument.Items[item].Id}' of {EmployeeIds.TextOf(employeeIds[employees[row]])} twice (first in row {NumberOf(other, neverIn)}); keep one, or say which counts (TableLoading.Duplicates).");
    }

    private void CheckOpen()
    {
        if (_isBuilt) throw new InvalidOperationException("The table has been built; make another builder for another table.");
    }

    // What every row needs; false for a bad row.
    private bool TryBegin(TId employee, string? group, string? rater, out int groupCode)
    {
        RowsRead++;
        _groupsBefore = _groups.Count;
        groupCode = -1;
        if (employee is null || (employee is string text && string.IsNullOrWhiteSpace(text))) return Bad("the employee's id is empty.");
        groupCode = _groups.CodeOf(group, out string reason);
        if (groupCode < 0) return Bad(reason);
        return rater is null || !string.IsNullOrWhiteSpace(rater) || Bad("the rater's id is blank; leave it out for an anonymous rater.");
    }

    private void Accept(TId employee, string? rater)
    {
        int code = _employees.CodeOf(employee);
        _isGrouped &= code >= _lastEmployee;
        _lastEmployee = code;
        if (rater is not null && _raterColumn is null)
        {
            _raterColumn = new Chunks<int>(_loading.ExpectedRows);
            for (int i = 0; i < _employeeColumn.Count; i++) _raterColumn.Add(-1);
        }

        _employeeColumn.Add(code);
        _raterColumn?.Add(rater is null ? -1 : _raters.CodeOf(rater));
    }

    private bool Bad(string reason)
    {
        // A group that only bad rows name is no group of the table.
        _groups.Forget(_groupsBefore);
        AddBadRow(RowsRead, reason);
        return false;
    }

    private void AddBadRow(long row, string reason)
    {
        _badRows.Add(new BadRow(row, reason));
        if (_badRows.Count > _loading.BadRowLimit) throw new BadRowsException([.. _badRows.OrderBy(bad => bad.Row)], isLimit: true, RowsRead);
    }

    // The number in the input of a row in the columns, which some bad rows never reached.
    private static long NumberOf(int row, long[] neverIn)
    {
        long number = row + 1;
        foreach (long bad in neverIn)
            if (bad <= number) number++;
        return number;
    }
}
