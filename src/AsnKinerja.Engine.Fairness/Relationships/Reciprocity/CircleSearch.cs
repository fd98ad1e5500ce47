using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Finds the circle with the strongest mutual praise: from each pair that praises both ways it grows by whoever adds the most, as long as that makes it stronger.</summary>
/// <remarks>Greedy, so it may miss the very strongest; since chance is searched in the same way, the probability stays honest.</remarks>
internal sealed class CircleSearch
{
    private const int MostMembers = 8;

    private readonly MutualRatings _mutual;
    private readonly Dictionary<(int, int), int> _pairOf = [];
    private readonly List<int>[] _neighbours;

    public CircleSearch(MutualRatings mutual)
    {
        _mutual = mutual;
        _neighbours = [.. mutual.People.Select(_ => new List<int>())];
        for (int pair = 0; pair < mutual.Pairs.Count; pair++)
        {
            (int from, int to) = mutual.Pairs[pair];
            _pairOf[(from, to)] = pair;
            _neighbours[from].Add(to);
            _neighbours[to].Add(from);
        }
    }

    /// <summary>The strongest circle of three or more; the strength is the sum of its ratings beyond the usual over the root of their number. Null where nobody rates each other in threes.</summary>
    public (int[] Members, double Strength)? Strongest(double[] given, double[] returned)
    {
        (int[] Members, double Strength)? best = null;
        for (int pair = 0; pair < _mutual.Pairs.Count; pair++)
        {
            if (given[pair] <= 0 || returned[pair] <= 0) continue;
            if (Grow(_mutual.Pairs[pair], given[pair] + returned[pair], given, returned) is (int[], double) grown && (best is null || grown.Strength > best.Value.Strength)) best = grown;
        }

        return best;
    }

    /// <summary>The mean of what the members give each other, in standard deviations.</summary>
    public double Mean(int[] members, double[] given, double[] returned)
    {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < members.Length; i++)
            for (int j = i + 1; j < members.Length; j++)
            {
                int pair = _pairOf[(members[i], members[j])];
                sum += given[pair] + returned[pair];
                count += 2;
            }

        return sum / count;
    }

    private (int[] Members, double Strength)? Grow((int From, int To) start, double sum, double[] given, double[] returned)
    {
        List<int> members = [start.From, start.To];
        List<int> candidates = [.. _neighbours[start.From].Where(other => other != start.To && Pair(other, start.To) >= 0)];
        int ratings = 2;
        while (members.Count < MostMembers && candidates.Count > 0)
        {
            int chosen = -1;
            double most = double.NegativeInfinity;
            foreach (int candidate in candidates)
            {
                double adds = members.Sum(member => given[Pair(member, candidate)] + returned[Pair(member, candidate)]);
                if (adds > most) (most, chosen) = (adds, candidate);
            }

            int more = ratings + (2 * members.Count);

            // The third is taken whatever it adds: a pair is no circle.
            if (members.Count > 2 && (sum + most) / Math.Sqrt(more) <= sum / Math.Sqrt(ratings)) break;
            members.Add(chosen);
            (sum, ratings) = (sum + most, more);
            candidates = [.. candidates.Where(other => other != chosen && Pair(other, chosen) >= 0)];
        }

        return members.Count < 3 ? null : ([.. members.OrderBy(member => member)], sum / Math.Sqrt(ratings));
    }

    private int Pair(int one, int other) => _pairOf.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out int pair) ? pair : -1;
}
