using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>A set of trainings that the search holds: what it gains, what it costs, and how it was put together.</summary>
internal sealed class PlanLabel
{
    private readonly PlanLabel? _first;
    private readonly PlanLabel? _second;
    private readonly int _place;

    private PlanLabel(PlanLabel? first, PlanLabel? second, int place)
    {
        _first = first;
        _second = second;
        _place = place;
    }

    public static PlanLabel Empty { get; } = new(null, null, -1);

    /// <summary>The gap closed in units of the search, less prices where there are any.</summary>
    public long Worth { get; private init; }

    public long Hours { get; private init; }

    public long Cost { get; private init; }

    public int Count { get; private init; }

    /// <summary>By resource, what is paid already of what the bound still charges to trainings to come (<see cref="GainBound"/>).</summary>
    public (long First, long Second, long Both) Credit { get; private init; }

    /// <summary>The weighted gap closed as fractions; kept only where <see cref="Worth"/> is rounded.</summary>
    public Rational Critical { get; private init; }

    /// <inheritdoc cref="Critical"/>
    public Rational Other { get; private init; }

    public PlanLabel With(SearchItem item, long worth, Rational critical, Rational other, (long First, long Second, long Both) credit) => new(this, null, item.Place)
    {
        Worth = Worth + worth,
        Hours = Hours + item.Hours,
        Cost = Cost + item.Cost,
        Count = Count + 1,
        Credit = (Credit.First + credit.First, Credit.Second + credit.Second, Credit.Both + credit.Both),
        Critical = critical.Sign == 0 ? Critical : Critical + critical,
        Other = other.Sign == 0 ? Other : Other + other,
    };

    /// <summary>Both sets together; they have no training in common.</summary>
    public PlanLabel Join(PlanLabel other, bool isExact) => Count == 0 ? other : other.Count == 0 ? this : new(this, other, -1)
    {
        Worth = Worth + other.Worth,
        Hours = Hours + other.Hours,
        Cost = Cost + other.Cost,
        Count = Count + other.Count,
        Critical = isExact ? default : Critical + other.Critical,
        Other = isExact ? default : Other + other.Other,
    };

    /// <summary>The same plan with its own worth, where prices by place were taken off.</summary>
    public PlanLabel Without(long[] prices)
    {
        long paid = 0;
        foreach (int place in Items()) paid += prices[place];
        return new(this, null, -1) { Worth = Worth + paid, Hours = Hours, Cost = Cost, Count = Count, Critical = Critical, Other = Other };
    }

    /// <summary>The places of the trainings in the order of the ids of the catalogue, ascending.</summary>
    public int[] Items()
    {
        List<int> items = new(Count);
        Stack<PlanLabel> open = new();
        open.Push(this);
        while (open.Count > 0)
        {
            PlanLabel label = open.Pop();
            if (label._place >= 0) items.Add(label._place);
            if (label._first is not null) open.Push(label._first);
            if (label._second is not null) open.Push(label._second);
        }

        int[] places = [.. items];
        Array.Sort(places);
        return places;
    }
}
