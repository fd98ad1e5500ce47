using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>What was measured before a training and after it.</summary>
/// <remarks>
/// <para>
/// Before is the last value of a period that ended before the training began. After is the first value of a period that began when the training was
/// over; where there is none yet, of a period that ended no earlier than the training did, which then had days before it as well, and it is said so.
/// </para>
/// <para>That a value rose after a training does not show that it rose because of it. Immutable.</para>
/// </remarks>
public sealed class TrainingEffect
{
    internal TrainingEffect(LocalizedText subject, CompletedTraining training, IReadOnlyList<Measurement> points, NoiseRule noise)
    {
        Subject = subject;
        Training = training;
        Measurement[] measured = [.. points.Where(point => point.Value is not null)];
        Before = measured.LastOrDefault(point => point.Period.Last < training.First);
        After = measured.FirstOrDefault(point => point.Period.First > training.Last);
        if (After is null)
        {
            After = measured.FirstOrDefault(point => point.Period.Last >= training.Last);
            IsMixed = After is not null;
        }

        Change = ProgressChange.Between(subject, Before, After, noise);
    }

    /// <summary>What was measured.</summary>
    public LocalizedText Subject { get; }

    /// <summary>The training.</summary>
    public CompletedTraining Training { get; }

    /// <summary>The last value before the training; null where there is none.</summary>
    public Measurement? Before { get; }

    /// <summary>The first value after the training; null where there is none yet.</summary>
    public Measurement? After { get; }

    /// <summary>Whether the period after the training began before the training was over.</summary>
    public bool IsMixed { get; }

    /// <summary>The change with its uncertainty; null while one of the two values is missing.</summary>
    public ProgressChange? Change { get; }

    /// <summary>What can be said, one sentence each.</summary>
    public IReadOnlyList<LocalizedText> InWords => [.. Sentences()];

    /// <summary>How the change comes about, or what is missing.</summary>
    public Explanation Explain() => new(
        Label,
        Operation.Summary,
        Change is not null
            ? [new Operand(Change.Explain())]
            : [.. new[] { Before, After }.Where(point => point is not null).Select(point => new Operand(ChangeExplanation.Value(point!)))])
    {
        Outcome = ProgressWords.Verdict(Change?.Verdict ?? ProgressVerdict.NotKnown),
        Remarks = InWords,
    };

    private IEnumerable<LocalizedText> Sentences()
    {
        if (Change is not null) yield return Change.InWords;
        if (Before is null) yield return NothingBefore;
        if (After is null) yield return NothingAfter;
        if (IsMixed)
            yield return new(
                $"{After!.Period.Name.Indonesian} dimulai sebelum pelatihan selesai: nilainya juga mencakup masa sebelum pelatihan.",
                $"{After.Period.Name.English} began before the training was over: its value covers days before the training as well.");
        if (Change is not null) yield return NoProof;
    }

    private LocalizedText Label => new(
        $"{Subject.Indonesian}: sebelum dan sesudah {Training.Name.Indonesian}", $"{Subject.English}: before and after {Training.Name.English}");

    private static LocalizedText NothingBefore { get; } = new(
        "Tidak ada nilai dari periode yang berakhir sebelum pelatihan dimulai.", "There is no value of a period that ended before the training began.");

    private static LocalizedText NothingAfter { get; } = new(
        "Belum ada nilai sesudah pelatihan.", "There is no value after the training yet.");

    private static LocalizedText NoProof { get; } = new(
        "Perubahan sesudah pelatihan tidak membuktikan bahwa pelatihan itulah penyebabnya.", "A change after a training does not show that the training brought it about.");
}
