using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>The largest units of which all hours, and all costs, of a catalogue are whole multiples: the search counts in them, exactly.</summary>
/// <remarks>Quarters of an hour and cents of a rupiah are far inside the limits; they only keep the sums within 64 bits.</remarks>
internal sealed class CatalogueUnits
{
    private const long MostHours = 100_000;
    private const long HighestCost = 1_000_000_000_000;
    private const long FinestHours = 10_000;
    private const long FinestCost = 1_000;
    private const long MostTogether = 50_000_000_000_000_000;

    private static readonly BigInteger Largest = long.MaxValue / 4;

    private BigInteger _hours = BigInteger.One;
    private BigInteger _cost = BigInteger.One;
    private Rational _allHours;
    private Rational _allCost;

    /// <summary>How many units make an hour.</summary>
    public long PerHour => (long)_hours;

    /// <summary>How many units make one of the currency.</summary>
    public long PerCost => (long)_cost;

    /// <summary>Takes the hours of a training in.</summary>
    /// <returns>What is allowed, where these hours cannot be counted; else null.</returns>
    public LocalizedText? AddHours(Rational hours) => Add(hours, MostHours, FinestHours, ref _hours, ref _allHours);

    /// <summary>Takes the cost of a training in.</summary>
    /// <returns>What is allowed, where this cost cannot be counted; else null.</returns>
    public LocalizedText? AddCost(Rational cost) => Add(cost, HighestCost, FinestCost, ref _cost, ref _allCost);

    /// <summary>The whole units of a number of hours.</summary>
    public long Hours(Rational hours) => (long)(hours * _hours).Numerator;

    /// <summary>The whole units of a cost.</summary>
    public long Cost(Rational cost) => (long)(cost * _cost).Numerator;

    /// <summary>The whole units within a limit of hours, no more than all trainings together; null: no limit.</summary>
    public long? Within(Rational? hours) => Within(hours, _hours, _allHours);

    /// <summary>The whole units within a limit of cost for some seats of everything, no more than they cost; null: no limit.</summary>
    public long? WithinCost(Rational? cost, long seats = 1) => Within(cost, _cost, _allCost * seats);

    private static long? Within(Rational? limit, BigInteger unit, Rational all) =>
        limit is Rational most ? (long)BigInteger.Min((Rational.Min(most, all) * unit).Floor(), Largest) : null;

    private static LocalizedText? Add(Rational value, long largest, long finest, ref BigInteger unit, ref Rational all)
    {
        BigInteger common = unit / BigInteger.GreatestCommonDivisor(unit, value.Denominator) * value.Denominator;
        if (value > largest) return new($"paling banyak {largest}", $"at most {largest}");
        if (common > finest)
            return new($"pecahan yang penyebut bersamanya dengan yang lain paling besar {finest}", $"fractions whose common denominator with the others is at most {finest}");
        if ((all + value) * common > MostTogether)
            return new($"semuanya bersama paling banyak {MostTogether / common}", $"all together at most {MostTogether / common}");
        unit = common;
        all += value;
        return null;
    }
}
