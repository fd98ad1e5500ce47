using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A weight of agreement for each pair of categories: 1 is full agreement, 0 none.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AgreementWeights
{
    /// <summary>More than this many values are scores, not categories.</summary>
    internal const int MostCategories = 1000;

    private readonly double[,] _weights;

    private AgreementWeights(double[,] weights, LocalizedText name)
    {
        _weights = weights;
        Name = name;
    }

    /// <summary>What the weights are called.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many categories.</summary>
    public int Count => _weights.GetLength(0);

    /// <summary>The weight of a pair.</summary>
    /// <param name="one">The place of one category, from 0.</param>
    /// <param name="other">The place of the other.</param>
    public double this[int one, int other] => _weights[one, other];

    /// <summary>The weights of a kind.</summary>
    /// <param name="weighting">Which kind.</param>
    /// <param name="categories">The values of the categories, ascending; linear and quadratic weights follow their distances.</param>
    /// <exception cref="ArgumentException">There is no category or more than 1,000, or the values do not ascend or are larger than 1,000,000,000 in size.</exception>
    public static AgreementWeights Of(AgreementWeighting weighting, IReadOnlyList<double> categories)
    {
        if (weighting is < AgreementWeighting.Identity or > AgreementWeighting.Ordinal) throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "Weights are identity, linear, quadratic or ordinal.");
        double[] values = Ascending(Throw.IfNull(categories));
        int last = values.Length - 1;
        double range = values[last] - values[0], pairs = (last + 1.0) * last / 2;
        double Weight(int i, int j)
        {
            double distance = Math.Abs(values[i] - values[j]) / range, steps = Math.Abs(i - j);
            return weighting switch
            {
                _ when i == j => 1,
                AgreementWeighting.Identity => 0,
                AgreementWeighting.Linear => 1 - distance,
                AgreementWeighting.Quadratic => 1 - (distance * distance),
                _ => 1 - ((steps + 1) * steps / 2 / pairs),
            };
        }

        return new(Filled(values.Length, Weight), NameOf(weighting));
    }

    /// <summary>Weights of one's own.</summary>
    /// <param name="weights">Square; finite, 1 on the diagonal, from -1,000,000,000 to 1 elsewhere.</param>
    /// <exception cref="ArgumentException">The table is empty or not square, or a weight is out of range.</exception>
    public static AgreementWeights From(double[,] weights)
    {
        int count = Throw.IfNull(weights).GetLength(0);
        if (count == 0 || count != weights.GetLength(1)) throw new ArgumentException($"Weights are a square table, not {count} by {weights.GetLength(1)}.", nameof(weights));
        foreach (int i in Enumerable.Range(0, count))
            foreach (int j in Enumerable.Range(0, count))
                if (!Finite.Is(weights[i, j]) || weights[i, j] > 1 || weights[i, j] < -RatingDesignBuilder.MostValue || (i == j && weights[i, j] != 1))
                    throw new ArgumentException($"A weight of agreement is 1 on the diagonal and from -1000000000 to 1 elsewhere; in row {i + 1}, column {j + 1} it is {weights[i, j].ToString("R", CultureInfo.InvariantCulture)}.", nameof(weights));
        return new((double[,])weights.Clone(), new("bobot sendiri", "own weights"));
    }

    /// <summary>Weights from costs of disagreement, as Cohen (1968) gives them: 0 on the diagonal, larger is worse.</summary>
    /// <param name="costs">Square; finite, 0 on the diagonal, 0 or more elsewhere and above 0 somewhere.</param>
    /// <exception cref="ArgumentException">The table is empty or not square, or a cost is out of range.</exception>
    public static AgreementWeights FromDisagreement(double[,] costs)
    {
        int count = Throw.IfNull(costs).GetLength(0);
        if (count == 0 || count != costs.GetLength(1)) throw new ArgumentException($"Costs are a square table, not {count} by {costs.GetLength(1)}.", nameof(costs));
        double most = costs.Cast<double>().Max();
        if (!(most > 0) || costs.Cast<double>().Any(cost => !Finite.Is(cost) || cost < 0))
            throw new ArgumentException("Costs of disagreement are finite, 0 or more, and above 0 somewhere.", nameof(costs));
        return From(Filled(count, (i, j) => 1 - (costs[i, j] / most)));
    }

    /// <summary>The sum of all weights.</summary>
    internal double Sum => _weights.Cast<double>().Sum();

    /// <summary>The mean of a pair's weight and that of the pair turned round.</summary>
    internal double Even(int one, int other) => (_weights[one, other] + _weights[other, one]) / 2;

    internal static double[] Ascending(IReadOnlyList<double> categories)
    {
        double[] values = [.. categories];
        if (values.Length == 0) throw new ArgumentException("There is no category.", nameof(categories));
        if (values.Length > MostCategories) throw new ArgumentException($"{values.Length} different values are scores, not categories; at most {MostCategories}.", nameof(categories));
        for (int i = 0; i < values.Length; i++)
            if (!Finite.Is(values[i]) || Math.Abs(values[i]) > RatingDesignBuilder.MostValue || (i > 0 && !(values[i] > values[i - 1])))
                throw new ArgumentException($"The values of categories are finite, at most 1000000000 in size, and ascend; {values[i].ToString("R", CultureInfo.InvariantCulture)} does not fit.", nameof(categories));
        return values;
    }

    private static double[,] Filled(int count, Func<int, int, double> weight)
    {
        double[,] weights = new double[count, count];
        for (int i = 0; i < count; i++)
            for (int j = 0; j < count; j++) weights[i, j] = weight(i, j);
        return weights;
    }

    private static LocalizedText NameOf(AgreementWeighting weighting) => weighting switch
    {
        AgreementWeighting.Identity => new("tanpa bobot", "unweighted"),
        AgreementWeighting.Linear => new("bobot linear", "linear weights"),
        AgreementWeighting.Quadratic => new("bobot kuadrat", "quadratic weights"),
        _ => new("bobot ordinal", "ordinal weights"),
    };
}
