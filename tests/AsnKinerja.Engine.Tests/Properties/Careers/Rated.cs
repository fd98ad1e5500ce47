using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>Months with a predicate each, one after another from a January on; predicate 0 is not known, 1 to 5 are from the highest.</summary>
public sealed record Rated(int Level, int Mode, bool Once, (int Months, int Predicate)[] Stretches)
{
    private const int FirstYear = 2015;

    public static CreditPointRules National { get; } = CreditPointRules.InForce(AppraisalPeriod.Year(2024));

    public CreditPointRules Rules
    {
        get
        {
            CreditPointRules rules = Mode == 0 ? National : National.BreakingTies((RoundingMode)Mode);
            return Once ? rules.RoundingOf(RoundedPart.Sum) : rules;
        }
    }

    public string LevelId => National.Levels[Level].Id;

    public string? PredicateId(int predicate) => predicate == 0 ? null : National.Predicates[predicate - 1].Id;

    /// <summary>The periods of days; a stretch over the turn of a year is two.</summary>
    public IReadOnlyList<RatedPeriod> Periods
    {
        get
        {
            List<RatedPeriod> periods = [];
            LocalDate from = new(FirstYear, 1, 1);
            foreach ((int months, int predicate) in Stretches)
            {
                int first = System.Math.Min(months, 13 - from.Month);
                periods.Add(RatedPeriod.Over(AppraisalPeriod.Between(from, from.PlusMonths(first).PlusDays(-1)), PredicateId(predicate)));
                from = from.PlusMonths(first);
                if (months == first) continue;
                periods.Add(RatedPeriod.Over(AppraisalPeriod.Between(from, from.PlusMonths(months - first).PlusDays(-1)), PredicateId(predicate)));
                from = from.PlusMonths(months - first);
            }

            return periods;
        }
    }

    public override string ToString() => $"{LevelId}, {(RoundingMode)Mode}{(Once ? ", once" : "")}: {string.Join(' ', Stretches.Select(stretch => $"{stretch.Months}x{stretch.Predicate}"))}";
}

/// <summary>Draws careers of up to ten stretches, now and then without a predicate.</summary>
public static class RatedServices
{
    public static Arbitrary<Rated> All() => Arb.From(
        from level in Gen.Choose(0, Rated.National.Levels.Count - 1)
        from mode in Gen.Elements(0, 0, 1, 2)
        from once in Gen.Elements(false, false, true)
        from unknown in Gen.Elements(0, 0, 1)
        from count in Gen.Choose(0, 10)
        from stretches in Gen.Zip(Gen.Choose(1, 12), Gen.Frequency((12, Gen.Choose(1, 5)), (unknown, Gen.Constant(0)))).ArrayOf(count)
        select new Rated(level, mode, once, stretches),
        rated => rated.Stretches.Select((_, dropped) => rated with { Stretches = [.. rated.Stretches.Where((_, i) => i != dropped)] }));
}
