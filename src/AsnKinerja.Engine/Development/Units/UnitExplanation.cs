using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Lays the plan of a unit open.</summary>
internal static class UnitExplanation
{
    public static Explanation Of(UnitDevelopmentPlan plan)
    {
        List<Operand> parts = [];
        if (plan.CriticalGap.Sign > 0) parts.Add(new Operand(Share(plan, CriticalName, plan.CriticalClosed / plan.CriticalGap, one => one.CriticalClosed, one => one.CriticalGap)));
        if (plan.OtherGap.Sign > 0) parts.Add(new Operand(Share(plan, OtherName, plan.OtherClosed / plan.OtherGap, one => one.OtherClosed, one => one.OtherGap)));
        if (plan.Seats.Count > 0)
            parts.Add(new Operand(new Explanation(CostName, Operation.Sum, plan.Seats.Select(use => new Operand(Seat(use))))
            {
                Value = plan.Cost,
                Remarks = plan.Budget.Cost is Rational most ? [new($"Anggaran unit: {most}.", $"Budget of the unit: {most}.")] : [],
            }));
        return new(new("Rencana pengembangan unit", "Development plan of the unit"), Operation.Summary, parts) { Remarks = [Goals, .. plan.Remarks] };
    }

    public static IReadOnlyList<LocalizedText> Remarks(UnitDevelopmentPlan plan)
    {
        List<LocalizedText> remarks = [];
        foreach (SeatUse use in plan.Seats.Where(use => use.IsScarce))
            remarks.Add(new(
                $"{use.Training.Name.Indonesian}: {use.Training.Capacity} tempat, {use.Wanted} yang membutuhkan.",
                $"{use.Training.Name.English}: {(use.Training.Capacity == 1 ? "1 seat" : use.Training.Capacity + " seats")}, {(use.Wanted == 1 ? "1 needs one" : use.Wanted + " need one")}."));
        int toAssess = plan.Count(one => one.Member.Gap.NotKnown.Count > 0);
        if (toAssess > 0)
            remarks.Add(new(
                $"{toAssess} orang mempunyai kompetensi yang tingkatnya tidak diketahui; lakukan penilaian dahulu.",
                $"{toAssess} of the persons have competencies whose level is not known; assess them first."));
        remarks.Add(plan.Optimality.Text);
        return remarks.AsReadOnly();
    }

    private static Explanation Share(
        UnitDevelopmentPlan plan, LocalizedText name, Rational share, System.Func<DevelopmentPlan, Rational> closed, System.Func<DevelopmentPlan, Rational> gap)
    {
        MemberPlan[] with = [.. plan.Where(one => gap(one.Plan).Sign > 0)];
        return new(name, Operation.Quotient, [new Operand(Sum(ClosedName, with, closed)), new Operand(Sum(GapName, with, gap))]) { Value = share };
    }

    private static Explanation Sum(LocalizedText name, MemberPlan[] members, System.Func<DevelopmentPlan, Rational> of) =>
        new(name, Operation.Sum, members.Select(one => new Operand(Explanation.Given(LocalizedText.Same(one.Member.Id), of(one.Plan)))))
        {
            Value = members.Aggregate(Rational.Zero, (sum, one) => sum + of(one.Plan)),
        };

    private static Explanation Seat(SeatUse use) => new(
        use.Training.Name,
        Operation.Formula("{0} × {1}"),
        [new Operand(Explanation.Given(SeatsName, use.Taken)), new Operand(Explanation.Given(PerSeatName, use.Training.Cost))])
    {
        Value = use.Cost,
    };

    private static LocalizedText Goals { get; } = new(
        "Urutan tujuan untuk unit: kesenjangan kritis tertimbang, lalu kesenjangan lain, lalu biaya, jam, dan tempat yang lebih sedikit. Di antara yang setara: kesenjangan kritis yang lebih besar, lalu kesenjangan lain, lalu id.",
        "Order of goals for the unit: weighted critical gap, then other gap, then a lower cost, fewer hours, fewer seats. Among equals: the larger critical gap, then the larger other gap, then the id.");

    private static LocalizedText CriticalName { get; } = new("Bagian kesenjangan kritis unit yang tertutup", "Share of the unit's critical gap that is closed");

    private static LocalizedText OtherName { get; } = new("Bagian kesenjangan lain unit yang tertutup", "Share of the unit's other gap that is closed");

    private static LocalizedText ClosedName { get; } = new("Yang tertutup, per orang", "Closed, by person");

    private static LocalizedText GapName { get; } = new("Kesenjangan, per orang", "Gap, by person");

    private static LocalizedText CostName { get; } = new("Biaya", "Cost");

    private static LocalizedText SeatsName { get; } = new("Tempat", "Seats");

    private static LocalizedText PerSeatName { get; } = new("Biaya per tempat", "Cost per seat");
}
