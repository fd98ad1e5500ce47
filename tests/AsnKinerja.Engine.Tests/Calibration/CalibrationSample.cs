using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Calibration;

internal static class CalibrationSample
{
    public static void Run()
    {
        // begin
        Regulation regulation = Regulation.InForce(AppraisalPeriod.Year(2026));
        UnitMember[] predicates =
        [
            .. Enumerable.Range(1, 8).Select(i => new UnitMember($"0{i}", "baik", i <= 3 ? 82 : 85 + i) { SecondaryKeys = [i] }),
            new UnitMember("09", "sangat-baik", 96), new UnitMember("10", "sangat-baik", 97),
        ];

        UnitCalibration advice = regulation.Calibrate("Dinas Kesehatan", predicates, OrganisationRating.Baik);   // what the pattern says, who is affected
        foreach (PatternFinding finding in advice.Findings) Console.WriteLine(finding.InWords.English);

        // Three people have the same lowest score for one place: without a rule nobody is singled out.
        PatternFinding most = advice.Findings.First(finding => finding.TooMany > 0);
        Console.WriteLine($"open: {string.Join(", ", most.Affected().Tied)}");
        Console.WriteLine($"by secondary keys: {string.Join(", ", most.Affected(TieRule.SecondaryKeys).Certain)}");

        // Somebody decides, and the record keeps it.
        CalibrationRecord record = advice.Record().Change("01", "butuh-perbaikan", "Target triwulan IV tidak tercapai.", "Kepala Dinas", new LocalDate(2027, 1, 12));
        Console.WriteLine(record.Changes[0]);
        Console.WriteLine(record.Current.IsWithin);

        // Shares as heads, by a named method; what the method leaves open only a declared order decides.
        Apportionment heads = Apportionment.OfShares(ApportionmentMethod.Hamilton, 2, ("sangat-baik", 0.2m), ("baik", 0.7m), ("butuh-perbaikan", 0.1m));
        Console.WriteLine($"tied: {string.Join(", ", heads.Tie!.Categories)}");
        Console.WriteLine(string.Join(", ", heads.DecideBy("baik", "sangat-baik").Parts.Select(part => $"{part.Id} {part.Heads}")));
        // end
    }
}
