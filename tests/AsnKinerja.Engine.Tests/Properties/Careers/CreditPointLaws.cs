using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;
using Fraction = AsnKinerja.Engine.Tests.Explanations.Printed.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>The laws on credit points: as the article describes them, never negative, additive, order-free, monotone, missing is never zero, explained.</summary>
public class CreditPointLaws
{
    private static readonly string[] Modes = ["half-away-from-zero", "half-to-even", "toward-zero"];

    // The percentages and coefficients as the regulation has them, not as the pack does.
    private static readonly int[] Percent = [150, 100, 75, 50, 25];
    private static readonly Dictionary<string, Fraction> Coefficient = new(StringComparer.Ordinal)
    {
        ["pemula"] = new(15, 4),
        ["terampil"] = 5,
        ["mahir"] = new(25, 2),
        ["penyelia"] = 25,
        ["ahli-pertama"] = new(25, 2),
        ["ahli-muda"] = 25,
        ["ahli-madya"] = new(75, 2),
        ["ahli-utama"] = 50,
    };

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedServices)])]
    public void The_points_are_those_of_the_article(Rated rated)
    {
        CreditPointLedger ledger = rated.Rules.Convert(rated.LevelId, rated.Periods);
        Fraction sum = 0;
        foreach (RatedPeriod period in rated.Periods)
        {
            if (period.Predicate is null) continue;
            int percent = Percent[Rated.National.Predicates.ToList().FindIndex(known => known.Id == period.Predicate)];
            Fraction exact = new Fraction(period.Months, 12) * new Fraction(percent, 100) * Coefficient[rated.LevelId];
            sum += rated.Once ? exact : ByHand.Round(exact, 2, Modes[rated.Mode]);
        }

        Assert.Equal(Rational.Parse((rated.Once ? ByHand.Round(sum, 2, Modes[rated.Mode]) : sum).ToString()), ledger.Known);
        Assert.Equal(rated.Stretches.Any(stretch => stretch.Predicate == 0), ledger.Total is null);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(RatedServices)])]
    public void Points_are_never_negative_and_a_missing_predicate_is_missing_and_not_0(Rated rated)
    {
        CreditPointLedger ledger = rated.Rules.Convert(rated.LevelId, rated.Periods);
        Assert.All(ledger, points => Assert.Equal(points.Predicate is null, points.Exact is null));
        Assert.All(ledger, points => Assert.True(points.Exact is null || points.Exact.Value.Sign > 0));
        Assert.All(ledger, points => Assert.True(points.Rounded is null || points.Rounded.Value.Sign >= 0));
        Assert.Equal(ledger.Count(points => points.Exact is null), ledger.Missing.Count);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(RatedServices)])]
    public void Two_parts_of_a_career_add_up_to_the_whole(Rated rated, byte at)
    {
        CreditPointRules rules = rated.Rules;
        int cut = rated.Periods.Count == 0 ? 0 : at % (rated.Periods.Count + 1);
        CreditPointLedger whole = rules.Convert(rated.LevelId, rated.Periods);
        CreditPointLedger first = rules.Convert(rated.LevelId, rated.Periods.Take(cut)), second = rules.Convert(rated.LevelId, rated.Periods.Skip(cut));
        Rational Sum(IEnumerable<CreditPoints> points) => points.Aggregate(Rational.Zero, (sum, one) => sum + (one.Exact ?? 0));

        Assert.Equal(Sum(whole), Sum(first) + Sum(second));
        if (!rated.Once) Assert.Equal(whole.Known, first.Known + second.Known);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(RatedServices)])]
    public void The_order_of_periods_changes_no_digit_and_no_word(Rated rated, int seed)
    {
        RatedPeriod[] shuffled = [.. rated.Periods];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(rated.Rules.Convert(rated.LevelId, rated.Periods).Explain().ToJson(), rated.Rules.Convert(rated.LevelId, shuffled).Explain().ToJson());
        Assert.Equal(Career(rated, rated.Periods).Explain().ToJson(), Career(rated, shuffled).Explain().ToJson());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(RatedServices)])]
    public void More_months_and_a_better_predicate_never_bring_fewer_points(Rated rated, byte months, byte predicate)
    {
        int one = 1 + (months % 12);
        string id = rated.PredicateId(1 + (predicate % 5))!;
        for (int more = one; more <= 12; more++)
            Assert.True(rated.Rules.Convert(id, rated.LevelId, more).Rounded >= rated.Rules.Convert(id, rated.LevelId, one).Rounded);
        for (int better = 1; better <= 1 + (predicate % 5); better++)
            Assert.True(rated.Rules.Convert(rated.PredicateId(better), rated.LevelId, one).Rounded >= rated.Rules.Convert(id, rated.LevelId, one).Rounded);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RatedServices)])]
    public void A_statement_holds_what_the_ledger_holds(Rated rated)
    {
        CreditPointStatement statement = Career(rated, rated.Periods);
        CreditPointLedger ledger = rated.Rules.Convert(rated.LevelId, rated.Periods);
        Assert.Equal(ledger.Total, statement.Balance);
        Assert.Equal(ledger.Known, statement.Known);
        Assert.True(statement.Known.Sign >= 0);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RatedServices)])]
    public void The_needed_service_closes_the_gap_and_a_month_less_does_not(Rated rated)
    {
        CreditPointStatement now = Career(rated, rated.Periods);
        foreach (RiseOutlook outlook in new[] { now.NextRank, now.NextLevel }.OfType<RiseOutlook>())
            foreach (NeededService needed in outlook.Needed)
            {
                RatedPeriod[] more = [.. needed.Periods.Select(points => points.Rated)];
                Assert.True(Career(rated, [.. rated.Periods, .. more]).Balance >= outlook.Required);
                RatedPeriod last = more[^1];
                RatedPeriod[] fewer = last.Months == 1
                    ? more[..^1]
                    : [.. more[..^1], RatedPeriod.Over(AppraisalPeriod.Between(last.Period!.First, last.Period.First.PlusMonths(last.Months - 1).PlusDays(-1)), last.Predicate)];
                Assert.True(Career(rated, [.. rated.Periods, .. fewer]).Balance < outlook.Required);
                Assert.Equal(needed.Months, needed.Periods.Sum(points => points.Months));
            }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(RatedServices)])]
    public void Every_printed_step_can_be_redone(Rated rated)
    {
        foreach (Explanation tree in new[] { rated.Rules.Convert(rated.LevelId, rated.Periods).Explain(), Career(rated, rated.Periods).Explain() })
        {
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }
    }

    private static CreditPointStatement Career(Rated rated, IEnumerable<RatedPeriod> periods)
    {
        CreditPointLevel level = Rated.National[rated.LevelId];
        return CreditPointCareer.Start(rated.Rules, new LocalDate(2015, 1, 1), level.Id, level.Ranks[0], EntryPoints.None).Rated(periods).At(new LocalDate(2200, 12, 31));
    }
}
