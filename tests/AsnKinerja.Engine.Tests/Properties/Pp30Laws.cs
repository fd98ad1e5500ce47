using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Appraisals;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>
/// The laws of a score over random plans under PP 30/2019. Each byte of a tape is one indicator: its percentage from 0 to 130 in halves,
/// so that every edge of the table and every tie of the rounding occurs, or no realisation.
/// </summary>
public class Pp30Laws
{
    private static readonly PostKind[] Posts = [PostKind.SeniorExecutive, PostKind.Functional];

    private static readonly Regulation[] Packs =
        [Pp30Case.Pack, Pp30Case.WithCombination("lowest"), Pp30Case.WithCombination("counts")];

    private static readonly decimal[] Edges = [0, 29.5m, 59, 59.4m, 59.5m, 60, 79, 79.5m, 80, 98, 99, 99.4m, 99.5m, 100, 100.4m, 100.5m, 101, 109.5m, 110, 110.5m, 111, 130];

    [Property(MaxTest = 300)]
    public void A_plan_is_worth_0_to_120_and_what_is_missing_is_never_zero(byte[] tape)
    {
        foreach (Regulation pack in Packs)
            foreach (PostKind post in Posts)
            {
                WorkPlan plan = Plan(tape);
                Rational? value = Skp(plan, post, pack);
                Assert.Equal(plan.Results.Any(result => result.Kind == WorkResultKind.Main && result.Indicators.Any(indicator => indicator.Realised is not null)), value is not null);
                if (value is not Rational exact) continue;
                Assert.InRange(exact, 0, 120);
                Rational? without = Skp(Without(plan), post, pack);
                Assert.Equal(without, value);
            }
    }

    [Property(MaxTest = 200)]
    public void A_higher_realisation_never_lowers_the_value(byte[] tape, byte which, byte more)
    {
        foreach (Regulation pack in Packs)
            foreach (PostKind post in Posts)
            {
                WorkPlan plan = Plan(tape);
                (WorkResult Result, Indicator Indicator)[] known =
                    [.. plan.Results.SelectMany(result => result.Indicators.Where(indicator => indicator.Realised is not null).Select(indicator => (result, indicator)))];
                if (known.Length == 0) return;
                (WorkResult raised, Indicator at) = known[which % known.Length];
                WorkPlan better = Pp30Case.Plan([.. plan.Results.Select(result => result != raised ? result : result with
                {
                    Indicators = [.. result.Indicators.Select(indicator => indicator == at ? indicator with { Realised = at.Realised + Rational.Of(more, 4) } : indicator)],
                })]);
                if (Skp(plan, post, pack) is Rational before) Assert.True(before <= Skp(better, post, pack)!.Value, $"{raised.Id}: {at.Realised} + {more}/4");
            }
    }

    [Property(MaxTest = 200)]
    public void Any_order_of_results_and_indicators_gives_the_same_value(byte[] tape, int seed)
    {
        WorkPlan plan = Plan(tape);
        Random random = new(seed);
        WorkPlan shuffled = Pp30Case.Plan([.. plan.Results.OrderBy(_ => random.Next()).Select(result => result with { Indicators = [.. result.Indicators.OrderBy(_ => random.Next())] })]);
        foreach (Regulation pack in Packs)
            foreach (PostKind post in Posts) Assert.Equal(Skp(plan, post, pack), Skp(shuffled, post, pack));
    }

    [Property(MaxTest = 100)]
    public void Indicators_that_all_achieve_the_same_are_worth_what_one_is(byte edge, byte results, byte indicators)
    {
        Rational percent = Edges[edge % Edges.Length];
        WorkPlan many = Pp30Case.Plan([.. Enumerable.Range(0, 1 + results % 4).Select(i => Pp30Case.Core($"r{i}", [.. Enumerable.Repeat((Rational?)percent, 1 + indicators % 4)]))]);
        foreach (Regulation pack in Packs)
            foreach (PostKind post in Posts) Assert.Equal(Skp(Pp30Case.Plan(Pp30Case.Core("r", percent)), post, pack), Skp(many, post, pack));
    }

    [Property(MaxTest = 60)]
    public void The_value_is_what_the_article_says_when_done_slowly(byte[] tape)
    {
        WorkPlan plan = Plan(tape);
        Assert.Equal(SlowLeader(plan), Skp(plan, PostKind.SeniorExecutive, Pp30Case.Pack));
        Assert.Equal(SlowOthers(plan), Skp(plan, PostKind.Functional, Pp30Case.Pack));
    }

    [Property(MaxTest = 40)]
    public void The_explanation_of_the_whole_appraisal_can_be_redone(byte[] tape, byte supervisor, byte peer)
    {
        // Pp30Case redoes whatever it appraises.
        RatingSheet[] sheets = [Pp30Case.Sheet("supervisor", supervisor % 121), Pp30Case.Sheet("peer", Rational.Of(peer % 121, 3))];
        foreach (string variant in new[] { "penilai", "penilai-rekan-bawahan" })
            foreach (PostKind post in Posts) _ = Pp30Case.Appraise(Plan(tape), post, Pp30Case.Pack.WithVariant(variant), null, sheets);
        Assert.True(true);
    }

