using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

internal static class ReadinessSample
{
    public static void Run()
    {
        // begin
        TargetPosition position = TargetPosition.Parse(
            """
            position: kepala-subbagian-umum
            name: { id: Kepala Subbagian Umum, en: Head of general affairs }
            requirements:
              predicate: { at-least: baik, years: 2 }
              match: { category: memenuhi-syarat }
              talent-box: { any-of: [7, 8, 9] }
              rank: { at-least: III/c, years: 2 }
            """);

        LocalDate day = new(2026, 11, 30);
        Attestation report = new(new LocalDate(2026, 5, 2), validUntil: new LocalDate(2029, 5, 1), source: "Laporan asesmen 14/2026");
        Candidate Person(string id, string name, int box, string rank) => Candidate.Of(new Employee(id, LocalizedText.Same(name)), day)
            .WithPredicate(2024, "baik").WithPredicate(2025, "sangat-baik")
            .WithMatch(position.Id, 88.89m, report)
            .WithBox(box, new Attestation(new LocalDate(2026, 3, 1)))
            .WithRank(rank, new LocalDate(2023, 4, 1));

        Candidate andi = Person("1985", "Andi", 8, "III/c");
        Readiness ready = Readiness.For(position).Assess(andi);     // met, not met, not known
        Console.WriteLine(ready.Status);
        foreach (RequirementResult result in ready.Results) Console.WriteLine($"{result.Status}: {result.Requirement.Name.English}: {result.Reason.English}");

        // Nobody looked into the rank of this one: that is not known, and neither met nor failed.
        Candidate open = Candidate.Of(new Employee("1990", LocalizedText.Same("Sari")), day).WithPredicate(2024, "baik").WithPredicate(2025, "baik").WithMatch(position.Id, 80, report).WithBox(9, new Attestation(day));
        Console.WriteLine($"{Readiness.For(position).Assess(open).Status}");

        Succession order = Succession.Of(position, SuccessionRule.PermenPanrb20Of2025, [open, Person("1982", "Dewi", 8, "III/c"), andi, Person("1988", "Budi", 9, "III/b")]);
        foreach (RankedCandidate candidate in order.Ranked) Console.WriteLine($"{candidate.Place}. {candidate.Readiness.Candidate.Employee.Name} ({candidate.Readiness.Status})");
        Console.WriteLine(order.Compare("1988", "1985").InWords.English);
        Console.WriteLine(order["1988"].Readiness.Lacks[0].Reason.English);
        foreach (LocalizedText remark in order.Remarks) Console.WriteLine(remark.English);
        // end
    }
}
