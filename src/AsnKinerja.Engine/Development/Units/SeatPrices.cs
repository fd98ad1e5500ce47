using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Prices of seats and of money: what everybody would take at these prices bounds what any allocation can be worth.</summary>
/// <remarks>
/// Lagrangian relaxation: the seats are not divided but sold. Whatever the prices, the gains less prices that everybody keeps, plus what all
/// seats and all the money would bring, is not below the worth of any allocation. The prices follow what is asked for too much or too little.
/// </remarks>
internal sealed class SeatPrices
{
    private const int CostBits = 20;
    private const int MostBits = 60;
    private const int Rehearsals = 150;

    private readonly UnitSeats _seats;
    private readonly PathChoice[] _choices;
    private readonly long[] _costs;
    private readonly long[] _hours;
    private readonly long _costStep;
    private readonly long _hoursStep;
    private readonly long _hoursTogether;
    private readonly long[] _prices;
    private long _costPrice;
    private long _hoursPrice;
    private long[] _asked = [];
    private bool _isRehearsed;

    public SeatPrices(UnitPerson[] persons, UnitComponents components, UnitSeats seats)
    {
        _seats = seats;
        _prices = new long[seats.Capacity.Length];
        _costs = new long[seats.Capacity.Length];
        _hours = new long[seats.Capacity.Length];
        foreach (SearchItem item in components.All.SelectMany(component => component.Items)) (_costs[item.Place], _hours[item.Place]) = (item.Cost, item.Hours);
        _hoursStep = Math.Max(1, persons[0].Problem.Hours ?? 0);
        _hoursTogether = (persons[0].Problem.Hours ?? 0) * persons.Length;
        int[] times = new int[components.All.Count];
        foreach (int component in persons.SelectMany(person => person.Components)) times[component]++;
        _choices = [.. components.All.Select((component, i) => new PathChoice(component, times[i]))];
        _costStep = Math.Max(1, (seats.Cost ?? 0) / Math.Max(1, persons.Length));
    }

    /// <summary>The next prices by training.</summary>
    /// <param name="bound">The lowest bound so far.</param>
    /// <param name="known">The worth of the best allocation so far.</param>
    public long[] Next(long bound, long known)
    {
        if (!_isRehearsed)
        {
            // At first with what is quickly asked: hours have a price too, the same for everybody, instead of a limit for each.
            _isRehearsed = true;
            long lowest = long.MaxValue;
            (long[] Prices, long Cost) at = ([], 0);
            for (int i = 0; i < Rehearsals; i++)
            {
                long[] prices = Prices(withHours: true);
                long[] used = new long[_prices.Length];
                long worth = _choices.Sum(choice => choice.Take(prices, used)) + Income() + Price(_hoursTogether, _hoursStep, _hoursPrice) + 1;
                if (worth < lowest) (lowest, at) = (worth, ((long[])_prices.Clone(), _costPrice));
                if (worth <= known) break;
                Follow(used, Math.Max(1, (worth - known) / (1 + (i / 30))), withHours: true);
            }

            Array.Copy(at.Prices, _prices, _prices.Length);
            _costPrice = at.Cost;
        }
        else
        {
            Follow(_asked, Math.Max(1, (bound - known) / 2), withHours: false);
        }

        return Prices();
    }

    /// <summary>The worth that no allocation is above, from what everybody wants at the last prices.</summary>
    public long Bound(IReadOnlyList<PlanLabel> wanted)
    {
        _asked = new long[_prices.Length];
        long[] prices = Prices();
        long kept = 0;
        foreach (PlanLabel plan in wanted)
        {
            kept += plan.Worth;
            foreach (int place in plan.Items())
            {
                _asked[place]++;
                kept -= prices[place];
            }
        }

        return kept + Income();
    }

    private long[] Prices(bool withHours = false) =>
    [
        .. _prices.Select((price, place) =>
            price + Price(_costs[place], _costStep, _costPrice) + (withHours ? Price(_hours[place], _hoursStep, _hoursPrice) : 0)),
    ];

    private static long Moved(long price, long distance, long over, long norm) =>
        (long)BigInteger.Max(0, BigInteger.Min(1L << MostBits, price + ((new BigInteger(distance) * over << CostBits) / norm)));

    private static long Price(long amount, long step, long price) => (long)(new BigInteger(amount) * price / (new BigInteger(step) << CostBits));

    // What all seats and all the money would bring; prices are rounded down, so this is not too low.
    private long Income()
    {
        long income = 0;
        for (int place = 0; place < _prices.Length; place++)
            if (_seats.Capacity[place] is int capacity) income += capacity * _prices[place];
        return income + (_seats.Cost is long cost ? Price(cost, _costStep, _costPrice) + 1 : 0);
    }

    private void Follow(long[] used, long distance, bool withHours)
    {
        long norm = 0, usedCost = 0;
        for (int place = 0; place < used.Length; place++)
        {
            usedCost += used[place] * _costs[place];
            if (_seats.Capacity[place] is int capacity && (used[place] > capacity || _prices[place] > 0)) norm += (used[place] - capacity) * (used[place] - capacity);
        }

        long over = _seats.Cost is long limit ? (usedCost - limit) / _costStep : 0;
        norm += over * over;
        long overHours = 0;
        if (withHours && _hoursTogether > 0)
        {
            for (int place = 0; place < used.Length; place++) overHours += used[place] * _hours[place];
            overHours = (overHours - _hoursTogether) / _hoursStep;
            norm += overHours * overHours;
        }

        if (norm == 0) return;
        for (int place = 0; place < used.Length; place++)
            if (_seats.Capacity[place] is int capacity) _prices[place] = Math.Max(0, _prices[place] + (long)((decimal)distance * (used[place] - capacity) / norm));
        if (withHours) _hoursPrice = Moved(_hoursPrice, distance, overHours, norm);
        if (_seats.Cost is not null) _costPrice = Moved(_costPrice, distance, over, norm);
    }
}
