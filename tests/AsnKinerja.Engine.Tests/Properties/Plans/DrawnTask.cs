using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Targets;

namespace AsnKinerja.Engine.Tests.Properties.Plans;

/// <summary>A task drawn from bytes: the engine's result, and what the paper makes of it, each from the same plain data.</summary>
internal sealed record DrawnTask(bool NotCarriedOut, IReadOnlyList<DrawnAspect> Aspects)
{
    public static IReadOnlyList<DrawnTask> Draw(byte[] tape)
    {
        int at = 0;
        int Next(int choices) => at < tape.Length ? tape[at++] % choices : 0;
        return [.. Enumerable.Range(0, 1 + Next(4)).Select(_ => new DrawnTask(
            Next(8) == 7,
            [.. Enum.GetValues<Aspect>().Where(_ => Next(5) != 4).Select(aspect => DrawnAspect.Draw(aspect, Next))]))];
    }

    public WorkResult ToResult(string id)
    {
        WorkResult result = new(id, WorkResultKind.Main);
        return NotCarriedOut ? result.NotCarriedOut() : Aspects.Aggregate(result, (known, aspect) => aspect.AddTo(known));
    }

    /// <summary>The value by paper and pencil; null where nothing is known.</summary>
    public Fraction? ByHand()
    {
        if (NotCarriedOut) return 0;
        List<Fraction> values = [.. Aspects.Select(aspect => aspect.ByHand()).OfType<Fraction>()];
        return values.Count == 0 ? null : Explanations.Printed.ByHand.Sum(values) / values.Count;
    }

    public static Rational? Value(IEnumerable<DrawnTask> tasks) => Pp46.Of(Plan(tasks)).Exact;

    public static WorkPlan Plan(IEnumerable<DrawnTask> tasks) => tasks.Select((task, i) => task.ToResult("t" + i)).Aggregate(WorkPlan.For(Pp46.Year), (plan, result) => plan.With(result));
}

/// <summary>One aspect: a target above 0, or a cost of 0, and what was realised; null where that is not known.</summary>
internal sealed record DrawnAspect(Aspect Aspect, Rational Target, Rational? Realised)
{
    // Thirds, exactly 24 %, a hair on either side of it, nothing, all, more.
    private static readonly Rational[] Shares =
        [0, 1, Rational.Of(76, 100), Rational.Of(759, 1000), Rational.Of(761, 1000), Rational.Of(1, 3), Rational.Of(2, 3), Rational.Of(11, 10), 2, Rational.Of(176, 100), Rational.Of(75, 100)];

    public static DrawnAspect Draw(Aspect aspect, Func<int, int> next)
    {
        Rational target = aspect == Aspect.Cost && next(6) == 5 ? 0 : Rational.Of(1 + next(12), 1 + next(3));
        int share = next(Shares.Length + 1);
        return new DrawnAspect(aspect, target, share == Shares.Length ? null : target * Shares[share]);
    }

    public WorkResult AddTo(WorkResult result) => result.Indicator("Ukuran", Aspect, Pp46.Target(Aspect, Target), Realised);

    public Fraction? ByHand()
    {
        if (Target == Rational.Zero || Realised is not Rational realised) return null;
        Fraction t = new(Target.Numerator, Target.Denominator), r = new(realised.Numerator, realised.Denominator);
        if (Aspect is Aspect.Quantity or Aspect.Quality) return r / t * 100;
        Fraction efficiency = (Fraction)100 - r / t * 100, first = (new Fraction(176, 100) * t - r) / t * 100;
        return efficiency.CompareTo(24) <= 0 ? first : (Fraction)76 - (first - 100);
    }
}
