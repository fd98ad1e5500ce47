using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;

namespace AsnKinerja.Engine.Tests.Appraisals;

/// <summary>Cases of the second half of 2021 under PP 30/2019; whatever is appraised is redone by hand from its explanation.</summary>
internal static class Pp30Case
{
    public static AppraisalPeriod Half { get; } = AppraisalPeriod.Semester(2021, 2);

    public static Regulation Pack { get; } = Regulation.Named("pp-30-2019");

    public static string[] Aspects { get; } = ["orientasi-pelayanan", "komitmen", "inisiatif-kerja", "kerja-sama"];

    public static Regulation WithCombination(string method) => Regulation.Parse($$"""
        regulation: pp-30-2019-dinas
        title: Dinas
        extends: pp-30-2019
        in-force: { from: 2021-07-01, to: 2022-02-06 }
        sources:
          sk: { name: SK Kepala Dinas 1/2021, established: local }
        values:
          work-results:
            others:
              combination: { method: {{method}}, cite: sk }
        """);

    public static AppraisedValues Appraise(WorkPlan? plan, PostKind? post = PostKind.Functional, Regulation? pack = null, NewIdea? idea = null, params RatingSheet[] sheets)
    {
        AppraisalCase evidence = new(new Employee("198001012005011001") { PostKind = post }, Half) { Plan = plan, Sheets = sheets, NewIdea = idea };
        Appraisal appraisal = (pack ?? Pack).Appraise(evidence);
        PrintedJson.Read(appraisal.Explain().ToJson()).Redo();
        return appraisal.Values!;
    }

    /// <summary>The value of the plan alone.</summary>
    public static Rational? Skp(WorkPlan plan, PostKind? post = PostKind.Functional, Regulation? pack = null)
    {
        PlanValue value = Appraise(plan, post, pack).WorkResults!;
        Xunit.Assert.Equal(value.Exact, value.Explain().Value);
        return value.Exact;
    }

    public static WorkPlan Plan(params WorkResult[] results) => results.Aggregate(WorkPlan.For(Half), (plan, result) => plan.With(result));

    /// <summary>A result with one indicator for each percentage of a target of 100; null: not known.</summary>
    public static WorkResult Core(string id, params Rational?[] percentages) => Of(id, WorkResultKind.Main, percentages);

    public static WorkResult Of(string id, WorkResultKind kind, params Rational?[] percentages) => new WorkResult(id, kind) with
    {
        Indicators = [.. percentages.Select((percent, i) => new Indicator(LocalizedText.Same($"{id}-{i + 1}")) { Target = Target.AtLeast(100, "%"), Realised = percent })],
    };

    public static RatingSheet Sheet(string group, Rational value, IEnumerable<string>? aspects = null) =>
        (aspects ?? Aspects).Aggregate(RatingSheet.By(group), (sheet, aspect) => sheet.Rate(aspect, value));

    public static string English(PlanValue value) => string.Join("\n", value.Missing.Select(text => text.English)) + "\n" + value.Explain().ToText("en");
}
