using AsnKinerja.Engine.Ratings;
using AsnKinerja.Samples.Population.Loading;

namespace AsnKinerja.Samples.Population;

/// <summary>Prints how one employee's score came about, as the case door explains it.</summary>
internal static class ExplainCommand
{
    public static void Run(CommandLine line, Session session)
    {
        string employee = line.Needed("employee");
        string language = line["lang"] ?? "id";
        if (language is not ("id" or "en")) throw new MistakeException($"--lang is '{language}'; it is id or en.");
        AggregationPolicy policy = AggregationPolicy.Load(line.Needed("policy"));
        TableScoring options = new() { Levels = ScoreLevels.Overall, Threads = line.Whole("threads", 0, 0, 1024) };
        using RatingInput input = new(line);
        (RatingTable table, _) = TableLoader.Load(line, input, session, new Timing());
        int position = table.IndexOf(employee);
        if (position < 0) throw new MistakeException($"Nobody has the id '{employee}'; there are {table.EmployeeCount} employees.");
        ScoreTable scores = policy.Score(table, options, cancellationToken: session.Stop);
        session.Output.WriteLine(scores.Case(position).Explain().ToMarkdown(language));
    }
}
