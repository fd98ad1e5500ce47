namespace AsnKinerja.Engine.Development;

/// <summary>A training as the search sees it.</summary>
/// <remarks>Its place is that in the ordinal order of the ids of the catalogue, so that ties are broken by comparing places.</remarks>
internal sealed class SearchItem(int place, long hours, long cost, int[] prerequisites, SearchStep[] steps)
{
    /// <summary>The training's place in the order of the ids of its catalogue.</summary>
    public int Place { get; } = place;

    public long Hours { get; } = hours;

    public long Cost { get; } = cost;

    /// <summary>The places of the trainings that must come earlier; what is completed already is not among them.</summary>
    public int[] Prerequisites { get; } = prerequisites;

    public SearchStep[] Steps { get; } = steps;
}

/// <summary>What a training asks for and gives in one competency.</summary>
/// <param name="Skill">The place of the competency.</param>
/// <param name="Entry">The rank that must be reached before; 0: everybody's.</param>
/// <param name="Reached">The rank reached afterwards; 0: nothing is gained.</param>
internal readonly record struct SearchStep(int Skill, int Entry, int Reached);
