using System;
using System.Collections.Generic;
using System.Globalization;

namespace AsnKinerja.Engine.Ratings;

/// <content>Sheets: the answers of one rater about one employee, item by item in the instrument's order.</content>
public sealed partial class RatingTableBuilder<TId>
{
    /// <summary>Adds a sheet.</summary>
    /// <param name="employee">The employee rated.</param>
    /// <param name="raterGroup">The group for which the rater speaks.</param>
    /// <param name="rater">The rater's id, or null for an anonymous one.</param>
    /// <param name="answers">An answer for each item, in the instrument's order.</param>
    /// <returns>Whether the row is good; else the last of <see cref="BadRows"/> says what is wrong.</returns>
    /// <exception cref="BadRowsException">This is one bad row too many.</exception>
    /// <exception cref="InvalidOperationException">The table holds single ratings, or has been built.</exception>
    public bool AddSheet(TId employee, string raterGroup, string? rater, IReadOnlyList<Answer> answers)
    {
        SheetColumns sheets = Sheets();
        if (!TryBegin(employee, raterGroup, rater, out int group)) return false;
        if (Throw.IfNull(answers).Count != sheets.Width)
            return Bad($"the sheet has {answers.Count.ToString(CultureInfo.InvariantCulture)} answers; the instrument has {sheets.Width} items.");
        for (int item = 0; item < sheets.Width; item++)
        {
            short code = _reader.CodeOf(answers[item]);
            if (code == CellReader.Invalid) return Bad(_reader.Reason(Instrument.Items[item].Id, answers[item].Value));
            sheets.Pending[item] = code;
        }

        sheets.AddPending(group);
        Accept(employee, rater);
        return true;
    }

    /// <summary>Adds many sheets of bytes: whole numbers, or marks for no value.</summary>
    /// <param name="employee">The employee of each sheet.</param>
    /// <param name="raterGroup">The group of each.</param>
    /// <param name="cells">For each sheet one byte an item, in the instrument's order, sheet after sheet.</param>
    /// <param name="rater">The rater of each, or null for anonymous ones.</param>
    /// <exception cref="ArgumentException">The columns are not equally long.</exception>
    /// <exception cref="BadRowsException">There is one bad row too many.</exception>
    /// <exception cref="InvalidOperationException">The table holds single ratings, or has been built.</exception>
    public void AddSheets(TId[] employee, string[] raterGroup, byte[] cells, string?[]? rater = null) =>
        AddAll(Throw.IfNull(employee), Throw.IfNull(raterGroup), new CellColumn(Throw.IfNull(cells)), rater);

    /// <summary>Adds many sheets of two bytes a cell.</summary>
    /// <inheritdoc cref="AddSheets(TId[], string[], byte[], string[])"/>
    public void AddSheets(TId[] employee, string[] raterGroup, ushort[] cells, string?[]? rater = null) =>
        AddAll(Throw.IfNull(employee), Throw.IfNull(raterGroup), new CellColumn(Throw.IfNull(cells)), rater);

#if !NETSTANDARD2_0
    // Behind the arrays, so that a collection expression beside an array is not ambiguous.
    /// <inheritdoc cref="AddSheets(TId[], string[], byte[], string[])"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public void AddSheets(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<byte> cells, ReadOnlySpan<string?> rater = default) =>
        AddAll(employee, raterGroup, new CellColumn(cells), rater);

    /// <summary>Adds many sheets of two bytes a cell.</summary>
    /// <inheritdoc cref="AddSheets(TId[], string[], byte[], string[])"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public void AddSheets(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<ushort> cells, ReadOnlySpan<string?> rater = default) =>
        AddAll(employee, raterGroup, new CellColumn(cells), rater);
#endif

    private SheetColumns Sheets()
    {
        CheckOpen();
        if (_rows is not null) throw new InvalidOperationException("The table holds single ratings; sheets go into another table.");
        return _sheets ??= new SheetColumns(this);
    }

