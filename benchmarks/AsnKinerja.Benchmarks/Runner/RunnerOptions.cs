using System.IO;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>What both scoring commands take.</summary>
internal sealed record RunnerOptions(bool IsShuffled, int Threads, int Runs, ScoreLevels Levels, string Scores, bool KeepsScores)
{
    public string Order => IsShuffled ? "shuffled" : "sorted";

    public static RunnerOptions From(Options options)
    {
        string? scores = options.TextOrNull("--scores");
        return new RunnerOptions(
            ReadShuffled(options),
            options.Number("--threads", 2),
            options.Number("--runs", 5),
            options.Has("--all-levels") ? ScoreLevels.All : ScoreLevels.Overall,
            scores ?? Path.GetTempFileName(),
            scores is not null);
    }

    public static bool ReadShuffled(Options options)
    {
        bool shuffled = options.Has("--shuffled");
        return options.Has("--sorted") && shuffled ? throw new CommandException("--sorted and --shuffled exclude each other.") : shuffled;
    }

    /// <summary>Deletes scores that nobody asked to keep.</summary>
    public void CleanUp()
    {
        if (!KeepsScores) File.Delete(Scores);
    }
}
