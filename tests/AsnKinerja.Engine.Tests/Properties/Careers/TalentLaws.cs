using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>The laws on boxes: each pair of numbers has one, a better number never has a lower row or column, and nobody else matters.</summary>
public class TalentLaws
{
    // The grid as the regulation prints it, from the lowest row and column.
    private static readonly int[,] Printed = { { 1, 3, 6 }, { 2, 5, 8 }, { 4, 7, 9 } };

    [Property(MaxTest = 300, Arbitrary = [typeof(PlacedCases)])]
    public void Every_pair_of_numbers_is_in_exactly_one_box_and_it_is_the_printed_one(PlacedCase drawn)
    {
        foreach (((int? performance, int? potential), (_, TalentBox box)) in drawn.People.Zip(drawn.Placed))
        {
            List<int> boxes = [];
            for (int row = 0; row < 3; row++)
                for (int column = 0; column < 3; column++)
                    if (IsIn(performance, drawn.Cuts[0], drawn.Cuts[1], row, drawn.UpperEdge) && IsIn(potential, drawn.Cuts[2], drawn.Cuts[3], column, drawn.UpperEdge))
                        boxes.Add(Printed[row, column]);

            Assert.Equal(performance is null || potential is null ? 0 : 1, boxes.Count);
            Assert.Equal(boxes.Count == 1 ? boxes[0] : null, box.Number);
            Assert.Equal(box.Number is >= 7, box.SuccessionGroups.Count > 0);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(PlacedCases)])]
    public void A_better_performance_never_lowers_the_row_and_leaves_the_column(PlacedCase drawn, byte by)
    {
        foreach ((int? performance, int? potential) in drawn.People)
        {
            TalentBox before = Place(drawn, performance, potential), better = Place(drawn, performance + by, potential), abler = Place(drawn, performance, potential + by);
            if (before.Status is not null) Assert.True(better.Status >= before.Status);
            if (before.Potential is not null) Assert.True(abler.Potential >= before.Potential);
            Assert.Equal(before.Potential, better.Potential);
            Assert.Equal(before.Status, abler.Status);
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(PlacedCases)])]
    public void Nobody_else_and_no_order_changes_a_box_or_a_word_of_its_explanation(PlacedCase drawn, int seed)
    {
        (string Person, TalentBox Box)[] people = [.. drawn.Placed];
        if (people.Length == 0) return;
        (string Person, TalentBox Box)[] shuffled = [.. people];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(TalentMap.Of(people).Explain().ToJson(), TalentMap.Of(shuffled).Explain().ToJson());

        TalentMap alone = TalentMap.Of(people[0]), together = TalentMap.Of(people);
        Assert.Equal(
            alone.Levels.Single().People.Single().Box.Explain().ToJson(),
            together.Levels.Single().People.Single(one => one.Person == people[0].Person).Box.Explain().ToJson());
        Assert.Equal(people.Length, Enumerable.Range(1, 9).Sum(number => together[number].Count) + together.NotKnown.Count);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(PlacedCases)])]
    public void Every_printed_step_of_a_box_a_map_and_a_cohort_can_be_redone(PlacedCase drawn)
    {
        (string Person, TalentBox Box)[] people = [.. drawn.Placed];
        CohortPlacement cohort = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(drawn.Cohort, CohortRule.MeanAndDeviation(1));
        IEnumerable<Explanation> trees = people.Select(one => one.Box.Explain()).Concat(cohort.People.Select(one => one.Box.Explain())).Append(cohort.Explain());
        foreach (Explanation tree in people.Length == 0 ? trees : trees.Append(TalentMap.Of(people).Explain()))
        {
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(PlacedCases)])]
    public void A_cohort_is_cut_where_the_squared_distances_say_and_the_order_does_not_matter(PlacedCase drawn, byte times, int seed)
    {
        Rational k = Rational.Of(1 + (times % 6), 3);
        CohortPlacement placed = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(drawn.Cohort, CohortRule.MeanAndDeviation(k));
        int[] values = [.. drawn.People.Where(one => one.Performance is not null).Select(one => one.Performance!.Value)];
        long n = values.Length, sum = values.Sum(), squares = values.Sum(value => (long)value * value);
        for (int i = 0; i < drawn.People.Length; i++)
        {
            if (drawn.People[i].Performance is not int value)
            {
                Assert.Null(placed[$"p{i}"].Status);
                continue;
            }

            // |n·x − S|² against k²·(n·Q − S²), in whole numbers: nine times both sides, for thirds.
            long distance = (n * value) - sum, third = 1 + (times % 6);
            bool isFar = 9 * distance * distance > third * third * ((n * squares) - (sum * sum));
            Assert.Equal(!isFar ? ExpectationRating.Meets : distance < 0 ? ExpectationRating.Below : ExpectationRating.Above, placed[$"p{i}"].Status);
        }

        (string, Rational?, Rational?)[] shuffled = [.. drawn.Cohort.People];
        new Random(seed).Shuffle(shuffled);
        CohortPlacement again = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(TalentCohort.Of(shuffled), CohortRule.MeanAndDeviation(k));
        Assert.Equal(placed.People.Select(one => one.Box.Explain().ToJson()), again.People.Select(one => one.Box.Explain().ToJson()));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(PlacedCases)])]
    public void Shares_keep_equals_together_and_are_never_exceeded(PlacedCase drawn, byte lowest, byte highest)
    {
        Rational low = Rational.Of(lowest % 11, 20), high = Rational.Of(highest % 11, 20);
        CohortPlacement placed = TalentRules.PermenPanrb3Of2020.PlaceRelativeToCohort(drawn.Cohort, CohortRule.Shares(low, high));
        (int Value, ExpectationRating Status)[] people =
            [.. drawn.People.Select((one, i) => (one.Performance, placed[$"p{i}"].Status)).Where(one => one.Performance is not null).Select(one => (one.Performance!.Value, one.Status!.Value))];

        Assert.All(people.GroupBy(one => one.Value), equals => Assert.Single(equals.Select(one => one.Status).Distinct()));
        Assert.True(people.Count(one => one.Status == ExpectationRating.Below) <= low * people.Length);
        Assert.True(people.Count(one => one.Status == ExpectationRating.Above) <= high * people.Length);
        Assert.Equal(people.OrderBy(one => one.Value).Select(one => one.Status), people.OrderBy(one => one.Value).Select(one => one.Status).Order());
    }

    [Property(MaxTest = 200)]
    public void A_composite_is_bounded_monotone_unanimous_and_its_weights_are_ratios(byte a, byte b, byte c, byte first, byte second, byte scale, byte by)
    {
        int[] values = [a % 101, b % 101, c % 101];
        PotentialComposite composite = Composite(1 + first, 1 + second, 1), scaled = Composite((1 + first) * (1 + scale), (1 + second) * (1 + scale), 1 + scale);
        Rational exact = Score(composite, values[0], values[1], values[2]).Exact!.Value;

        Assert.Equal(Rational.Of((values[0] * (1 + first)) + (values[1] * (1 + second)) + values[2], 3 + first + second), exact);
        Assert.InRange(exact, values.Min(), values.Max());
        Assert.Equal(exact, Score(scaled, values[0], values[1], values[2]).Exact);
        Assert.True(Score(composite, Math.Min(100, values[0] + by), values[1], values[2]).Exact >= exact);
        Assert.Equal(values[0], Score(composite, values[0], values[0], values[0]).Exact);
        Assert.Equal(Rational.Of((values[0] * (1 + first)) + values[2], 2 + first), Score(composite, values[0], null, values[2]).Exact);
        foreach (PotentialScore score in new[] { Score(composite, values[0], values[1], values[2]), Score(composite, values[0], null, values[2]) })
        {
            PrintedStep printed = PrintedJson.Read(score.Explain().ToJson());
            printed.AssertShows(score.Explain());
            printed.Redo();
        }
    }

    private static PotentialComposite Composite(int a, int b, int c) => PotentialComposite.Weighted(0, 100, MissingComponent.Renormalised, ("a", a), ("b", b), ("c", c));

    private static PotentialScore Score(PotentialComposite composite, int? a, int? b, int? c) => composite.Score(("a", (Rational?)a), ("b", (Rational?)b), ("c", (Rational?)c));

    private static TalentBox Place(PlacedCase drawn, int? performance, int? potential) =>
        drawn.Grid.Place(PlacedCase.QOrNull(performance), PlacedCase.QOrNull(potential));

    // Which of three parts a number is in, written out.
    private static bool IsIn(int? number, int middle, int top, int part, bool upperEdge) => number is int value && (part, upperEdge) switch
    {
        (0, false) => value < middle,
        (1, false) => value >= middle && value < top,
        (2, false) => value >= top,
        (0, true) => value <= middle,
        (1, true) => value > middle && value <= top,
        _ => value > top,
    };
}
