using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The deadlines of one period: those with a day, by day, and those that wait for an event. Immutable.</summary>
public sealed class DeadlineSchedule
{
    internal DeadlineSchedule(AppraisalPeriod period, EvaluationWindow? window, IEnumerable<Deadline> due, IEnumerable<DeadlineRule> waiting)
    {
        Period = period;
        Window = window;
        Due = Array.AsReadOnly(due.OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.Kind).ToArray());
        Waiting = Array.AsReadOnly(waiting.ToArray());
    }

    /// <summary>The period that is evaluated.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>When the evaluation takes place, or null where neither the regulation nor its pack says that for such a period.</summary>
    public EvaluationWindow? Window { get; }

    /// <summary>The deadlines that follow from the period, the earliest first.</summary>
    public IReadOnlyList<Deadline> Due { get; }

    /// <summary>The deadlines that count from an event of which the period knows nothing, in the order of the procedure.</summary>
    public IReadOnlyList<DeadlineRule> Waiting { get; }

    /// <summary>The deadline for something, or null where it has no day from the period alone.</summary>
    /// <param name="kind">What must be done.</param>
    public Deadline? this[DeadlineKind kind] => Due.FirstOrDefault(deadline => deadline.Kind == kind);

    /// <summary>The whole schedule with its sources.</summary>
    public Explanation Explain() => new(
        new("Jadwal " + Period.Name.Indonesian, "Schedule of " + Period.Name.English),
        Operation.Summary,
        [
            .. Window is null ? [] : new[] { new Operand(WindowStep(Window)) },
            .. Due.Select(deadline => new Operand(deadline.Explain())),
            .. Waiting.Select(rule => new Operand(WaitingStep(rule)) { Counted = false }),
        ])
    {
        Remarks = Window is null
            ? [new("Jangka waktu evaluasi untuk periode seperti ini tidak ditetapkan.", "For such a period no window of evaluation is set.")]
            : [],
    };

    private static Explanation WindowStep(EvaluationWindow window) =>
        new(new("Jangka waktu evaluasi", "Window of the evaluation"), Operation.Lookup)
        {
            Outcome = window.InWords(),
            Citations = window.Citation is { } citation ? [citation] : [],
        };

    private static Explanation WaitingStep(DeadlineRule rule) =>
        new(rule.Name, Operation.Missing)
        {
            Citations = rule.Citation is { } citation ? [citation] : [],
            Remarks = [rule.InWords()],
        };
}
