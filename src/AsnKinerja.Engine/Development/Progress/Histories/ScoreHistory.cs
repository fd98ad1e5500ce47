using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Development;

/// <summary>One number about one person over periods: an overall score, the value of an appraisal, an index.</summary>
/// <remarks>All values are on one scale, which is the caller's to keep. The order in which they are given does not matter. Immutable.</remarks>
public sealed class ScoreHistory
{
    private readonly Measurement[] _points;

    private ScoreHistory(string employee, string id, LocalizedText subject, Measurement[] points)
    {
        Employee = employee;
        Id = id;
        Subject = subject;
        _points = points;
    }

    /// <summary>The id of the person.</summary>
    public string Employee { get; }

    /// <summary>The id of what is measured.</summary>
    public string Id { get; }

    /// <summary>What is measured.</summary>
    public LocalizedText Subject { get; }

    /// <summary>The trainings to compare before and after.</summary>
    public IReadOnlyList<CompletedTraining> Trainings { get; private init; } = [];

    /// <summary>When a change is more than noise.</summary>
    public NoiseRule Noise { get; private init; } = NoiseRule.TwoStandardErrors;

    /// <summary>The values of a person, period by period.</summary>
    /// <param name="employee">The id of the person, never the name.</param>
    /// <param name="id">The id of what is measured.</param>
    /// <param name="subject">What is measured, as it is shown.</param>
    /// <param name="points">The values, in any order; no two of periods that share a day.</param>
    /// <exception cref="InvalidHistoryException">A period stands twice, or two periods share days; all of it is listed.</exception>
    public static ScoreHistory Of(string employee, string id, LocalizedText subject, params Measurement[] points)
    {
        Measurement[] own = [.. Throw.IfNull(points).Select(point => Throw.IfNull(point, nameof(points)))];
        List<string> problems = [.. PeriodOverlaps.In([.. own.Select(point => point.Period)], id)];
        InvalidHistoryException.ThrowIfAny(problems);
        return new ScoreHistory(Throw.IfBlank(employee), Throw.IfBlank(id), subject, own);
    }

    /// <summary>The history with another value.</summary>
    /// <param name="point">The value.</param>
    /// <exception cref="InvalidHistoryException">Its period shares days with one that is there.</exception>
    public ScoreHistory With(Measurement point) => Of(Employee, Id, Subject, [.. _points, Throw.IfNull(point)]).And(Trainings, Noise);

    /// <summary>The history with trainings to compare before and after.</summary>
    /// <param name="trainings">The trainings, in any order.</param>
    public ScoreHistory With(params CompletedTraining[] trainings) => And([.. Trainings, .. Throw.IfNull(trainings).Select(training => Throw.IfNull(training, nameof(trainings)))], Noise);

    /// <summary>The history with another rule for what is more than noise.</summary>
    /// <param name="noise">The rule.</param>
    public ScoreHistory Judging(NoiseRule noise) => And(Trainings, Throw.IfNull(noise));

    /// <summary>How the value went.</summary>
    public ProgressReport Progress() => new(Employee, Id, Subject, _points, Trainings, Noise);

    private ScoreHistory And(IReadOnlyList<CompletedTraining> trainings, NoiseRule noise) => new(Employee, Id, Subject, _points) { Trainings = trainings, Noise = noise };
}

/// <summary>Periods that share days: what they say of one thing would be counted twice.</summary>
internal static class PeriodOverlaps
{
    public static IEnumerable<string> In(IReadOnlyList<AppraisalPeriod> periods, string what)
    {
        AppraisalPeriod[] sorted = [.. periods.OrderBy(period => period)];
        foreach (IGrouping<AppraisalPeriod, AppraisalPeriod> twice in sorted.GroupBy(period => period).Where(group => group.Count() > 1))
            yield return $"'{what}' has {twice.Key} {(twice.Count() == 2 ? "twice" : $"{twice.Count()} times")}; a period has one value.";
        AppraisalPeriod[] distinct = [.. sorted.Distinct()];
        for (int i = 1; i < distinct.Length; i++)
            for (int j = i - 1; j >= 0; j--)
                if (distinct[i].Overlap(distinct[j]) is not null)
                    yield return $"'{what}' has {distinct[j]} and {distinct[i]}, which share days; keep one of them, or put them into two histories.";
    }
}
