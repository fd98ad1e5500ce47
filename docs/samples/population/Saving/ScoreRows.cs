using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Saving;

/// <summary>The scores as rows: one an employee, in the order of the input.</summary>
internal sealed class ScoreRows
{
    private readonly ScoreTable _scores;
    private readonly RaterGroup[] _groups;

    public ScoreRows(ScoreTable scores)
    {
        _scores = scores;
        _groups = scores.Policy.IsPooled ? [RaterGroup.Everyone] : [.. scores.Policy.Groups.Select(rule => rule.Group)];
        Columns =
        [
            new("employee", ColumnKind.Text),
            new("overall", ColumnKind.Number),
            new("band", ColumnKind.Text),
            new("complete", ColumnKind.Flag),
            new("provisional", ColumnKind.Flag),
            .. _groups.Select(group => new OutputColumn($"raters_{group}", ColumnKind.Whole)),
            .. scores.Competencies.Select(column => new OutputColumn(column.Id, ColumnKind.Number)),
        ];
    }

    public IReadOnlyList<OutputColumn> Columns { get; }

    public int Count => _scores.Count;

    /// <summary>The rows, one after the other in the same array.</summary>
    public IEnumerable<object?[]> Rows()
    {
        object?[] row = new object?[Columns.Count];
        for (int employee = 0; employee < _scores.Count; employee++)
        {
            int at = 0;
            row[at++] = _scores.Table!.IdText(employee);
            row[at++] = _scores.Overall[employee];
            row[at++] = _scores.Overall.Band(employee)?.Id;
            row[at++] = _scores.Overall.IsComplete(employee);
            row[at++] = _scores.Overall.IsProvisional(employee);
            foreach (RaterGroup group in _groups) row[at++] = _scores.RatersOf(employee, group);
            foreach (ScoreColumn column in _scores.Competencies) row[at++] = column[employee];
            yield return row;
        }
    }
}
