using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>The pack of PP 46/2011 at work on a plan.</summary>
internal static class Pp46
{
    public static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2018);

    public static Regulation Pack { get; } = Regulation.Named("pp-46-2011");

    /// <summary>A plan of one task.</summary>
    public static WorkPlan Plan(Func<WorkResult, WorkResult> describe) => WorkPlan.For(Year).Main("tugas", describe);

    /// <summary>A task that is worth 100.</summary>
    public static WorkResult Whole(WorkResult result) => result.Indicator("Dokumen", Aspect.Quantity, AsnKinerja.Engine.Targets.Target.AtLeast(12), 12);

    public static PlanValue Of(WorkPlan plan) => Pack.Values!.PlanFormula.Value(plan, null);

    public static Rational? Value(Func<WorkResult, WorkResult> describe) => Of(Plan(describe)).Exact;

    /// <summary>The target as people write it: quantity and quality at least, time and cost at most.</summary>
    public static Target Target(Aspect aspect, Rational target) => aspect is Aspect.Time or Aspect.Cost
        ? AsnKinerja.Engine.Targets.Target.AtMost(target, "satuan")
        : AsnKinerja.Engine.Targets.Target.AtLeast(target, "satuan");

    /// <summary>The appraiser's sheet with the same value for every aspect that is rated for everybody.</summary>
    public static RatingSheet Sheet(Rational value, bool leads = false) => Pack.Behaviours.Competencies
        .Where(aspect => leads || aspect.Id != "kepemimpinan")
        .Aggregate(RatingSheet.By("supervisor"), (sheet, aspect) => sheet.Rate(aspect.Id, value));
}
