using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>Evidence for a professionalism index by position in the published lists; null: nothing is said.</summary>
public sealed record MeasuredCase(int Group, int? Qualification, bool? Leadership, bool? Functional, int? Hours, bool? Seminar, int? HalfPoints, int? Discipline)
{
    public static string[] Groups { get; } = ["struktural", "fungsional", "pelaksana"];

    public static string[] Qualifications { get; } = ["s3", "s2", "s1-d4", "d3", "d2-d1-slta", "di-bawah-slta"];

    public static string[] Disciplines { get; } = ["tidak-pernah", "ringan", "sedang", "berat"];

    public ProfessionalismEvidence Evidence
    {
        get
        {
            ProfessionalismEvidence evidence = ProfessionalismEvidence.For(Groups[Group]);
            if (Qualification is int level) evidence = evidence.Qualification(Qualifications[level]);
            evidence = Said(Said(Said(evidence, "diklat-kepemimpinan", Leadership), "diklat-fungsional", Functional), "seminar", Seminar);
            if (Hours is int hours) evidence = evidence.Hours("diklat-teknis", hours);
            if (HalfPoints is int value) evidence = evidence.Performance(Rational.Of(value, 2));
            return Discipline is int sanction ? evidence.Discipline(Disciplines[sanction]) : evidence;
        }
    }

    /// <summary>The points of the four dimensions as published, times two; null: missing.</summary>
    public int?[] TwicePoints =>
    [
        Qualification is int level ? new[] { 50, 40, 30, 20, 10, 2 }[level] : null,
        Group switch
        {
            0 => Twice(Leadership, 30) + Twice(Hours >= 20, Hours is null, 30) + Twice(Seminar, 20),
            1 => Twice(Functional, 30) + Twice(Hours >= 20, Hours is null, 30) + Twice(Seminar, 20),
            _ => Twice(Hours >= 20, Hours is null, 45) + Twice(Seminar, 35),
        },
        HalfPoints is int value ? value > 180 ? 60 : value > 150 ? 50 : value > 120 ? 30 : value > 100 ? 10 : 2 : null,
        Discipline is int sanction ? new[] { 10, 6, 4, 2 }[sanction] : null,
    ];

    private static int? Twice(bool? had, int points) => had is bool known ? known ? points : 0 : null;

    private static int? Twice(bool had, bool isMissing, int points) => isMissing ? null : had ? points : 0;

    private static ProfessionalismEvidence Said(ProfessionalismEvidence evidence, string training, bool? attended) =>
        attended is not bool known ? evidence : known ? evidence.Attended(training) : evidence.NotAttended(training);
}

/// <summary>Draws evidence: values often on an edge of the table, much of it missing or none.</summary>
public static class MeasuredCases
{
    public static Arbitrary<MeasuredCase> All() => Arb.From(
        from missing in Gen.Elements(0, 0, 1, 6)
        from kind in Gen.Choose(0, 2)
        from qualification in Or(Gen.Choose(0, 5), missing)
        from leadership in OrNot(missing)
        from functional in OrNot(missing)
        from hours in Or(Gen.Elements(0, 1, 19, 20, 21, 200), missing)
        from seminar in OrNot(missing)
        from value in Or(Gen.OneOf(Gen.Choose(0, 250), Gen.Elements(100, 101, 102, 120, 121, 122, 150, 151, 152, 180, 181, 182)), missing)
        from discipline in Or(Gen.Choose(0, 3), missing)
        select new MeasuredCase(kind, qualification, leadership, functional, hours, seminar, value, discipline));

    private static Gen<int?> Or(Gen<int> known, int missing) => Gen.Frequency((4, known.Select(value => (int?)value)), (missing, Gen.Constant((int?)null)));

    private static Gen<bool?> OrNot(int missing) => Gen.Frequency((4, Gen.Elements(true, false).Select(value => (bool?)value)), (missing, Gen.Constant((bool?)null)));
}
