using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How a many-facet Rasch model is estimated.</summary>
public sealed record RaschOptions
{
    /// <summary>How far inside its end an extreme score is put to get a finite measure, in score points; above 0 and below 0.5. Default: 0.3, as Facets.</summary>
    public double Extreme { get; init; } = 0.3;

    /// <summary>When the iteration stops: the largest residual score, in score points; above 0. Default: 1e-8 (Facets stops at 0.5).</summary>
    public double Accuracy { get; init; } = 1e-8;

    /// <summary>After how many rounds it gives up; 1 or more. Default: 200.</summary>
    public int MostRounds { get; init; } = 200;

    /// <summary>
    /// The facet whose elements have categories and thresholds of their own, such as the items (partial credit, Masters 1982), by its name; any but the persons.
    /// Null: one rating scale for all (Andrich 1978). Default: null.
    /// </summary>
    public string? StepsBy { get; init; }

    internal RaschOptions Checked()
    {
        if (Extreme is not (> 0 and < 0.5)) throw new ArgumentOutOfRangeException(nameof(Extreme), Extreme, $"An extreme score is put between 0 and 0.5 points inside, not {Extreme}.");
        if (!(Accuracy > 0 && Finite.Is(Accuracy))) throw new ArgumentOutOfRangeException(nameof(Accuracy), Accuracy, $"The accuracy is above 0, not {Accuracy}.");
        return MostRounds >= 1 ? this : throw new ArgumentOutOfRangeException(nameof(MostRounds), MostRounds, $"At least 1 round is needed, not {MostRounds}.");
    }
}
