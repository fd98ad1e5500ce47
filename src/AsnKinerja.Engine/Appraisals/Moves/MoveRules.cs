using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Who evaluates after somebody moved, or did not evaluate in time, and whose evaluation is final.</summary>
/// <remarks>
/// PermenPANRB 6/2022 Lampiran Bab IV A.11 to A.14; PP 30/2019 Pasal 36 prorates instead (<see cref="MoveMode"/>). Immutable.
/// </remarks>
public sealed class MoveRules
{
    internal MoveRules(MoveMode mode, Citation? citation, EvaluationWindows windows)
    {
        Mode = mode;
        Citation = citation;
        Windows = windows;
    }

    /// <summary>How somebody is evaluated who moved within the period.</summary>
    public MoveMode Mode { get; }

    /// <summary>Where that stands.</summary>
    public Citation? Citation { get; }

    /// <summary>By what posts weigh where the regulation prorates; else null.</summary>
    public SegmentWeighting? ProrateBy { get; internal init; }

    /// <summary>Where it stands by what posts weigh.</summary>
    public Citation? ProrateByCitation { get; internal init; }

    /// <summary>Where it stands whether an appraiser who moves still evaluates the old unit; null where the regulation does not say.</summary>
    public Citation? AppraiserCitation { get; internal init; }

    /// <summary>Whether the result is final when the superior evaluates in the place of an appraiser who was late; null where the regulation has no such rule.</summary>
    public bool? LateIsFinal { get; internal init; }

    /// <summary>Where that stands.</summary>
    public Citation? LateCitation { get; internal init; }

    /// <summary>The posts whose evaluation is final because of who makes it; empty where the regulation names none.</summary>
    public IReadOnlyList<FinalPost> FinalPosts { get; internal init; } = [];

    /// <summary>Where they stand.</summary>
    public Citation? FinalPostsCitation { get; internal init; }

    internal EvaluationWindows Windows { get; }

    /// <summary>Who evaluates somebody for a period, on which unit's achievement.</summary>
    /// <param name="history">The posts of the employee: a new unit, post or appraiser is a new assignment.</param>
    /// <param name="period">The period that is evaluated, of the cycle of the unit where the employee is at its end.</param>
    /// <param name="formerCycle">How long the old unit's periods are, for the result that may be used again; null takes those of <paramref name="period"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formerCycle"/> is neither a year, a semester, a quarter nor a month.</exception>
    public Evaluator WhoEvaluates(AssignmentHistory history, AppraisalPeriod period, PeriodKind? formerCycle = null)
    {
        Throw.IfNull(history);
        if (formerCycle is not (null or PeriodKind.Year or PeriodKind.Semester or PeriodKind.Quarter or PeriodKind.Month))
            throw new ArgumentOutOfRangeException(nameof(formerCycle), formerCycle, "A cycle is a Year, a Semester, a Quarter or a Month.");
        return EvaluatorChoice.Make(this, history, Throw.IfNull(period), formerCycle);
    }

    /// <summary>Whether an appraiser who moves still evaluates the people of the old unit for a period.</summary>
    /// <remarks>Only if the move falls into the window in which the periodic evaluation takes place, which the pack declares.</remarks>
    /// <param name="movedOn">The day from which the appraiser holds the new post.</param>
    /// <param name="period">The period of the old unit's cycle.</param>
    public AppraiserMove AppraiserMoved(LocalDate movedOn, AppraisalPeriod period)
    {
        LocalDate moved = IsoDay.Of(movedOn);
        EvaluationWindow? window = Windows.For(Throw.IfNull(period));
        (bool? evaluates, LocalizedText reason) = AppraiserCitation is null
            ? (null, new("Peraturan ini tidak mengatur pejabat penilai kinerja yang pindah.", "The regulation says nothing on an appraiser who moves."))
            : period.Kind == PeriodKind.Year
                ? (null, new("Ketentuannya berbicara tentang evaluasi periodik; untuk evaluasi tahunan tidak ada.", "The rule is on periodic evaluations; for the year there is none."))
                : window is null
                    ? ((bool?)null, new("Jangka waktu evaluasi untuk periode seperti ini tidak ditetapkan.", "For such a period no window of evaluation is set."))
                    : Against(window, moved);
        return new AppraiserMove(period, moved, window, evaluates, reason, AppraiserCitation);
    }

    /// <summary>Whether an evaluation that is not made on a day is late, so that the appraiser's superior makes it.</summary>
    /// <param name="period">The period that is evaluated.</param>
    /// <param name="on">The day.</param>
    /// <returns>Null where the regulation has no such rule, or no window for such a period.</returns>
    public bool? PassesToSuperior(AppraisalPeriod period, LocalDate on)
    {
        EvaluationWindow? window = Windows.For(Throw.IfNull(period));
        return LateIsFinal is null ? null : window?.HasClosedBefore(on);
    }

    /// <summary>Whether the evaluation of a post is final because of who makes it.</summary>
    /// <param name="postId">The id of a post in <see cref="FinalPosts"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="postId"/> is blank.</exception>
    public bool IsFinalFor(string postId)
    {
        Throw.IfBlank(postId);
        return FinalPosts.Any(post => post.Id == postId);
    }

    internal static (bool?, LocalizedText) Against(EvaluationWindow window, LocalDate moved) =>
        window.Contains(moved)
            ? (true, new("Pindah dalam jangka waktu evaluasi.", "The move falls into the window of the evaluation."))
            : window.HasClosedBefore(moved)
                ? (true, new("Pindah sesudah jangka waktu evaluasi berakhir: evaluasinya sudah menjadi tugasnya.", "The move comes after the window has closed: the evaluation was already due."))
                : (false, new("Pindah sebelum jangka waktu evaluasi dibuka.", "The move comes before the window of the evaluation opens."));
}
