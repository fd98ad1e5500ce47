using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Chooses who evaluates a period: the steps of <see cref="MoveRules.WhoEvaluates"/>.</summary>
internal static class EvaluatorChoice
{
    public static Evaluator Make(MoveRules rules, AssignmentHistory history, AppraisalPeriod period, PeriodKind? formerCycle)
    {
        AssignmentSegment[] held = [.. history.Segments(period).Where(segment => !segment.IsGap)];
        if (held.Length == 0)
            return new Evaluator(period, null, [new("Tidak ada jabatan yang dipangku dalam periode ini.", "No post was held within the period.")]);

        // What was held last without a change of post or unit: only a change of the appraiser may lie within.
        Assignment last = held[held.Length - 1].Assignment!;
        AssignmentSegment[] own = [.. held.Reverse().TakeWhile(segment => IsSamePost(segment.Assignment!, last)).Reverse()];
        bool hasMoved = own.Length < held.Length;
        if (rules.Mode == MoveMode.Prorated && hasMoved) return Prorated(rules, history, period, last);
        hasMoved |= rules.Mode == MoveMode.NewAppraiser && BeganWith(history, period, own[0]);

        AppraiserMove? change = ChangeOfAppraiser(rules, own, period);
        Assignment by = change?.EvaluatesOldUnit == true ? own[own.Length - 2].Assignment! : last;
        AppraisalPeriod? reuse = hasMoved && period.Kind != PeriodKind.Year ? Before(own[0].Period.First, formerCycle ?? period.Kind) : null;
        return new Evaluator(period, by, Reasons(hasMoved, reuse, change))
        {
            HasMoved = hasMoved,
            MayReuse = reuse,
            AppraiserChange = change,
            Citation = hasMoved ? rules.Citation : change?.Citation,
        };
    }

    private static Evaluator Prorated(MoveRules rules, AssignmentHistory history, AppraisalPeriod period, Assignment last) =>
        new(period, last, [new("Hasil di setiap unit dihitung menurut lamanya di sana.", "What was achieved in each unit counts by the time spent there.")])
        {
            HasMoved = true,
            Shares = SegmentWeights.Of(history, period, rules.ProrateBy ?? SegmentWeighting.Days, citation: rules.ProrateByCitation),
            Citation = rules.Citation,
        };

    // A move on the period's first day is a move within it, though there is no day of the old post to prorate.
    private static bool BeganWith(AssignmentHistory history, AppraisalPeriod period, AssignmentSegment first) =>
        first.Period.First == period.First
        && first.Assignment!.First == period.First
        && history.Assignments.LastOrDefault(held => held.Kind == AssignmentKind.Main && held.First < period.First) is Assignment before
        && !IsSamePost(before, first.Assignment);

    private static bool IsSamePost(Assignment one, Assignment other) => (one.PostId, one.Unit) == (other.PostId, other.Unit);

    // The last change counts: whoever came before it had left already.
    private static AppraiserMove? ChangeOfAppraiser(MoveRules rules, AssignmentSegment[] own, AppraisalPeriod period) =>
        own.Length > 1 && own[own.Length - 2].Assignment!.Appraiser != own[own.Length - 1].Assignment!.Appraiser
            ? rules.AppraiserMoved(own[own.Length - 1].Period.First, period)
            : null;

    // Early in the year the period before is one of last year: then last year's result, as in the regulation's example.
    private static AppraisalPeriod? Before(LocalDate moved, PeriodKind cycle)
    {
        AppraisalPeriod year = AppraisalPeriod.Year(moved.Year);
        IReadOnlyList<AppraisalPeriod> periods = cycle switch
        {
            PeriodKind.Semester => year.Semesters(),
            PeriodKind.Quarter => year.Quarters(),
            PeriodKind.Month => year.Months(),
            _ => [],
        };
        return periods.LastOrDefault(period => period.Last < moved) ?? (moved.Year > AppraisalPeriod.MinimumYear ? AppraisalPeriod.Year(moved.Year - 1) : null);
    }

    private static IEnumerable<LocalizedText> Reasons(bool hasMoved, AppraisalPeriod? reuse, AppraiserMove? change)
    {
        if (hasMoved)
            yield return new(
                "Pegawai pindah dalam periode ini: dievaluasi pejabat penilai kinerja yang baru, atas capaian unit baru.",
                "The employee moved within the period: the new appraiser evaluates, on the new unit's achievement.");
        if (reuse is not null)
            yield return new(
                $"Bila disepakati, hasil evaluasi {reuse.Name.Indonesian} dari unit lama dapat dipakai.",
                $"If both agree, the result of {reuse.Name.English} from the old unit may be used.");
        if (change is not null) yield return change.Reason;
        if (!hasMoved && change is null) yield return new("Tidak ada perpindahan dalam periode ini.", "Nobody moved within the period.");
    }
}
