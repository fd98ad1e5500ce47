using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Whether an appraiser who moves still evaluates the people of the old unit for a period. Immutable.</summary>
public sealed class AppraiserMove
{
    internal AppraiserMove(AppraisalPeriod period, LocalDate movedOn, EvaluationWindow? window, bool? evaluates, LocalizedText reason, Citation? citation)
    {
        Period = period;
        MovedOn = movedOn;
        Window = window;
        EvaluatesOldUnit = evaluates;
        Reason = reason;
        Citation = citation;
    }

    /// <summary>The period that is evaluated.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The day from which the appraiser holds the new post.</summary>
    public LocalDate MovedOn { get; }

    /// <summary>The window that the move is held against, or null where there is none.</summary>
    public EvaluationWindow? Window { get; }

    /// <summary>Whether the old unit is still evaluated by this appraiser; null where the regulation does not say.</summary>
    public bool? EvaluatesOldUnit { get; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Where that stands.</summary>
    public Citation? Citation { get; }

    /// <summary>The answer with the window it rests on.</summary>
    public Explanation Explain() => new(
        new("Pejabat penilai kinerja pindah: evaluasi unit lama", "The appraiser moved: evaluation of the old unit"),
        Operation.Lookup,
        [
            new Operand(new Explanation(new("mulai bertugas di tempat baru", "in the new post since"), Operation.Given) { Outcome = DayWords.Of(MovedOn) }),
            .. Window is null ? [] : new[]
            {
                new Operand(new Explanation(new("jangka waktu evaluasi", "window of the evaluation"), Operation.Given)
                {
                    Outcome = Window.InWords(),
                    Citations = Window.Citation is { } window ? [window] : [],
                }),
            },
        ])
    {
        Outcome = EvaluatesOldUnit switch
        {
            true => new("tetap mengevaluasi unit lama", "still evaluates the old unit"),
            false => new("tidak mengevaluasi unit lama", "does not evaluate the old unit"),
            null => new("tidak diatur", "not covered"),
        },
        Citations = Citation is { } citation ? [citation] : [],
        Remarks = [Reason],
    };
}
