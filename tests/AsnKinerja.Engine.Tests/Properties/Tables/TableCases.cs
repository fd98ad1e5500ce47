using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>The other door: each person's rows as sheets, scored person by person.</summary>
internal sealed class TableCases(Population population)
{
    private readonly string[] _items = [.. population.Items];
    private readonly Dictionary<int, Rational> _values = [];
    private readonly ILookup<int, DrawnRow> _rows = population.Rows().ToLookup(row => row.Person);

    public AggregationPolicy Policy { get; } = population.ToPolicy();

    public RatingInstrument Instrument { get; } = population.ToInstrument();

    /// <summary>Whoever has a row, in the order of their first.</summary>
    public IEnumerable<int> People => _rows.Select(rows => rows.Key);

    /// <summary>What the case door says about a person; an empty panel about one who has no row.</summary>
    public MultiRaterScore Score(int person) => Policy.Score(Instrument, [.. _rows[person].Select(SheetOf)]);

    /// <summary>What it says about the first people, at least one.</summary>
    public IEnumerable<MultiRaterScore> Some(int people) => People.Take(people).DefaultIfEmpty(0).Select(Score);

    /// <summary>How many raters of a group gave a person a value, counted by hand: a rater with a name is one, however many rows there are.</summary>
    public int Raters(int person, string group)
    {
        DrawnRow[] rows = [.. _rows[person].Where(row => (population.Rules.Pooled ? !population.Rules.Heard.Contains(row.Group) : row.Group == group) && row.Codes.Any(code => code > 0))];
        return rows.Count(row => row.Rater is null) + rows.Where(row => row.Rater is not null).Select(row => (row.Group, row.Rater)).Distinct().Count();
    }

    private RatingSheet SheetOf(DrawnRow row) => RatingSheet.By(row.Group, row.Rater).Answering(row.Codes
        .Select((code, item) => new KeyValuePair<string, Answer>(_items[item], AnswerOf(code)))
        .Where(answer => answer.Value.Kind != AnswerKind.NotAnswered));

    private Answer AnswerOf(int code)
    {
        if (code <= 0) return code switch { 0 => default, DrawnRow.CannotJudge => Answer.CannotJudge, _ => Answer.NotObserved };
        if (!_values.TryGetValue(code, out Rational value)) _values.Add(code, value = population.Scale.Value(code).ToRational());
        return Answer.Of(value);
    }
}
