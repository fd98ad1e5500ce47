using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>What must be said beside the recommendations.</summary>
internal static class PlanRemarks
{
    public static IReadOnlyList<LocalizedText> Of(DevelopmentPlan plan)
    {
        List<LocalizedText> remarks = [];
        foreach (CompetencyGap gap in plan.AssessFirst)
            remarks.Add(new(
                $"{gap.Requirement.Name.Indonesian}: tingkatnya tidak diketahui ({gap.Reason!.Value.Indonesian}); bukan kesenjangan. Lakukan penilaian dahulu.",
                $"{gap.Requirement.Name.English}: the level is not known ({gap.Reason!.Value.English}), which is no gap. Assess it first."));
        foreach (CompetencyGap gap in plan.Gap.Where(gap => gap.Status == GapStatus.WithinTolerance))
            remarks.Add(new(
                $"{gap.Requirement.Name.Indonesian}: di bawah standar tetapi dalam toleransi; rencana ini tidak menutupnya.",
                $"{gap.Requirement.Name.English}: below the standard but within tolerance; this plan does not close it."));
        if (plan.Gap.All(gap => gap.Status is not (GapStatus.Below or GapStatus.NotKnown)))
            remarks.Add(new(
                $"Tidak ada yang di bawah standar {plan.Gap.Standard.Name.Indonesian}. Untuk pengembangan, bandingkan dengan standar jabatan berikutnya (RecommendFor).",
                $"Nothing is below the standard of {plan.Gap.Standard.Name.English}. For development, compare with the standard of the next post (RecommendFor)."));
        foreach (TrainingStep step in plan.SelectMany(one => one.Training.Steps).Where(step => !IsKnown(plan, step)))
            remarks.Add(new(
                $"{step.Name.Indonesian}: tidak dituntut jabatan dan tingkatnya tidak diketahui; periksa tingkat masuk {step.From} sebelum mendaftar.",
                $"{step.Name.English}: the post does not demand it and its level is not known; check the entry level {step.From} before enrolling."));
        remarks.Add(plan.Optimality.Text);
        return remarks.AsReadOnly();
    }

    private static bool IsKnown(DevelopmentPlan plan, TrainingStep step) =>
        plan.Gap.Any(gap => gap.CompetencyId == step.CompetencyId && gap.Requirement.Framework == step.Framework)
        || plan.Gap.Profile.Competencies.Any(known => known.CompetencyId == step.CompetencyId && known.Framework == step.Framework && known.Level is not null);
}
