using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Careers;

/// <summary>The laws on the professionalism index: the published points added up, bounded, monotone, missing is never zero, explained.</summary>
public class ProfessionalismLaws
{
    private static readonly ProfessionalismRules Rules = ProfessionalismRules.PerBkn8Of2019;

    [Property(MaxTest = 400, Arbitrary = [typeof(MeasuredCases)])]
    public void The_index_is_the_published_points_added_up_or_not_known(MeasuredCase drawn)
    {
        ProfessionalismIndex index = Rules.Measure(drawn.Evidence);
        int?[] twice = drawn.TwicePoints;

        Assert.Equal(twice.Select(points => points is int known ? (Rational?)Rational.Of(known, 2) : null), index.Parts.Select(part => part.Points));
        Assert.Equal(twice.All(points => points is not null) ? Rational.Of(twice.Sum(points => points!.Value), 2) : null, index.Exact);
        Assert.Equal(twice.All(points => points is not null), index.IsComplete);
        Assert.Equal(index.Exact is null, index.Category is null);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(MeasuredCases)])]
    public void An_index_is_bounded_and_so_is_what_it_may_still_become(MeasuredCase drawn)
    {
        ProfessionalismIndex index = Rules.Measure(drawn.Evidence), sum = Rules.WhenMissing(MissingDimension.Renormalised).Measure(drawn.Evidence);
        Assert.InRange(index.Lowest, 0, index.Highest);
        Assert.InRange(index.Highest, index.Lowest, 100);
        if (sum.Exact is Rational exact) Assert.InRange(exact, 0, 100);
        if (index.Exact is Rational known) Assert.Equal((known, known, known), (index.Lowest, index.Highest, sum.Exact!.Value));
        Assert.Equal(!index.IsComplete && sum.Exact is not null, sum.IsProvisional);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(MeasuredCases)])]
    public void Whatever_is_learnt_later_lies_between_the_lowest_and_the_highest(MeasuredCase drawn, MeasuredCase later)
    {
        MeasuredCase learnt = drawn with
        {
            Qualification = drawn.Qualification ?? later.Qualification ?? 0,
            Leadership = drawn.Leadership ?? later.Leadership ?? false,
            Functional = drawn.Functional ?? later.Functional ?? true,
            Hours = drawn.Hours ?? later.Hours ?? 0,
            Seminar = drawn.Seminar ?? later.Seminar ?? true,
            HalfPoints = drawn.HalfPoints ?? later.HalfPoints ?? 250,
            Discipline = drawn.Discipline ?? later.Discipline ?? 3,
        };
        ProfessionalismIndex before = Rules.Measure(drawn.Evidence);
        Assert.InRange(Rules.Measure(learnt.Evidence).Exact!.Value, before.Lowest, before.Highest);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(MeasuredCases)])]
    public void Better_evidence_never_lowers_an_index_or_its_category(MeasuredCase drawn, byte by)
    {
        MeasuredCase[] better =
        [
            drawn with { Qualification = drawn.Qualification > 0 ? drawn.Qualification - 1 : drawn.Qualification },
            drawn with { Leadership = drawn.Leadership is null ? null : true },
            drawn with { Functional = drawn.Functional is null ? null : true },
            drawn with { Hours = drawn.Hours + by },
            drawn with { Seminar = drawn.Seminar is null ? null : true },
            drawn with { HalfPoints = drawn.HalfPoints + by > 400 ? 400 : drawn.HalfPoints + by },
            drawn with { Discipline = drawn.Discipline > 0 ? drawn.Discipline - 1 : drawn.Discipline },
        ];
        foreach (ProfessionalismRules rules in new[] { Rules, Rules.ReadingCategories(BoundaryPolicy.LowerEdgeBelongs).ReadingPerformance(BoundaryPolicy.LowerEdgeBelongs).WhenMissing(MissingDimension.Renormalised) })
        {
            ProfessionalismIndex before = rules.Measure(drawn.Evidence);
            if (before.Exact is not Rational exact) continue;
            foreach (ProfessionalismIndex after in better.Select(one => rules.Measure(one.Evidence)))
            {
                Assert.True(after.Exact >= exact);
                Assert.True(Rank(rules, after) >= Rank(rules, before));
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(MeasuredCases)])]
    public void Every_printed_step_can_be_redone_and_ends_at_the_index(MeasuredCase drawn)
    {
        foreach (ProfessionalismRules rules in new[] { Rules, Rules.WhenMissing(MissingDimension.Renormalised) })
        {
            Explanation tree = rules.Measure(drawn.Evidence).Explain();
            Assert.Equal(rules.Measure(drawn.Evidence).Exact, tree.Value);
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(MeasuredCases)])]
    public void An_index_that_used_an_unverified_number_says_so(MeasuredCase drawn)
    {
        ProfessionalismIndex index = Rules.Measure(drawn.Evidence);
        Assert.Equal(drawn.Discipline is not null, index.Explain().Warnings.Any(citation => citation.Place == "disiplin"));
        Assert.Equal(drawn.HalfPoints is not null, index.Explain().Warnings.Any(citation => citation.Place == "kinerja"));
        Assert.Equal(drawn.Qualification >= 2, index.Explain().Warnings.Any(citation => citation.Place == "kualifikasi"));
    }

    private static int Rank(ProfessionalismRules rules, ProfessionalismIndex index) =>
        rules.Categories.Bands.Select(band => band.Value).ToList().IndexOf(index.Category!);
}
