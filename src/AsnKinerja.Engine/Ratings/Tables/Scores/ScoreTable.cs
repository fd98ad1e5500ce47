using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The scores of a whole population, in columns: what <see cref="AggregationPolicy.Score(RatingTable, TableScoring, IProgress{TableProgress}, System.Threading.CancellationToken)"/> gives.</summary>
/// <remarks>
/// Every rounded score, band and flag equals what the case door gives for that person, whatever the order of rows, the number of
/// threads or the machine. Rows are in the order of the table's employees; those of a tally in the order of their ids. Immutable.
/// </remarks>
public sealed class ScoreTable
{
    private readonly RaterGroup[] _groups;

    internal ScoreTable(AggregationPolicy policy, RatingInstrument instrument, EmployeeIds employees, RatingTable? table, ScoreLevels levels)
    {
        Policy = policy;
        Instrument = instrument;
        Employees = employees;
        Table = table;
        int count = employees.Count;
        _groups = [.. policy.Groups.Select(rule => rule.Group)];
        Raters = new RaterCounts(count, _groups.Length);

        double largest = Math.Max(Math.Abs(WholeNumbers.ToDouble(instrument.Scale.Minimum)), Math.Abs(WholeNumbers.ToDouble(instrument.Scale.Maximum)));
        bool isLong = (largest * Math.Pow(10, policy.Rounding.Rule.Digits)) + 1 >= int.MaxValue;
        Overall = new ScoreColumn(policy, ScoreKind.Overall, MultiRaterScore.OverallId, MultiRaterScore.OverallName, Has(ScoreLevels.Overall) ? count : 0, isLong);
        Items = Has(ScoreLevels.Items)
            ? [.. instrument.Items.Select(item => new ScoreColumn(policy, ScoreKind.Item, item.Id, item.Name, count, isLong))]
            : [];
        Competencies = Has(ScoreLevels.Competencies)
            ? [.. instrument.Competencies.Select((competency, c) => new ScoreColumn(
                policy, instrument.IsItem(c) ? ScoreKind.Item : ScoreKind.Competency, competency.Id, competency.Name, count, isLong))]
            : [];
        Levels = levels;

        bool Has(ScoreLevels level) => (levels & level) != 0;
    }

    /// <summary>The policy that made the scores.</summary>
    public AggregationPolicy Policy { get; }

    /// <summary>What the raters were asked.</summary>
    public RatingInstrument Instrument { get; }

    /// <summary>The table that was scored; null where the scores come from a tally.</summary>
    public RatingTable? Table { get; }

    /// <summary>Which levels were scored.</summary>
    public ScoreLevels Levels { get; }

    /// <summary>How many employees there are.</summary>
    public int Count => Employees.Count;

    /// <summary>The scores of all competencies together; empty if the level was not asked for.</summary>
    public ScoreColumn Overall { get; }

    /// <summary>The scores of each competency, in the instrument's order; empty if the level was not asked for.</summary>
    public IReadOnlyList<ScoreColumn> Competencies { get; }

    /// <summary>The scores of each item, in the instrument's order; empty if the level was not asked for.</summary>
    public IReadOnlyList<ScoreColumn> Items { get; }

    internal EmployeeIds Employees { get; }

    /// <summary>How many employees had a score too close to a tie or to the edge of a band for a double to decide, so that its denominator or exact arithmetic did.</summary>
    public int SettledExactly { get; internal set; }

    /// <summary>How many of <see cref="SettledExactly"/> needed exact arithmetic from the beginning.</summary>
    public int ScoredExactly { get; internal set; }

    /// <summary>The position of an employee, or -1.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="InvalidOperationException">The ids are of another type.</exception>
    public int IndexOf<TId>(TId id)
        where TId : notnull => Employees.As<TId>().IndexOf(id);

    /// <summary>The id of an employee.</summary>
    /// <typeparam name="TId">The type in which ids came.</typeparam>
    /// <param name="employee">The employee's position, 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="InvalidOperationException">The ids are of another type.</exception>
    public TId IdOf<TId>(int employee)
        where TId : notnull => Employees.As<TId>()[Employees.Checked(employee)];

    /// <summary>The id of an employee as text.</summary>
    /// <param name="employee">The employee's position, 0 to <see cref="Count"/> - 1.</param>
    public string IdText(int employee) => Employees.Text(Employees.Checked(employee));

    /// <summary>The scores of a competency or an item.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">No column has it; the message lists those that there are.</exception>
    public ScoreColumn this[string id] =>
        Competencies.Concat(Items).FirstOrDefault(column => column.Id == Throw.IfNull(id))
        ?? throw new KeyNotFoundException(
            $"There is no column '{id}'; the levels scored are {Levels}, with the columns {string.Join(", ", Competencies.Concat(Items).Select(column => column.Id).Distinct())}.");

    /// <summary>How many raters of a group gave a value on any item.</summary>
    /// <param name="employee">The employee's position.</param>
    /// <param name="group">A group that counts in the policy; for a pool, <see cref="RaterGroup.Everyone"/>.</param>
    /// <exception cref="ArgumentException">The group does not count in the policy.</exception>
    public long RatersOf(int employee, RaterGroup group)
    {
        int slot = Array.IndexOf(_groups, group);
        return slot >= 0
            ? Raters[employee, slot]
            : throw new ArgumentException($"Group '{group}' does not count in this policy; the groups that count are {string.Join(", ", _groups)}.", nameof(group));
    }

    /// <summary>One employee's scores by the case door: the same numbers, with groups, spread, reasons and explanation.</summary>
    /// <param name="employee">The employee's position.</param>
    /// <exception cref="InvalidOperationException">The scores come from a tally, which has no single sheets.</exception>
    public MultiRaterScore Case(int employee) =>
        Table is not null
            ? Policy.Score(Instrument, Table.SheetsOf(employee))
            : throw new InvalidOperationException("These scores come from a tally, which counts answers and keeps no sheets; ask the table that was tallied.");

    /// <summary>The raters of each employee and group; as many employees as groups leave room for.</summary>
    internal RaterCounts Raters { get; }
}
