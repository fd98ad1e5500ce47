using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How one rater uses the scale: severity, spread, halo, extremes and middle.</summary>
/// <remarks>Each is a hint that asks for a look, not a finding: true halo exists, and a team can be alike. Only raters of the same ratees compare fairly.</remarks>
/// <param name="Rater">The id.</param>
/// <param name="Ratings">How many ratings there are.</param>
/// <param name="Ratees">How many people were rated.</param>
/// <param name="RawMean">The mean of what was given.</param>
/// <param name="Effect">Points above (+) or below (-) the other raters of the subset on the same people and dimensions.</param>
/// <param name="SpreadOfRatees">Range restriction: the standard deviation (n - 1) of the rater's means of ratees.</param>
/// <param name="SpreadRatio">The same divided by the pooled one of all raters: well below 1 is restricted. Needs 5 ratees.</param>
/// <param name="HaloCorrelation">Halo: the mean correlation between dimensions over the rater's ratees.</param>
/// <param name="HaloSpread">Halo: the mean over ratees of the standard deviation (n - 1) between dimensions; the smaller, the more halo.</param>
/// <param name="HaloSpreadOfOthers">The same of the other raters of the same ratees.</param>
/// <param name="ExtremeShare">Extreme response: the share of ratings at either end of the scale, 0 to 1.</param>
/// <param name="MidpointShare">Central tendency: the share of ratings at the middle of the scale, 0 to 1; none where no value stands in the middle.</param>
public sealed record RaterIndices(
    string Rater, int Ratings, int Ratees, double RawMean, Estimate Effect, Estimate SpreadOfRatees, Estimate SpreadRatio, Estimate HaloCorrelation, Estimate HaloSpread,
    Estimate HaloSpreadOfOthers, Estimate ExtremeShare, Estimate MidpointShare)
{
    /// <summary>
    /// What stands out, in one sentence, as hints: a spread below 0.6 of all raters', dimensions half as far apart as others put them, more than two thirds in the middle; each only where
    /// its interval says that it is not a matter of few ratings.
    /// </summary>
    public LocalizedText Words
    {
        get
        {
            List<string> indonesian = [], english = [];
            if (IsNarrow)
            {
                indonesian.Add("rentang nilainya sempit");
                english.Add("a narrow range");
            }

            if (HasHalo)
            {
                indonesian.Add("dimensi-dimensinya hampir sama (halo)");
                english.Add("dimensions that are nearly alike (halo)");
            }

            if (IsInTheMiddle)
            {
                indonesian.Add("kebanyakan nilai tengah");
                english.Add("mostly the middle");
            }

            return indonesian.Count == 0
                ? new($"'{Rater}': tidak ada yang mencolok.", $"'{Rater}': nothing stands out.")
                : new($"'{Rater}': {string.Join(", ", indonesian)}; periksa, ini bukan kesimpulan.", $"'{Rater}': {string.Join(", ", english)}; a reason to look, not a finding.");
        }
    }

    private bool IsNarrow => SpreadRatio.Value < NarrowRatio && (SpreadRatio.Interval is null || SpreadRatio.Interval.Value.Upper < 1);

    // All people with the very same spread have no interval; a few of them may be chance.
    private bool HasHalo => HaloSpread.Value < HaloSpreadOfOthers.Value / 2
        && (HaloSpread.Interval is ConfidenceInterval own ? own.Upper < HaloSpreadOfOthers.Value : HaloSpread.Observations >= FewestRatees);

    private bool IsInTheMiddle => MidpointShare.Value > MostMiddle && MidpointShare.Interval!.Value.Lower > 0.5;

    private const double NarrowRatio = 0.6;

    private const double MostMiddle = 2.0 / 3;

    private const int FewestRatees = 5;
}
