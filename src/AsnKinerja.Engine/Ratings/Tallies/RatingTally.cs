using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How often each answer was given, by employee, group and item: the part of a table that any policy needs, small enough to store and to send.</summary>
/// <remarks>
/// <para>Made by <see cref="RatingTable.Tally"/>, kept in files (<c>docs/tally-format.md</c>), added by <see cref="Merge"/>, scored by
/// <see cref="AggregationPolicy.Score(RatingTally, TableScoring, IProgress{TableProgress}, CancellationToken)"/>. Merging is exact, and neither its order nor its
/// grouping leaves a trace: the whole and its merged parts are the same bytes and the same scores.</para>
/// <para>A table may be divided among tallies in any way - by employee, by sheet, by rating - as long as what one rater says about one employee in
/// one group stays in one part. Raters are counted, not named: a rater who turns up in two parts counts as two, and a rating that is in both counts twice.</para>
/// <para>Employees are in the order of their ids, whatever the order of the table. Ids are texts, <see cref="Guid"/>s, <see cref="int"/>s or
/// <see cref="long"/>s. With P points on the grid, an employee has at most (2^63 - 1) / max(2, P) answers on an item.
/// Immutable and safe to share between threads.</para>
/// </remarks>
public sealed partial class RatingTally
{
    internal RatingTally(TallyInstrument content, RaterGroup[] groups, IdKind kind, EmployeeIds employees, TallyRecords records)
    {
        Content = content;
        Groups = Array.AsReadOnly(groups);
        IdKind = kind;
        Employees = employees;
        Records = records;
        Shape = new TallyShape(groups.Length, content.Instrument.Items.Count, content.Grid);
    }

    /// <summary>What the raters were asked.</summary>
    public RatingInstrument Instrument => Content.Instrument;

    /// <summary>The rater groups that occur, in the order of their ids.</summary>
    public IReadOnlyList<RaterGroup> Groups { get; }

    /// <summary>How many employees were rated.</summary>
    public int EmployeeCount => Employees.Count;

    /// <summary>How many bytes the counts take in memory, beside the ids.</summary>
    public long Bytes => Records.Bytes;

    internal TallyInstrument Content { get; }

    internal IdKind IdKind { get; }

    internal EmployeeIds Employees { get; }

    internal TallyRecords Records { get; }

    internal TallyShape Shape { get; }

    /// <summary>The tally of two parts together.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other; neither is changed.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it is left then.</param>
    /// <exception cref="TallyMismatchException">Instruments, scales, steps or kinds of ids differ; the message says in what. Names of items and levels may differ: those of <paramref name="left"/> are kept.</exception>
    /// <exception cref="TallyOverflowException">An employee would have more answers on an item, or more raters, than can be scored exactly.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RatingTally Merge(RatingTally left, RatingTally right, CancellationToken cancellationToken = default) =>
        TallyMerging.Merge(Throw.IfNull(left), Throw.IfNull(right), cancellationToken);

    /// <summary>The tally of many parts together.</summary>
    /// <param name="tallies">The parts; at least one. They are taken one after the other, so they may be loaded one after the other.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it is left then.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="TallyMismatchException">Instruments, scales, steps or kinds of ids differ; the message says in what.</exception>
    /// <exception cref="TallyOverflowException">An employee would have more answers on an item, or more raters, than can be scored exactly.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RatingTally MergeAll(IEnumerable<RatingTally> tallies, CancellationToken cancellationToken = default) =>
        TallyMerging.MergeAll(Throw.IfNull(tallies), cancellationToken);

    /// <summary>The position of an employee, or -1.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidOperationException">The tally's ids are of another type.</exception>
    public int IndexOf<TId>(TId id)
        where TId : notnull => Employees.As<TId>().IndexOf(id);

    /// <summary>The id of an employee.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="employee">The employee's position, 0 to <see cref="EmployeeCount"/> - 1.</param>
    /// <exception cref="InvalidOperationException">The tally's ids are of another type.</exception>
    public TId IdOf<TId>(int employee)
        where TId : notnull => Employees.As<TId>()[Employees.Checked(employee)];

    /// <summary>The id of an employee as text.</summary>
    /// <param name="employee">The employee's position, 0 to <see cref="EmployeeCount"/> - 1.</param>
    public string IdText(int employee) => Employees.Text(Employees.Checked(employee));

    /// <summary>How many raters of a group gave a value on any item; 0 for a group that does not occur.</summary>
    /// <param name="employee">The employee's position.</param>
    /// <param name="group">The group.</param>
    public long RatersOf(int employee, RaterGroup group)
    {
        int position = PositionOf(group);
        return position < 0 ? 0 : Entries(employee).Raters[position];
    }

    /// <summary>How often each answer was given to an item: not observed, cannot judge, then values from the lowest to the highest; none that was not given.</summary>
    /// <param name="employee">The employee's position.</param>
    /// <param name="group">The group; one that does not occur gave no answer.</param>
    /// <param name="item">The id of the item.</param>
    /// <exception cref="ArgumentException">The instrument does not have the item.</exception>
    public IReadOnlyList<AnswerCount> Counts(int employee, RaterGroup group, string item)
    {
        int position = Instrument.IndexOf(Throw.IfNull(item)), cell = (PositionOf(group) * Instrument.Items.Count) + position;
        if (position < 0)
            throw new ArgumentException($"'{item}' is no item of the instrument; its items are {string.Join(", ", Instrument.Items.Select(rated => rated.Id))}.", nameof(item));
        TallyEntries entries = Entries(employee);
        List<AnswerCount> counts = [];
        for (int i = 0; i < entries.Length; i++)
            if (TallyEntries.CellOf(entries.Keys[i]) == cell)
                counts.Add(new AnswerCount(AnswerOf(TallyEntries.AnswerOf(entries.Keys[i])), entries.Counts[i]));
        return counts.AsReadOnly();
    }

    private int PositionOf(RaterGroup group)
    {
        int position = Groups.Count - 1;
        while (position >= 0 && Groups[position] != group) position--;
        return position;
    }

    private TallyEntries Entries(int employee)
    {
        byte[] record = Records.Find(Employees.Checked(employee), out int from, out int to);
        TallyEntries entries = new(Shape);
        new RecordReader(Shape).Read(record, from, to, entries);
        return entries;
    }

    private Answer AnswerOf(int answer) => answer switch
    {
        TallyShape.NotObserved => Answer.NotObserved,
        TallyShape.CannotJudge => Answer.CannotJudge,
        _ => Answer.Of(Content.Grid.ValueOf(TallyShape.PointOf(answer))),
    };
}
