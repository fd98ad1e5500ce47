using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>The best plan by trying every set of trainings, as the field describes it: who may begin, what it closes, what it costs.</summary>
internal sealed record SlowPlan(Rational Critical, Rational Other, int Cost, int Hours, int[] Places)
{
    /// <summary>Every set that can be carried out within the budget, the best first.</summary>
    public static IEnumerable<SlowPlan> All(DrawnPlan drawn)
    {
        int[] possible = [.. Enumerable.Range(0, drawn.Trainings.Length).Where(place => IsPossible(drawn, place))];
        for (int set = 0; set < 1 << possible.Length; set++)
        {
            int[] places = [.. possible.Where((_, i) => (set & (1 << i)) != 0)];
            int hours = places.Sum(place => drawn.Trainings[place].Hours), cost = places.Sum(place => drawn.Trainings[place].Cost);
            if (hours > drawn.Hours || cost > drawn.Cost || Follow(drawn, places) is not Rational[] levels) continue;
            yield return new SlowPlan(Closed(drawn, levels, isCritical: true), Closed(drawn, levels, isCritical: false), cost, hours, places);
        }
    }

    public static SlowPlan Best(DrawnPlan drawn) => All(drawn).Aggregate((best, next) => next.IsBetterThan(best) ? next : best);

    /// <summary>More critical, more other, cheaper, shorter, fewer, then the ids: t0 before t1, and so on to t9.</summary>
    public bool IsBetterThan(SlowPlan other)
    {
        if (Critical != other.Critical) return Critical > other.Critical;
        if (Other != other.Other) return Other > other.Other;
        if (Cost != other.Cost) return Cost < other.Cost;
        if (Hours != other.Hours) return Hours < other.Hours;
        if (Places.Length != other.Places.Length) return Places.Length < other.Places.Length;
        return string.CompareOrdinal(string.Join(' ', Places), string.Join(' ', other.Places)) < 0;
    }

    /// <summary>The levels after trainings, taken in any order that works; null: no order works.</summary>
    public static Rational[]? Follow(DrawnPlan drawn, IReadOnlyList<int> places)
    {
        Rational[] levels = [.. drawn.Skills.Select(skill => skill.Level)];
        List<int> taken = [.. drawn.Completed], waiting = [.. places];
        while (waiting.Count > 0)
        {
            int next = waiting.FindIndex(place => MayStart(drawn, levels, taken, place));
            if (next < 0) return null;
            foreach ((int skill, _, int to) in drawn.Trainings[waiting[next]].Steps)
                if (levels[skill].Sign > 0 && to > levels[skill]) levels[skill] = to;
            taken.Add(waiting[next]);
            waiting.RemoveAt(next);
        }

        return levels;
    }

    public static bool MayStart(DrawnPlan drawn, Rational[] levels, IReadOnlyCollection<int> taken, int place) =>
        drawn.Trainings[place].Prerequisites.All(taken.Contains)
        && drawn.Trainings[place].Steps.All(step => levels[step.Skill].Sign == 0 || levels[step.Skill] >= step.From);

    public static Rational Closed(DrawnPlan drawn, Rational[] levels, bool isCritical)
    {
        Rational sum = 0;
        for (int i = 0; i < drawn.Skills.Length; i++)
        {
            DrawnSkill skill = drawn.Skills[i];
            if (skill.IsCritical == isCritical && skill.Level.Sign > 0 && skill.Level < skill.Required)
                sum += skill.Weight * (Rational.Min(levels[i], skill.Required) - skill.Level);
        }

        return sum;
    }

    // What is demanded and not known must be assessed before anything builds on it.
    private static bool IsPossible(DrawnPlan drawn, int place)
    {
        DrawnTraining training = drawn.Trainings[place];
        return training.IsOffered && training.Seats != 0 && !drawn.Completed.Contains(place)
            && training.Steps.All(step => drawn.Skills[step.Skill].Level.Sign > 0 || drawn.Skills[step.Skill].Required == 0);
    }
}
