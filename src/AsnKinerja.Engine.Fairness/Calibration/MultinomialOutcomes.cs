using System;
using System.Linq;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Every way to spread people over categories.</summary>
internal static class MultinomialOutcomes
{
    /// <summary>How many ways there are; a large number is rounded.</summary>
    public static double Count(int people, int categories)
    {
        double ways = 1;
        for (int i = 1; i < categories; i++) ways = ways * (people + i) / i;
        return ways;
    }

    /// <summary>The probability of all outcomes that are no more likely than the one seen.</summary>
    public static double NoMoreLikely(int[] seen, double[] shares, double margin)
    {
        double[] logs = [.. shares.Select(share => Math.Log(share))];
        int people = seen.Sum();
        double limit = LogProbability(seen, logs, people) + Math.Log(1 + margin);
        int[] outcome = new int[seen.Length];
        double[] sum = [0, 0];
        Visit(outcome, 0, people, probability =>
        {
            if (probability > limit) return;

            // Kahan's sum: a hundred thousand small terms.
            double term = Math.Exp(probability) - sum[1], next = sum[0] + term;
            sum[1] = next - sum[0] - term;
            sum[0] = next;
        }, logs, people);
        return sum[0];
    }

    private static void Visit(int[] outcome, int at, int left, Action<double> see, double[] logs, int people)
    {
        if (at == outcome.Length - 1)
        {
            outcome[at] = left;
            see(LogProbability(outcome, logs, people));
            return;
        }

        for (int own = 0; own <= left; own++)
        {
            outcome[at] = own;
            Visit(outcome, at + 1, left - own, see, logs, people);
        }
    }

    private static double LogProbability(int[] outcome, double[] logs, int people)
    {
        double log = SpecialFunctions.FactorialLn(people);
        for (int i = 0; i < outcome.Length; i++) log += (outcome[i] * logs[i]) - SpecialFunctions.FactorialLn(outcome[i]);
        return log;
    }
}
