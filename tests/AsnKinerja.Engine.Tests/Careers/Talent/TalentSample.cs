using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

internal static class TalentSample
{
    public static void Run()
    {
        // begin
        // No national rule says where the axes are cut: these are one agency's, and every explanation shows them as local.
        TalentCuts cuts = TalentCuts.Of(
            PerformanceAxis.ByPredicate(
                "permenpanrb-6-2022",
                ("sangat-baik", ExpectationRating.Above), ("baik", ExpectationRating.Meets), ("butuh-perbaikan", ExpectationRating.Below),
                ("kurang", ExpectationRating.Below), ("sangat-kurang", ExpectationRating.Below)),
            PotentialAxis.ByValue(60, 80));
        TalentGrid grid = TalentGrid.PermenPanrb3Of2020(cuts).AtLevel("pengawas");

        PotentialComposite composite = PotentialComposite.Weighted(
            0, 100, MissingComponent.Renormalised, ("kompetensi", 2), ("potensi", 2), ("rekam-jejak", 1));
        PotentialScore potential = composite.Score(("kompetensi", 88), ("potensi", 84), ("rekam-jejak", null));

        Predicate baik = Regulation.Named("permenpanrb-6-2022").Predicates.Single(predicate => predicate.Id == "baik");   // appraisal.Predicate
        TalentBox box = grid.Place(baik, potential);
        Console.WriteLine(box);
        Console.WriteLine(string.Join(", ", box.Actions) + $"; provisional: {box.IsProvisional}");

        TalentMap map = TalentMap.Of(("andi", box), ("wati", grid.Place(baik, 92)), ("joko", grid.Place(baik, (decimal?)null)));
        Console.WriteLine($"Box 8: {string.Join(", ", map[8])}. Not known: {string.Join(", ", map.NotKnown)}");
        Console.WriteLine($"Succession group of the agency: {string.Join(", ", map.EligibleFor("instansi"))}");
        Console.WriteLine();
        Console.WriteLine(box.Explain().ToText("en"));
        // end
    }
}
