using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>Draws small catalogues: ties, chains, prerequisites across levels and competencies, trainings of no hours, budgets of 0 and without limit.</summary>
public static class DrawnPlans
{
    public static Arbitrary<DrawnPlan> All() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(0, 9)
        select Draw(new Dice(seed), size),
        Smaller);

    public static DrawnPlan Draw(Random dice, int size)
    {
        bool isNasty = dice.Next(6) == 0;
        DrawnSkill[] skills = [.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ => Skill(dice, isNasty))];
        if (skills.All(skill => skill.Required == 0)) skills[0] = skills[0] with { Required = dice.Next(1, 6) };
        int variety = dice.Next(3);
        DrawnTraining[] trainings = [.. Enumerable.Range(0, size).Select(place => Training(dice, skills.Length, place, size, variety))];
        int[] completed = [.. Enumerable.Range(0, size).Where(_ => dice.Next(12) == 0)];
        return new DrawnPlan(skills, WithoutCycles(trainings), Limit(dice), Limit(dice), completed);
    }

    /// <summary>The same with one training, one prerequisite, one competency's demand or a limit less.</summary>
    public static IEnumerable<DrawnPlan> Smaller(DrawnPlan plan)
    {
        for (int place = 0; place < plan.Trainings.Length; place++) yield return Without(plan, place);
        for (int place = 0; place < plan.Trainings.Length; place++)
        {
            DrawnTraining training = plan.Trainings[place];
            foreach (int needed in training.Prerequisites)
                yield return plan with { Trainings = Replace(plan.Trainings, place, training with { Prerequisites = [.. training.Prerequisites.Where(other => other != needed)] }) };
            if (training.Steps.Length > 1)
                for (int i = 0; i < training.Steps.Length; i++)
                    yield return plan with { Trainings = Replace(plan.Trainings, place, training with { Steps = [.. training.Steps.Where((_, j) => j != i)] }) };
        }

        if (plan.Completed.Length > 0) yield return plan with { Completed = [] };
        if (plan.Hours is not null) yield return plan with { Hours = null };
        if (plan.Cost is not null) yield return plan with { Cost = null };
    }

    private static DrawnSkill Skill(Random dice, bool isNasty)
    {
        int required = dice.Next(5) == 0 ? 0 : dice.Next(1, 6);
        Rational level = dice.Next(8) == 0 ? 0 : dice.Next(4) == 0 ? Rational.Of(dice.Next(2, 10), 2) : dice.Next(1, 4);
        Rational weight = dice.Next(2) == 0 ? 1 : dice.Next(1, 4);
        int[] primes = [1009, 2003, 3001, 4001, 5003];
        if (isNasty && level.Sign > 0) level = Rational.Of(dice.Next(8000, 3 * 7919), 7919 + dice.Next(50));
        if (isNasty) weight = Rational.Of(dice.Next(1, 3000), primes[dice.Next(primes.Length)]);
        return new DrawnSkill(required, level, weight, dice.Next(3) == 0);
    }

    private static DrawnTraining Training(Random dice, int skills, int place, int size, int variety)
    {
        int[] own = [.. Enumerable.Range(0, skills).OrderBy(_ => dice.Next()).Take(dice.Next(4) == 0 ? 2 : 1)];
        return new DrawnTraining(
            [.. own.Select(skill => Step(dice, skill))],
            variety == 0 ? 4 * dice.Next(3) : dice.Next(0, 20),
            variety == 2 ? dice.Next(0, 15) : 5 * dice.Next(3),
            dice.Next(3) == 0 ? [.. Enumerable.Range(0, size).Where(other => other != place).OrderBy(_ => dice.Next()).Take(dice.Next(1, 3))] : [],
            dice.Next(10) == 0 ? 0 : dice.Next(3) == 0 ? dice.Next(1, 4) : null,
            dice.Next(10) > 0);
    }

    private static (int, int, int) Step(Random dice, int skill)
    {
        int from = dice.Next(1, 5);
        return (skill, from, Math.Min(5, from + (dice.Next(3) == 0 ? 2 : 1)));
    }

    private static int? Limit(Random dice) => dice.Next(6) switch
    {
        0 => null,
        1 => 0,
        _ => dice.Next(1, 45),
    };

    // A prerequisite that would close a circle is dropped.
    private static DrawnTraining[] WithoutCycles(DrawnTraining[] trainings)
    {
        for (int place = 0; place < trainings.Length; place++)
            foreach (int needed in trainings[place].Prerequisites)
                if (Leads(trainings, needed, place))
                    trainings[place] = trainings[place] with { Prerequisites = [.. trainings[place].Prerequisites.Where(other => other != needed)] };
        return trainings;
    }

    private static bool Leads(DrawnTraining[] trainings, int from, int to)
    {
        HashSet<int> seen = [from];
        Stack<int> open = new(seen);
        while (open.Count > 0)
        {
            int place = open.Pop();
            if (place == to) return true;
            foreach (int needed in trainings[place].Prerequisites)
                if (seen.Add(needed)) open.Push(needed);
        }

        return false;
    }

    private static DrawnPlan Without(DrawnPlan plan, int dropped)
    {
        int Moved(int place) => place > dropped ? place - 1 : place;
        return plan with
        {
            Trainings =
            [
                .. plan.Trainings.Where((_, place) => place != dropped)
                    .Select(training => training with { Prerequisites = [.. training.Prerequisites.Where(place => place != dropped).Select(Moved)] }),
            ],
            Completed = [.. plan.Completed.Where(place => place != dropped).Select(Moved)],
        };
    }

    private static DrawnTraining[] Replace(DrawnTraining[] trainings, int place, DrawnTraining by) => [.. trainings.Select((training, i) => i == place ? by : training)];
}
