using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Fairness;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Fairness;

/// <summary>All that is asked of the office. Statistics advise; no score and no predicate changes here.</summary>
internal sealed record Findings(
    GeneralizabilityReport Reliability, RaterSeverity Severity, GroupDivergences Divergences, RaterViews Superiors, Reciprocity Praise, PublishedPanel Published, UnitCalibration Unit,
    FairnessReport ByGender)
{
    private const ulong Seed = 2026;

    private static AggregationPolicy Policy { get; } = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 30), ("subordinate", 10)).HeardOnly("self");

    public static Findings Of(Office office)
    {
        RatingDesign all = office.Design(), others = RatingDesign.From(all.Ratings().Where(rating => rating.Ratee != rating.Rater));
        return new(
            GeneralizabilityReport.Of(others),
            RaterSeverity.Estimate(others),
            GroupDivergences.Examine(others),
            RaterViews.Examine(others, "supervisor"),
            Reciprocity.Examine(others, Seed),
            AnonymityPolicy.Default.Promise().AfterFirstAnswer().Publish(ScoreOf(office, "andi")),
            Regulation.InForce(AppraisalPeriod.Year(2026)).Calibrate("pelayanan", office.Employees.Where(one => one.Unit == "pelayanan").Select(one => new UnitMember(one.Id, one.Predicate)), OrganisationRating.Baik),
            FairnessReport.By(
                new LocalizedText("jenis kelamin", "gender"),
                office.Employees.Select(one => new FairnessCase(one.Id, one.Gender, (double)ScoreOf(office, one.Id).Overall.Value!.Value, one.Predicate == "sangat-baik"))));
    }

    private static MultiRaterScore ScoreOf(Office office, string employee) => Policy.Score(CompetencyFramework.Asn2017.Scale, office.SheetsOf(employee));
}
