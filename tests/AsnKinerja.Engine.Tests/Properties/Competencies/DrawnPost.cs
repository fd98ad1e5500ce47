using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Competencies;
using FsCheck;
using FsCheck.Fluent;
using Fraction = AsnKinerja.Engine.Tests.Properties.Oracle.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>One competency of a drawn post: what is required, the person's level in parts of a level (null: not known), weight, flags.</summary>
public sealed record DrawnRow(int Required, int? Level, int Parts, int Weight, bool IsCritical, int Tolerance)
{
    /// <summary>The level as a school fraction.</summary>
    public Fraction? Slow => Level is int level ? new Fraction(level, Parts) : null;

    public override string ToString() => $"{Level?.ToString() ?? "?"}/{Parts} of {Required} (weight {Weight}{(IsCritical ? ", critical" : "")}, tolerance {Tolerance}/2)";
}

/// <summary>A post of one to nine competencies with a person.</summary>
public sealed record DrawnPost(DrawnRow[] Rows)
{
    private static readonly string[] Ids = [.. CompetencyFramework.Asn2017.Competencies.Select(competency => competency.Id)];

    public GapAnalysis Compare(int weightTimes = 1) => Standard(weightTimes).Compare(Person);

    public PositionStandard Standard(int weightTimes = 1) => PositionStandard.Of(
        "jabatan", LocalizedText.Same("Jabatan"), [CompetencyFramework.Asn2017],
        Rows.Select((row, i) => CompetencyRequirement.Of(CompetencyFramework.Asn2017, Ids[i], row.Required) with
        {
            Weight = row.Weight * weightTimes,
            IsCritical = row.IsCritical,
            Tolerance = Rational.Of(row.Tolerance, 2),
        }));

    public CompetencyProfile Person => SamplePost.Person(
        CompetencyFramework.Asn2017, [.. Rows.Select((row, i) => (Ids[i], row.Level is int level ? Rational.Of(level, row.Parts) : (Rational?)null))]);

    /// <summary>The critical competencies by id.</summary>
    public string[] Critical => [.. Rows.Select((row, i) => (row, i)).Where(pair => pair.row.IsCritical).Select(pair => Ids[pair.i])];

    public DrawnPost With(int at, DrawnRow row) => new([.. Rows.Select((own, i) => i == at ? row : own)]);

    public override string ToString() => string.Join("; ", Rows.Select(row => row.ToString()));
}

/// <summary>Draws posts: levels from 1 to 5 in whole, half and third parts, some not known.</summary>
public static class Posts
{
    public static Arbitrary<DrawnPost> All() => Arb.From(
        from count in Gen.Choose(1, 9)
        from parts in Gen.Elements(1, 1, 2, 3)
        from open in Gen.Elements(0, 0, 1, 4)
        from rows in (
            from required in Gen.Choose(1, 5)
            from level in Gen.Frequency((10, Gen.Choose(parts, 5 * parts).Select(n => (int?)n)), (open, Gen.Constant((int?)null)))
            from weight in Gen.Elements(1, 1, 1, 2, 7)
            from critical in Gen.Elements(false, false, true)
            from tolerance in Gen.Choose(0, 2)
            select new DrawnRow(required, level, parts, weight, critical, tolerance)).ArrayOf(count)
        select new DrawnPost(rows),
        post => post.Rows.Length == 1 ? [] : post.Rows.Select((_, dropped) => new DrawnPost([.. post.Rows.Where((_, i) => i != dropped)])));
}
