using System;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>Scores one table on 1 to so many threads, checks single employees by the case door, and writes the scores.</summary>
internal sealed class EngineRun(RatingTable table, AggregationPolicy policy, ScoreLevels levels, int runs, string file)
{
    // Where rows are not grouped, each look at one employee goes through all of them.
    private readonly int _checked = table.IsGrouped ? 1_000 : 5;

    public void On(int threads, Measurement about)
    {
        TableScoring options = new() { Threads = threads, Levels = levels };
        ScoreTable scores = null!;
        Measurement measured = Measurement.Of(about with { Engine = "AsnKinerja", Threads = threads }, runs, () => scores = policy.Score(table, options));
        Check(scores);
        decimal?[] overall = new decimal?[table.EmployeeCount];
        for (int i = 0; i < overall.Length; i++) overall[table.IdOf<int>(i) - 1] = scores.Overall[i];
        string form = FormattableString.Invariant($"{scores.SettledExactly} of {scores.Count} settled exactly");
        (measured with { Form = form, Scores = scores.Count, Digest = ScoreFile.Write(file, overall) }).Print();
    }

    private void Check(ScoreTable scores)
    {
        int step = Math.Max(1, scores.Count / _checked);
        for (int employee = 0; employee < scores.Count; employee += step)
        {
            Score expected = scores.Case(employee).Overall;
            if (scores.Overall[employee] != expected.Value || scores.Overall.Band(employee) != expected.Band)
                throw new CommandException($"employee {table.IdText(employee)} has {scores.Overall[employee]} here and {expected.Value} by the case door.");
        }
    }
}
