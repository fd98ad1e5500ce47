using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

/// <summary>Cuts of an agency that nobody has: predicates as statuses, numbers at 60 and 80.</summary>
internal static class TalentCases
{
    public static PerformanceAxis Performance { get; } = PerformanceAxis.ByValue(60, 80).AndPredicates(
        "permenpanrb-6-2022",
        ("sangat-baik", ExpectationRating.Above), ("baik", ExpectationRating.Meets), ("butuh-perbaikan", ExpectationRating.Below),
        ("kurang", ExpectationRating.Below), ("sangat-kurang", ExpectationRating.Below));

    public static PotentialComposite Composite { get; } = PotentialComposite.Weighted(
        0, 100, MissingComponent.Renormalised, ("kompetensi", 2), ("potensi", 2), ("rekam-jejak", 1));

    public static TalentCuts Cuts { get; } = TalentCuts.Of(Performance, PotentialAxis.ByValue(60, 80, Composite));

    public static TalentGrid Grid { get; } = TalentGrid.PermenPanrb3Of2020(Cuts);

    public static PerformanceEvidence Predicate(string id) => PerformanceEvidence.OfPredicate("permenpanrb-6-2022", id);
}
