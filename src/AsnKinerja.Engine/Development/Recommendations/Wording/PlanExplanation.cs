using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Development;

/// <summary>Lays a plan open: what it closes of what, training by training, and what it takes.</summary>
internal static class PlanExplanation
{
    public static Explanation Of(DevelopmentPlan plan)
    {
        List<Operand> parts = [];
        if (plan.CriticalGap.Sign > 0) parts.Add(new Operand(Share(plan, isCritical: true)));
        if (plan.OtherGap.Sign > 0) parts.Add(new Operand(Share(plan, isCritical: false)));
        if (plan.Count > 0)
        {
            parts.Add(new Operand(Sum(HoursName, plan, training => training.Hours, plan.Hours, plan.Budget.Hours)));
            parts.Add(new Operand(Sum(CostName, plan, training => training.Cost, plan.Cost, plan.Budget.Cost)));
        }

        LocalizedText post = plan.Gap.Standard.Name;
        return new(new($"Rencana pengembangan untuk {post.Indonesian}", $"Development plan for {post.English}"), Operation.Summary, parts)
        {
            Citations = [.. plan.Select(one => one.Training.Citation).OfType<Citation>().Distinct()],
            Remarks = [Goals, .. plan.Select(Numbered), .. plan.Open.Select(open => open.Text), .. plan.LeftOut.Select(one => one.Text), .. plan.Remarks],
        };
    }

    private static Explanation Share(DevelopmentPlan plan, bool isCritical)
    {
        Operand[] closed = [.. plan.SelectMany(one => one.Closes.Where(gap => gap.Gap.IsCritical == isCritical).Select(gap => new Operand(Closed(one.Training, gap))))];
        Operand[] all = [.. plan.Gap.Where(gap => gap.Status == GapStatus.Below && gap.IsCritical == isCritical).Select(gap => new Operand(Whole(gap)))];
        Rational sum = isCritical ? plan.CriticalClosed : plan.OtherClosed, total = isCritical ? plan.CriticalGap : plan.OtherGap;
        Explanation closedSum = closed.Length == 0
            ? Explanation.Given(ClosedName, Rational.Zero)
            : new(ClosedName, Operation.Sum, closed) { Value = sum };
        return new(isCritical ? CriticalName : OtherName, Operation.Quotient, [new Operand(closedSum), new Operand(new Explanation(GapName, Operation.Sum, all) { Value = total })])
        {
            Value = sum / total,
        };
    }

    private static Explanation Closed(Training training, ClosedGap closed)
    {
        LocalizedText name = closed.Gap.Requirement.Name;
        return new(
            new($"{training.Name.Indonesian}: {name.Indonesian}", $"{training.Name.English}: {name.English}"),
            Operation.Formula("{0} × ({1} - {2})"),
            [Weight(closed.Gap), new Operand(Explanation.Given(AfterName, closed.To)), new Operand(Explanation.Given(BeforeName, closed.From))])
        {
            Value = closed.Weighted,
        };
    }

    private static Explanation Whole(CompetencyGap gap) => new(
        gap.Requirement.Name,
        Operation.Formula("{0} × ({1} - {2})"),
        [Weight(gap), new Operand(Explanation.Given(RequiredName, gap.Requirement.Level)), new Operand(Explanation.Given(BeforeName, gap.Level!.Value))])
    {
        Value = -gap.WeightedGap,
        Citations = gap.Requirement.Citation is Citation citation ? [citation] : [],
    };

    private static Operand Weight(CompetencyGap gap) => new(Explanation.Given(WeightName, gap.Requirement.Weight));

    private static Explanation Sum(LocalizedText name, DevelopmentPlan plan, System.Func<Training, Rational> of, Rational sum, Rational? limit) =>
        new(name, Operation.Sum, plan.Select(one => new Operand(Explanation.Given(one.Training.Name, of(one.Training)))))
        {
            Value = sum,
            Remarks = limit is Rational most ? [new($"Anggaran: {most}.", $"Budget: {most}.")] : [new("Tanpa batas.", "No limit.")],
        };

    private static LocalizedText Numbered(Recommendation one) => new(
        $"{one.Position}. {one.Training.Name.Indonesian}: {one.Reason.Indonesian}", $"{one.Position}. {one.Training.Name.English}: {one.Reason.English}");

    private static LocalizedText Goals { get; } = new(
        "Urutan tujuan: kesenjangan kritis tertimbang yang tertutup, lalu kesenjangan lain, lalu biaya lebih rendah, jam lebih sedikit, pelatihan lebih sedikit, lalu id.",
        "Order of goals: weighted critical gap closed, then other gap, then a lower cost, fewer hours, fewer trainings, then the ids.");

    private static LocalizedText CriticalName { get; } = new("Bagian kesenjangan kritis yang tertutup", "Share of the critical gap that is closed");

    private static LocalizedText OtherName { get; } = new("Bagian kesenjangan lain yang tertutup", "Share of the other gap that is closed");

    private static LocalizedText ClosedName { get; } = new("Yang tertutup: bobot × tingkat", "Closed: weight × levels");

    private static LocalizedText GapName { get; } = new("Kesenjangan: bobot × tingkat", "Gap: weight × levels");

    private static LocalizedText WeightName { get; } = new("Bobot", "Weight");

    private static LocalizedText RequiredName { get; } = new("Tingkat standar", "Level required");

    private static LocalizedText BeforeName { get; } = new("Tingkat sebelum", "Level before");

    private static LocalizedText AfterName { get; } = new("Tingkat sesudah, paling tinggi standar", "Level after, capped at the standard");

    private static LocalizedText HoursName { get; } = new("Jam", "Hours");

    private static LocalizedText CostName { get; } = new("Biaya", "Cost");
}
