using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Development.Progress;

/// <summary>Short spellings for what the tests of progress need again and again.</summary>
internal static class Measured
{
    public static Employee Andi { get; } = new("19850312", LocalizedText.Same("Andi"));

    public static AppraisalPeriod In(string period) => AppraisalPeriod.Parse(period);

    /// <summary>Five raters, of whom nobody knows more than how far apart they are.</summary>
    public static Measurement Value(string period, Rational value, Rational deviation, int raters = 5) => Measurement.Of(In(period), value, RaterPanel.Of(raters, deviation));

    public static ScoreHistory Score(params Measurement[] points) => ScoreHistory.Of(Andi.Id, "nilai", new LocalizedText("Nilai", "Score"), points);

    public static CompetencyRecord Record(string period, params (string Competency, Rational Level)[] levels) => CompetencyRecord.Of(Andi, In(period), CompetencyFramework.Asn2017, levels);

    /// <summary>The ratings of a competency by peers, one each.</summary>
    public static MultiRaterScore Panel(string competency, params int[] ratings)
    {
        RatingSheet[] sheets = [.. System.Linq.Enumerable.Select(ratings, (rating, i) => RatingSheet.By("peer", "rekan-" + i).Rate(competency, rating))];
        return AggregationPolicy.Weighted(("peer", 1)).Score(CompetencyFramework.Asn2017, sheets);
    }
}
