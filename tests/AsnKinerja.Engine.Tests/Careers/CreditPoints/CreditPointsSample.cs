using System;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Careers;

internal static class CreditPointsSample
{
    public static void Run()
    {
        // begin
        CreditPointRules rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));       // PermenPANRB 1/2023, Peraturan BKN 3/2023
        Console.WriteLine(rules.Convert("sangat-baik", "ahli-pertama", months: 12));

        // A year in two parts, each rounded, then added.
        CreditPointLedger year = rules.Convert("ahli-pertama",
            RatedPeriod.Over(AppraisalPeriod.Parse("2025-01-01..2025-05-31"), "butuh-perbaikan"),
            RatedPeriod.Over(AppraisalPeriod.Parse("2025-06-01..2025-12-31"), "baik"));
        Console.WriteLine($"{year[0]} + {year[1]} = {year}");

        // Into a functional post from a managerial one: the years in the rank, and basic points.
        EntryPoints entry = rules.Entry.Transfer("pengawas", "ahli-muda", "III/d", RatedPeriod.Served(2, 0, "baik"));
        Console.WriteLine($"Transfer: {entry}");

        CreditPointCareer career = CreditPointCareer.Start(rules, new LocalDate(2024, 1, 1), "ahli-muda", "III/d", entry, rankSince: new LocalDate(2022, 1, 1))
            .Rated(RatedPeriod.Year(2024, "baik"), RatedPeriod.Over(AppraisalPeriod.Semester(2025, 1), "baik"));
        CreditPointStatement now = career.At(new LocalDate(2025, 7, 1));
        Console.WriteLine($"{now}; {now.NextLevel!.Missing} missing for {now.NextLevel.To}: {now.NextLevel.With("baik")!.Months} months with baik, {now.NextLevel.With("sangat-baik")!.Months} with sangat-baik");

        // The way of ties is an assumption; another one is a line.
        Console.WriteLine($"{rules.Convert("baik", "ahli-pertama", 3)} or {rules.BreakingTies(RoundingMode.HalfToEven).Convert("baik", "ahli-pertama", 3)}");
        // end
    }
}
