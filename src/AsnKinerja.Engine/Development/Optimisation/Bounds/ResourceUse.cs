namespace AsnKinerja.Engine.Development;

/// <summary>The limited resources of a problem: hours, cost, and where both are limited also the two together, each as a share of its limit.</summary>
/// <remarks>A bound by one resource alone forgets the other; the one by both together is often the tightest of the three.</remarks>
internal sealed class ResourceUse
{
    private const int ShareBits = 20;
    private const long Shiftable = 1L << 42;

    private readonly long? _hours;
    private readonly long? _cost;

    public ResourceUse(SearchProblem problem)
    {
        _hours = problem.Hours;
        _cost = problem.Cost;
        Count = (_hours is null ? 0 : 1) + (_cost is null ? 0 : 1) + (_hours > 0 && _cost > 0 ? 1 : 0);
    }

    /// <summary>How many resources there are: 0, 1 or 3 (2 where one of two limits is 0).</summary>
    public int Count { get; }

    /// <summary>What so many hours and so much cost use of a resource, rounded down.</summary>
    public long Of(int resource, long hours, long cost) => resource switch
    {
        0 => _hours is not null ? hours : cost,
        1 => cost,
        _ => Share(hours, _hours!.Value) + Share(cost, _cost!.Value),
    };

    /// <summary>What a plan leaves of a resource; for the two together rounded up, since what is still added is rounded down one by one.</summary>
    public long Left(int resource, PlanLabel label) =>
        Left(resource, label.Hours, label.Cost) + (resource == 0 ? label.Credit.First : resource == 1 ? label.Credit.Second : label.Credit.Both);

    /// <summary>What is left of a resource after so many hours and so much cost.</summary>
    public long Left(int resource, long hours, long cost) => resource switch
    {
        0 => _hours is long most ? most - hours : _cost!.Value - cost,
        1 => _cost!.Value - cost,
        _ => Share(_hours!.Value - hours, _hours.Value) + Share(_cost!.Value - cost, _cost.Value) + 1,
    };

    /// <summary>A number for each resource, as the credit of a training.</summary>
    public (long First, long Second, long Both) Each(System.Func<int, long> of) =>
        (Count > 0 ? of(0) : 0, Count > 1 ? of(1) : 0, Count > 2 ? of(2) : 0);

    private static long Share(long amount, long limit) =>
        amount < Shiftable ? (amount << ShareBits) / limit : (long)((decimal)amount * (1 << ShareBits) / limit);
}
