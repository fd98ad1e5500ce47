using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Plans;

/// <summary>The laws, for PP 46/2011, over random plans; where the regulation breaks one, the property says where.</summary>
public class FourAspectLaws
{
    [Property(MaxTest = 500)]
    public void A_plan_is_worth_what_paper_and_pencil_make_of_it(byte[] tape)
    {
        IReadOnlyList<DrawnTask> tasks = DrawnTask.Draw(tape);
        List<Fraction> known = [.. tasks.Select(task => task.ByHand()).OfType<Fraction>()];
        Rational? value = DrawnTask.Value(tasks);
        Fraction? byHand = known.Count == 0 ? null : ByHand.Sum(known) / known.Count, engine = value is Rational v ? new Fraction(v.Numerator, v.Denominator) : null;
        Assert.Equal(byHand, engine);
    }

    [Property(MaxTest = 200)]
    public void Every_printed_step_can_be_redone(byte[] tape)
    {
        PlanValue value = Pp46.Of(DrawnTask.Plan(DrawnTask.Draw(tape)));
        PrintedStep printed = PrintedJson.Read(value.Explain().ToJson());
        printed.AssertShows(value.Explain());
        printed.Redo();
        Assert.Equal(value.Exact, value.Explain().Value);
    }

    [Property]
    public void The_order_of_tasks_and_of_indicators_says_nothing(byte[] tape)
    {
        IReadOnlyList<DrawnTask> tasks = DrawnTask.Draw(tape);
        Assert.Equal(DrawnTask.Value(tasks), DrawnTask.Value(tasks.Reverse().Select(task => task with { Aspects = [.. task.Aspects.Reverse()] })));
    }

    [Property]
    public void What_is_missing_is_never_0(byte[] tape)
    {
        IReadOnlyList<DrawnTask> tasks = DrawnTask.Draw(tape);
        DrawnTask unknown = new(false, [new DrawnAspect(Aspect.Quantity, 5, null), new DrawnAspect(Aspect.Time, 5, null)]);
        Assert.Equal(DrawnTask.Value(tasks), DrawnTask.Value(tasks.Append(unknown)));
        Assert.Equal(Pp46.Of(DrawnTask.Plan(tasks)).Missing.Count + 2, Pp46.Of(DrawnTask.Plan(tasks.Append(unknown))).Missing.Count);
    }

    [Property]
    public void What_was_not_carried_out_is_0_and_pulls_the_mean_down(byte[] tape)
    {
        IReadOnlyList<DrawnTask> tasks = DrawnTask.Draw(tape);
        int known = tasks.Count(task => task.ByHand() is not null);
        Rational? before = DrawnTask.Value(tasks), after = DrawnTask.Value(tasks.Append(new DrawnTask(true, [])));
        Assert.Equal((before ?? 0) * known / (known + 1), after);
    }

    [Property(MaxTest = 300)]
    public void More_of_a_quantity_or_quality_is_never_worth_less(byte[] tape, byte which, byte more)
    {
        IReadOnlyList<DrawnTask> tasks = DrawnTask.Draw(tape);
        DrawnAspect[] ratios = [.. tasks.Where(task => !task.NotCarriedOut).SelectMany(task => task.Aspects).Where(aspect => aspect.Aspect is Aspect.Quantity or Aspect.Quality && aspect.Realised is not null)];
        if (ratios.Length == 0) return;
        DrawnAspect chosen = ratios[which % ratios.Length], raised = chosen with { Realised = chosen.Realised + Rational.Of(more, 7) };
        IEnumerable<DrawnTask> better = tasks.Select(task => task with { Aspects = [.. task.Aspects.Select(aspect => ReferenceEquals(aspect, chosen) ? raised : aspect)] });
        Assert.True(DrawnTask.Value(better) >= DrawnTask.Value(tasks));
        Assert.True(One(chosen) >= 0);
    }

    // The regulation breaks the law that better is never worth less, in one way: an efficiency above 24 % is not believed.
    [Property(MaxTest = 1000)]
    public void Using_less_is_worth_more_up_to_24_percent_and_less_beyond_it(byte agreed, ushort used, ushort less, bool isCost)
    {
        Rational target = Rational.Of(1 + agreed, 3), more = target * Rational.Of(used % 2001, 1000), fewer = more * Rational.Of(less % 1000, 1000);
        Aspect aspect = isCost ? Aspect.Cost : Aspect.Time;
        Rational high = One(new DrawnAspect(aspect, target, more)), low = One(new DrawnAspect(aspect, target, fewer));
        Rational cliff = target * Rational.Of(76, 100);

        if (fewer == more) Assert.Equal(high, low);
        else if (fewer >= cliff) Assert.True(low > high);
        else if (more < cliff) Assert.True(low < high);
        Assert.Equal(100, One(new DrawnAspect(aspect, target, cliff)));
        Assert.Equal(76 - Rational.Of(1, 1000), One(new DrawnAspect(aspect, target, cliff - target / 100_000)));
    }

    [Property(MaxTest = 500)]
    public void Time_and_cost_stay_within_their_bounds(byte agreed, ushort used)
    {
        Rational target = Rational.Of(1 + agreed, 7), share = Rational.Of(used, 1000), value = One(new DrawnAspect(Aspect.Time, target, target * share));
        bool isBelieved = share >= Rational.Of(76, 100);
        Assert.InRange(value, isBelieved ? (1.76m - share) * 100 : 0, isBelieved ? 100 : 76);
    }

    [Property(MaxTest = 50)]
    public void Leadership_counts_for_those_who_lead_and_for_nobody_else(byte first, byte leadership, byte kind)
    {
        PostKind post = PostKinds.ById[kind % PostKinds.ById.Length].Meaning;
        bool leads = post is PostKind.SeniorExecutive or PostKind.AutonomousUnitHead or PostKind.Administrator or PostKind.Supervisor;
        Rational value = Rational.Of(first, 255) * 100, led = Rational.Of(leadership, 255) * 100;
        RatingSheet sheet = Pp46.Sheet(value);
        AppraisalCase evidence = new(new Employee("a") { PostKind = post }, Pp46.Year) { Plan = Pp46.Plan(Pp46.Whole), Sheets = [leads ? sheet.Rate("kepemimpinan", led) : sheet] };

        AppraisedValues values = Pp46.Pack.Appraise(evidence).Values!;
        Rational behaviour = leads ? (value * 5 + led) / 6 : value;
        Assert.Equal(behaviour, values.Parts.Single(part => part.Part == ValuePart.Behaviour).Value);
        Assert.Equal(60 + behaviour * 2 / 5, values.Exact);
    }

    private static Rational One(DrawnAspect aspect) => Pp46.Value(aspect.AddTo)!.Value;
}
