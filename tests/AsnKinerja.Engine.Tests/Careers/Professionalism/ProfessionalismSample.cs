using System;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Tests.Careers.Professionalism;

internal static class ProfessionalismSample
{
    public static void Run()
    {
        // begin
        ProfessionalismEvidence evidence = ProfessionalismEvidence.For("pelaksana")
            .Qualification("s3").Hours("diklat-teknis", 24).NotAttended("seminar").Performance(92).Discipline("ringan");
        ProfessionalismIndex index = ProfessionalismIndex.PerBkn8Of2019(evidence);       // 92 on the scale of PP 46/2011
        Console.WriteLine($"{index.Value} {index.Category}; read the other way: {ProfessionalismRules.PerBkn8Of2019.ReadingCategories(BoundaryPolicy.LowerEdgeBelongs).Measure(evidence).Category}");

        // Who has the annex replaces what is not verified, with its source.
        Citation annex = new("Peraturan BKN 8/2019", "Lampiran I", Established.Regulation);
        ProfessionalismRules read = ProfessionalismRules.PerBkn8Of2019.WithTraining("pelaksana", "diklat-teknis", 22.5m, annex);
        Console.WriteLine($"{read.Measure(evidence).Value}, {read.Measure(evidence).Explain().Citations.Count} sources at the top");

        // Predicates since 2022 have no points until somebody gives them.
        ProfessionalismRules ours = read.WithPredicatePoints(
            "permenpanrb-6-2022", new Citation("SK Kepala BKPSDM 3/2026", "", Established.Local),
            ("sangat-baik", 30), ("baik", 25), ("butuh-perbaikan", 15), ("kurang", 5), ("sangat-kurang", 1));
        Console.WriteLine(ours.Measure(evidence.Performance(PerformanceEvidence.OfPredicate("permenpanrb-6-2022", "baik"))));

        // Missing is not zero: the index is not known, but between what.
        ProfessionalismIndex open = read.Measure(ProfessionalismEvidence.For("fungsional").Qualification("s2").Performance(80));
        Console.WriteLine($"{open}: {open.Lowest} to {open.Highest}");
        Console.WriteLine();
        Console.WriteLine(index.Explain().ToText("en"));
        // end
    }
}
