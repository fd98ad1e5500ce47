using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A rating set by the appraiser (<i>Pejabat Penilai Kinerja</i>), with the reason.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Reason">Why; null where none is recorded, which an explanation says when the decision departs from the suggestion.</param>
public sealed record RatingDecision(ExpectationRating Rating, LocalizedText? Reason = null);
