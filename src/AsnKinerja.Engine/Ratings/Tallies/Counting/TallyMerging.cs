using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds tallies: groups and employees united in order, counts added. The order of merging leaves no trace.</summary>
internal static class TallyMerging
{
    private const int EmployeesAtATime = 64;

    /// <summary>Merges many so that each employee is taken up a few times only, however many tallies there are.</summary>
    public static RatingTally MergeAll(IEnumerable<RatingTally> tallies, CancellationToken stop)
    {
        // Like the digits of a counter in base 2: two merges of equally many make one of twice as many.
        Stack<(RatingTally Tally, long Merged)> pending = new();
        foreach (RatingTally tally in tallies)
        {
            (RatingTally Tally, long Merged) whole = (Throw.IfNull(tally, nameof(tallies)), 1);
            while (pending.Count > 0 && pending.Peek().Merged == whole.Merged) whole = (Merge(pending.Pop().Tally, whole.Tally, stop), whole.Merged * 2);
            pending.Push(whole);
        }

        if (pending.Count == 0) throw new ArgumentException("There is no tally to merge; not even the instrument is known.", nameof(tallies));
        RatingTally all = pending.Pop().Tally;
        while (pending.Count > 0) all = Merge(pending.Pop().Tally, all, stop);
        return all;
    }

    public static RatingTally Merge(RatingTally left, RatingTally right, CancellationToken stop)
    {
        left.Content.CheckSame(right.Content);
        if (left.IdKind != right.IdKind)
            throw new TallyMismatchException($"The ids of employees are {left.IdKind.Name} in one tally and {right.IdKind.Name} in the other.");

        RaterGroup[] groups = [.. left.Groups.Union(right.Groups).OrderBy(group => group.Id, StringComparer.Ordinal)];
        TallyShape shape = new(groups.Length, left.Instrument.Items.Count, left.Content.Grid);
        EmployeeIds ids = left.IdKind.Union(left.Employees, right.Employees, out int[] lefts, out int[] rights, stop);
        Part one = new(left, groups, shape), other = new(right, groups, shape);
        TallyEntries sum = new(shape);
        TallyRecords.Builder records = new(shape);
        for (int employee = 0; employee < ids.Count; employee++)
        {
            if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
            if (rights[employee] < 0) one.Copy(lefts[employee], records);
            else if (lefts[employee] < 0) other.Copy(rights[employee], records);
            else
            {
                sum.SetSum(one.Read(lefts[employee]), other.Read(rights[employee]));
                if (sum.IsTooLarge(out int group, out int item))
                    throw new TallyOverflowException(
                        ids.Text(employee), groups[group], item < 0 ? null : left.Instrument.Items[item].Id, item < 0 ? TallyShape.MostRaters : shape.MostAnswers);
                records.Add(sum);
            }
        }

        return new RatingTally(left.Content, groups, left.IdKind, ids, records.Build());
    }

    // One of the two, seen with the groups of both.
    private sealed class Part
    {
        private readonly TallyRecords _records;
        private readonly RecordReader _reader;
        private readonly TallyEntries _entries;
        private readonly bool _hasAllGroups;

        public Part(RatingTally tally, RaterGroup[] groups, TallyShape shape)
        {
            _records = tally.Records;
            _hasAllGroups = tally.Groups.Count == groups.Length;
            _reader = new RecordReader(tally.Shape, _hasAllGroups ? null : [.. tally.Groups.Select(group => Array.IndexOf(groups, group))]);
            _entries = new TallyEntries(shape);
        }

        public TallyEntries Read(int employee)
        {
            byte[] bytes = _records.Find(employee, out int from, out int to);
            _reader.Read(bytes, from, to, _entries);
            return _entries;
        }

        public void Copy(int employee, TallyRecords.Builder records)
        {
            if (!_hasAllGroups)
            {
                records.Add(Read(employee));
                return;
            }

            byte[] bytes = _records.Find(employee, out int from, out int to);
            records.Add(bytes, from, to - from);
        }
    }
}
