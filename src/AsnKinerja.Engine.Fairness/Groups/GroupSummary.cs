namespace AsnKinerja.Engine.Fairness;

/// <summary>One group of a fairness report.</summary>
/// <remarks>Immutable.</remarks>
public sealed class GroupSummary
{
    internal GroupSummary(string id, int people, Estimate mean, Estimate spread, Estimate rate, int favoured, int judged)
    {
        Id = id;
        People = people;
        Mean = mean;
        StandardDeviation = spread;
        FavouredRate = rate;
        Favoured = favoured;
        Judged = judged;
    }

    /// <summary>The value of the attribute.</summary>
    public string Id { get; }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>The mean score with Student's interval.</summary>
    public Estimate Mean { get; }

    /// <summary>The standard deviation of scores (n - 1).</summary>
    public Estimate StandardDeviation { get; }

    /// <summary>The share with a favourable outcome, with Wilson's interval.</summary>
    public Estimate FavouredRate { get; }

    /// <summary>How many had a favourable outcome.</summary>
    public int Favoured { get; }

    /// <summary>Of how many that is known.</summary>
    public int Judged { get; }

    /// <summary>The id and the number of people.</summary>
    public override string ToString() => $"{Id}: {People}";
}
