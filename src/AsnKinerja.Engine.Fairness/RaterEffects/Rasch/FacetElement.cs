namespace AsnKinerja.Engine.Fairness;

/// <summary>One person, judge or item of a many-facet Rasch model.</summary>
/// <remarks>Bands of fit (0.5 to 1.5; 0.4 to 1.2 where judges are told to agree) are rules of thumb with false alarms: a hint only.</remarks>
/// <param name="Id">The id.</param>
/// <param name="Ratings">How many ratings there are.</param>
/// <param name="Score">The sum of the categories.</param>
/// <param name="Measure">In logits: persons by ability, all others by severity or difficulty; null where there is none.</param>
/// <param name="StandardError">The model's standard error, all other elements taken as known.</param>
/// <param name="IsExtreme">
/// All ratings were at one end of the scale: the measure is that of a score a little inside, and has no fit. Or all ratings met extreme elements: then there is no measure.
/// </param>
/// <param name="Infit">The information-weighted mean square, 1 expected; well below is too regular, well above erratic.</param>
/// <param name="Outfit">The plain mean square of standardised residuals, 1 expected; it minds single surprises.</param>
/// <param name="InfitZ">Infit as a normal deviate (Wilson and Hilferty).</param>
/// <param name="OutfitZ">Outfit as a normal deviate.</param>
/// <param name="FairAverage">
/// What the element would get, or give, among average elements of all other facets (FairM of Facets): on the scale of the ratings. With partial credit
/// that of an item is on its own scale, and that of persons and judges the mean over all items' scales.
/// </param>
public sealed record FacetElement(
    string Id, int Ratings, long Score, double? Measure, double? StandardError, bool IsExtreme, double? Infit, double? Outfit, double? InfitZ, double? OutfitZ, double? FairAverage)
{
    /// <summary>
    /// The same with all other facets at 0 logits (FairZ of Facets). For persons it is <see cref="FairAverage"/>, because the other facets' means are 0; for judges
    /// and items it is what they would give a person at 0, which persons need not lie near.
    /// </summary>
    public double? FairAverageAtZero { get; init; }

    /// <summary>The mean of the categories.</summary>
    public double Average => (double)Score / Ratings;
}
