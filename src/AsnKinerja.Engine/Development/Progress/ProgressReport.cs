using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Development;

/// <summary>How one thing about one person went over periods: each value, the change, before and after each training, the trend.</summary>
/// <remarks>The same records in any order give the same report. Immutable.</remarks>
public sealed class ProgressReport
{
    internal ProgressReport(string employee, string id, LocalizedText subject, IEnumerable<Measurement> points, IEnumerable<CompletedTraining> trainings, NoiseRule noise)
    {
        Employee = employee;
        Id = id;
        Subject = subject;
        Noise = noise;
        Points = PeriodGaps.Filled([.. points.OrderBy(point => point.Period)]);
        Measurement[] measured = [.. Points.Where(point => point.Value is not null)];
        Change = measured.Length == 0 ? null : ProgressChange.Between(subject, measured[0], measured[measured.Length - 1], noise);
        Trainings = [.. trainings.OrderBy(training => training.First).ThenBy(training => training.Last).ThenBy(training => training.Id, StringComparer.Ordinal)
            .Select(training => new TrainingEffect(subject, training, Points, noise))];
        Trend = ProgressTrend.Of(subject, Points, noise);
    }

    /// <summary>The id of the person. Whoever is renamed keeps it, and with it the history.</summary>
    public string Employee { get; }

    /// <summary>The id of what was measured, for example <c>komunikasi</c>.</summary>
    public string Id { get; }

    /// <summary>What was measured.</summary>
    public LocalizedText Subject { get; }

    /// <summary>When a change is more than noise.</summary>
    public NoiseRule Noise { get; }

    /// <summary>The periods in order, with a value or with the reason why there is none; periods that are missing in between are among them.</summary>
    public IReadOnlyList<Measurement> Points { get; }

    /// <summary>The change from the first value to the last; null where there are fewer than two.</summary>
    public ProgressChange? Change { get; }

    /// <summary>Before and after each training that was for this, by its days.</summary>
    public IReadOnlyList<TrainingEffect> Trainings { get; }

    /// <summary>The trend; null where fewer than three periods have a value.</summary>
    public ProgressTrend? Trend { get; }

    /// <summary>What else must be known: of changes of the post or of the framework, and of what could not be compared.</summary>
    public IReadOnlyList<LocalizedText> Remarks { get; internal init; } = [];

    /// <summary>The value of a period.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">The history has no such period; the message lists those that it has.</exception>
    public Measurement this[AppraisalPeriod period] => Points.FirstOrDefault(point => point.Period == Throw.IfNull(period))
        ?? throw new KeyNotFoundException($"The history of '{Employee}' has no period {period}; it has {string.Join(", ", Points.Select(point => point.Period))}.");

    /// <summary>The change between two periods, the later less the earlier; null where one of them has no value.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    /// <exception cref="KeyNotFoundException">The history has no such period; the message lists those that it has.</exception>
    public ProgressChange? Between(AppraisalPeriod from, AppraisalPeriod to) =>
        Throw.IfNull(to) > Throw.IfNull(from)
            ? ProgressChange.Between(Subject, this[from], this[to], Noise)
            : throw new ArgumentException($"The change goes from an earlier period to a later one; {to} is not after {from}.", nameof(to));

    /// <summary>What can be said, one sentence each: the change, the trend, and what is missing.</summary>
    public IReadOnlyList<LocalizedText> InWords => [.. Sentences(), .. Remarks];

    /// <summary>Everything with its steps, down to the values of the periods.</summary>
    public Explanation Explain() => new(Label(Subject), Operation.Summary, Parts())
    {
        Outcome = Change is null ? null : ProgressWords.Verdict(Change.Verdict),
        Remarks = InWords,
    };

    private IEnumerable<Operand> Parts()
    {
        if (Change is null)
            foreach (Measurement point in Points) yield return new Operand(ChangeExplanation.Value(point));
        else
            yield return new Operand(Change.Explain());
        foreach (TrainingEffect effect in Trainings) yield return new Operand(effect.Explain());
        if (Trend is not null) yield return new Operand(Trend.Explain());
    }

    private IEnumerable<LocalizedText> Sentences()
    {
        int measured = Points.Count(point => point.Value is not null);
        if (Change is not null) yield return Change.InWords;
        else yield return measured == 0 ? NoValue : OneValue;
        if (Trend is not null)
            yield return new($"Tren: {Lower(Trend.InWords.Indonesian)}", $"Trend: {Lower(Trend.InWords.English)}");
        foreach (Measurement point in Points.Where(point => point.Value is null))
            yield return new($"{point.Period.Name.Indonesian}: {(point.Note ?? Measurement.NoRecord).Indonesian}; tidak dihitung sebagai 0 dan tidak ditaksir.", $"{point.Period.Name.English}: {(point.Note ?? Measurement.NoRecord).English}; it is not counted as 0 and not estimated.");
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);

    private static LocalizedText Label(LocalizedText subject) => new($"Perkembangan: {subject.Indonesian}", $"Progress: {subject.English}");

    private static LocalizedText NoValue { get; } = new("Tidak ada nilai.", "There is no value.");

    private static LocalizedText OneValue { get; } = new("Baru ada satu nilai, sehingga belum ada perubahan.", "There is one value only, and so no change yet.");
}