    private void AddAll(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, CellColumn cells, ReadOnlySpan<string?> rater)
    {
        SheetColumns sheets = Sheets();
        if (raterGroup.Length != employee.Length || (long)employee.Length * sheets.Width != cells.Length || (rater.Length != 0 && rater.Length != employee.Length))
            throw new ArgumentException(
                $"The columns are not equally long: {employee.Length} employees, {raterGroup.Length} rater groups"
                + (rater.Length > 0 ? $", {rater.Length} raters" : "") + $" and {cells.Length} cells, where {sheets.Width} cells make a sheet.");
        short[] codes = sheets.Codes(cells.Values);
        for (int row = 0; row < employee.Length; row++)
        {
            string? name = rater.Length > 0 ? rater[row] : null;
            if (!TryBegin(employee[row], raterGroup[row], name, out int group)) continue;
            if (!sheets.TryAdd(cells, row * sheets.Width, codes, group, out int bad))
            {
                Bad(_reader.Reason(Instrument.Items[bad].Id, cells[(row * sheets.Width) + bad]));
                continue;
            }

            Accept(employee[row], name);
        }
    }

    private readonly ref struct CellColumn
    {
        private readonly ReadOnlySpan<byte> _bytes;
        private readonly ReadOnlySpan<ushort> _shorts;

        public CellColumn(ReadOnlySpan<byte> bytes)
        {
            _bytes = bytes;
            Values = 256;
        }

        public CellColumn(ReadOnlySpan<ushort> shorts)
        {
            _shorts = shorts;
            Values = 65536;
        }

        /// <summary>How many different numbers a cell can hold.</summary>
        public int Values { get; }

        public int Length => Values == 256 ? _bytes.Length : _shorts.Length;

        public int this[int at] => Values == 256 ? _bytes[at] : _shorts[at];
    }

    private sealed class SheetColumns
    {
        private readonly bool _fitsByte;
        private readonly Chunks<byte> _groups;
        private readonly Chunks<sbyte>? _bytes;
        private readonly Chunks<short>? _shorts;
        private readonly CellReader _reader;
        private short[]? _byteCodes, _shortCodes;

        public SheetColumns(RatingTableBuilder<TId> builder)
        {
            _reader = builder._reader;
            Width = builder.Instrument.Items.Count;
            Pending = new short[Width];
            int expected = builder._loading.ExpectedRows;
            long cells = ((long)expected * Width) + SheetStore.Padding;
            int expectedCells = expected == 0 ? 0 : cells <= MostCells ? (int)cells : throw TooMany();
            _groups = new Chunks<byte>(expected);
            _fitsByte = builder._grid.FitsByte;
            if (_fitsByte) _bytes = new Chunks<sbyte>(expectedCells);
            else _shorts = new Chunks<short>(expectedCells);
        }

        // What one array can hold.
        private const int MostCells = 0x7FFFFFC7;

        public int Width { get; }

        /// <summary>The codes of a sheet that is being checked.</summary>
        public short[] Pending { get; }

        public long BytesHeld => _groups.Capacity + (_bytes?.Capacity ?? 0) + (2 * (_shorts?.Capacity ?? 0));

        public short[] Codes(int values) => values == 256 ? _byteCodes ??= _reader.Table(256) : _shortCodes ??= _reader.Table(65536);

        public bool TryAdd(CellColumn cells, int at, short[] codes, int group, out int bad)
        {
            for (bad = 0; bad < Width; bad++)
            {
                short code = codes[cells[at + bad]];
                if (code == CellReader.Invalid) return false;
                Pending[bad] = code;
            }

            AddPending(group);
            return true;
        }

        public void AddPending(int group)
        {
            if ((long)(_groups.Count + 1) * Width > MostCells - SheetStore.Padding) throw TooMany();
            _groups.Add((byte)group);
            if (_bytes is not null)
                foreach (short code in Pending) _bytes.Add((sbyte)code);
            else
                foreach (short code in Pending) _shorts!.Add(code);
        }

        public SheetStore ToStore(int[] employees, int[]? raters, bool isGrouped) => new()
        {
            Rows = employees.Length,
            Width = Width,
            Groups = _groups.ToArray(),
            Bytewise = _bytes?.ToArray(SheetStore.Padding),
            Wide = _shorts?.ToArray(SheetStore.Padding),
            Raters = raters,
            Offsets = isGrouped ? TableStore.OffsetsOf(employees) : null,
            Employees = isGrouped ? null : employees,
        };

        private static InvalidOperationException TooMany() => new(
            $"A table holds up to {MostCells - SheetStore.Padding} answers; tally the ratings part by part (RatingTally), and merge the tallies.");
    }
}
