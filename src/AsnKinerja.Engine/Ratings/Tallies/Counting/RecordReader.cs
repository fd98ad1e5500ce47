using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Reads an employee's counts from their record, and refuses whatever no tally would have written.</summary>
/// <param name="shape">The shape of the tally that wrote the record.</param>
/// <param name="groups">What the groups are called in the tally that reads it; null where that is the same.</param>
internal sealed class RecordReader(TallyShape shape, int[]? groups = null)
{
    private readonly long[] _totals = new long[shape.Items];
    private byte[] _bytes = [];
    private int _at, _end;
    private long _fileOffset;

    /// <param name="bytes">Where the record is.</param>
    /// <param name="from">Its first byte.</param>
    /// <param name="to">One more than its last.</param>
    /// <param name="fileOffset">Where in the file byte 0 of <paramref name="bytes"/> would be, for messages.</param>
    /// <param name="into">Takes the counts; cleared before.</param>
    public void Read(byte[] bytes, int from, int to, TallyEntries into, long fileOffset = 0)
    {
        _bytes = bytes;
        _at = from;
        _end = to;
        _fileOffset = fileOffset;
        into.Clear();
        Array.Clear(_totals, 0, _totals.Length);
        int blocks = (int)Number(shape.Groups, "the number of an employee's groups");
        long group = -1, allRaters = 0;
        for (int block = 0; block < blocks; block++)
        {
            int start = _at;
            group += Number(shape.Groups, "the gap to a group") + 1;
            if (group >= shape.Groups) throw Invalid(start, $"group {group} is named, of {shape.Groups} counted from 0.");
            Block((int)group, start, into, ref allRaters);
        }

        if (_at != _end) throw Invalid(_at, "an employee's record is longer than what it holds.");
    }

    private void Block(int stored, int start, TallyEntries into, ref long allRaters)
    {
        int group = groups is null ? stored : groups[stored], before = into.Length;
        long raters = Number(TallyShape.MostRaters, "a number of raters"), least = 0, most = 0;
        for (int item = 0; item < shape.Items; item++)
        {
            long values = Cell((group * shape.Items) + item, item, into);
            if (values > least) least = values;
            most = most > TallyShape.MostRaters - values ? TallyShape.MostRaters : most + values;
        }

        if (into.Length == before) throw Invalid(start, "a group is listed without an answer.");
        if (raters < least || raters > most) throw Invalid(start, $"a group has {raters} raters, whose answers are those of {least} to {most}.");
        if (raters > TallyShape.MostRaters - allRaters) throw Invalid(start, $"an employee has more than {TallyShape.MostRaters} raters.");
        allRaters += raters;
        into.Raters[group] = raters;
    }

    // How many of the answers are values.
    private long Cell(int cell, int item, TallyEntries into)
    {
        int different = (int)Number(shape.LargestAnswer + 1, "the number of different answers");
        long answer = -1, values = 0;
        for (int i = 0; i < different; i++)
        {
            int start = _at;
            long coded = Number(long.MaxValue, "an answer");
            answer += (coded >> 1) + 1;
            if (!shape.IsAnswer(answer)) throw Invalid(start, $"point {answer - 1} is not on the grid.");
            long count = (coded & 1) == 0 ? 1 : Number(shape.MostAnswers - 2, "a count less 2") + 2;
            if (count > shape.MostAnswers - _totals[item]) throw Invalid(start, $"an item has more than {shape.MostAnswers} answers.");
            _totals[item] += count;
            if (answer > TallyShape.CannotJudge) values += count;
            into.Add(TallyEntries.Key(cell, (int)answer), count);
        }

        return values;
    }

    // Nearly all numbers are of one byte.
    private long Number(long limit, string what) =>
        _at < _end && _bytes[_at] < 128 && _bytes[_at] <= limit ? _bytes[_at++] : LongNumber(limit, what);

    private long LongNumber(long limit, string what)
    {
        int start = _at;
        long value = 0;
        for (int shift = 0; ; shift += 7)
        {
            if (_at == _end) throw Invalid(_at, "an employee's record ends within it.");
            long next = _bytes[_at++];
            if (shift == 63) throw Invalid(start, $"{what} has more than 63 bits: it is negative, or beyond all bounds.");
            value |= (next & 127) << shift;
            if (next > 127) continue;
            if (next == 0 && shift > 0) throw Invalid(start, $"{what} is written with more bytes than it needs.");
            return value <= limit ? value : throw Invalid(start, $"{what} is {value}; it is up to {limit}.");
        }
    }

    private TallyFormatException Invalid(int at, string what) => TallyInput.Invalid(_fileOffset + at, what);
}