    [Property(MaxTest = 100)]
    public void The_silence_of_colleagues_changes_no_weight_between_the_parts(byte[] tape, byte supervisor, byte colleagues)
    {
        List<RatingSheet> sheets = [Pp30Case.Sheet("supervisor", supervisor % 121)];
        if (colleagues % 2 == 1) sheets.Add(Pp30Case.Sheet("peer", 60));
        if (colleagues % 4 > 1) sheets.Add(Pp30Case.Sheet("subordinate", 60));
        AppraisedValues values = Pp30Case.Appraise(Plan(tape), pack: Pp30Case.Pack.WithVariant("penilai-rekan-bawahan"), sheets: [.. sheets]);
        Assert.Equal([60, 40], values.Parts.Select(part => part.Weight));
        Rational behaviour = colleagues % 4 == 0 ? supervisor % 121 : Rational.Of(6 * (supervisor % 121) + 4 * 60, 10);
        Assert.Equal(behaviour, values.BehaviourScore.Overall.Exact);
        if (values.WorkResults?.Exact is Rational skp) Assert.Equal((60 * skp + 40 * behaviour) / 100, values.Exact);
    }

    [Fact]
    public void A_target_that_cannot_be_exceeded_breaks_no_law_because_more_of_it_is_read_as_reached()
    {
        // By the table alone 101 % would be worth 110, less than the 120 of 100 %.
        Rational? Of(Rational realised) => Skp(
            Pp30Case.Plan(new WorkResult("a", WorkResultKind.Main).Indicator("cakupan", Aspect.Quantity, Target.AtLeast(100, "%").AsMaximum(), realised)), PostKind.SeniorExecutive, Pp30Case.Pack);
        Assert.Equal((120, 120, 120), (Of(100), Of(101), Of(110)));
    }

    // Pairs of bytes: which result, and what its next indicator achieved.
    private static WorkPlan Plan(byte[] tape)
    {
        List<Rational?>[] results = [[], [], [], []];
        for (int i = 0; i + 1 < tape.Length && i < 24; i += 2)
            results[tape[i] % 4].Add(tape[i + 1] % 8 == 0 ? null : tape[i + 1] % 3 == 0 ? Edges[tape[i + 1] / 3 % Edges.Length] : Rational.Of(tape[i + 1] * 13, 25));
        return Pp30Case.Plan(
            Pp30Case.Core("a", [.. results[0]]) with { Basis = ResultBasis.PerformanceAgreement },
            Pp30Case.Core("b", [.. results[1]]) with { Basis = ResultBasis.PerformanceAgreement },
            Pp30Case.Core("c", [.. results[2]]) with { Basis = ResultBasis.StrategicInitiative },
            Pp30Case.Of("d", WorkResultKind.Additional, [.. results[3]]) with { ScopeWeight = 3 });
    }

    private static WorkPlan Without(WorkPlan plan) => Pp30Case.Plan([.. plan.Results.Select(result => result with { Indicators = [.. result.Indicators.Where(indicator => indicator.Realised is not null)] })]);

    private static Rational? Skp(WorkPlan plan, PostKind post, Regulation pack) =>
        pack.Appraise(new AppraisalCase(new Employee("1") { PostKind = post }, Pp30Case.Half) { Plan = plan }).Values!.WorkResults?.Exact;

    private static Rational? SlowLeader(WorkPlan plan)
    {
        Rational? agreement = Mean([.. plan.Results.Take(2).Select(Value).OfType<Rational>()]), initiative = Value(plan.Results[2]);
        Rational? core = agreement is Rational first ? initiative is Rational second ? (60 * first + 40 * second) / 100 : first : initiative;
        return core is Rational value ? Rational.Min(120, value + Added(plan)) : null;
        static Rational? Value(WorkResult result) => Mean([.. result.Indicators.Select(indicator => indicator.Realised).OfType<Rational>().Select(SlowValue)]);
    }

    private static Rational? SlowOthers(WorkPlan plan) =>
        Mean([.. plan.Results.Take(3).Select(SlowCategory).OfType<int>().Select(category => (Rational)new[] { 25, 60, 80, 100, 120 }[category])]) is Rational core
            ? Rational.Min(120, core + Added(plan)) : null;

    private static Rational Added(WorkPlan plan) => SlowCategory(plan.Results[3]) is int category
        ? Rational.Min(10, Rational.Of(new[] { 20, 40, 60, 80, 100 }[category], 100) * Rational.Of(3, 100) * new[] { 25, 60, 80, 100, 120 }[category]) : 0;

    private static int? SlowCategory(WorkResult result) =>
        Mean([.. result.Indicators.Select(indicator => indicator.Realised).OfType<Rational>()]) is Rational mean
            ? Whole(mean) switch { < 60 => 0, < 80 => 1, < 100 => 2, 100 => 3, _ => 4 } : null;

    private static Rational SlowValue(Rational percent) => Whole(percent) switch
    {
        > 110 => 120,
        > 100 => 110 + Rational.Of(10, 9) * (Whole(percent) - 101),
        100 => 109,
        >= 80 => Whole(percent) - 10,
        >= 60 => Whole(percent) - 10,
        _ => Rational.Of(49, 59) * Whole(percent),
    };

    // Half away from zero; nothing here is negative.
    private static int Whole(Rational percent) => (int)(percent + Rational.Of(1, 2)).Floor();

    private static Rational? Mean(Rational[] values) => values.Length == 0 ? null : values.Aggregate(Rational.Zero, (sum, value) => sum + value) / values.Length;
}
