using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;
using Fraction = AsnKinerja.Engine.Tests.Properties.Oracle.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>The laws on gaps and the job-person match: as on paper, bounded, monotone, a surplus stays where it is, missing is never zero.</summary>
public class MatchLaws
{
    private static readonly MatchRules Provisional = MatchRules.All[0].Answering(MissingCompetencies.Provisional);

    [Property(MaxTest = 300, Arbitrary = [typeof(Posts)])]
    public void Both_forms_are_those_done_on_paper(DrawnPost post)
    {
        JobPersonMatch match = post.Compare().JobPersonMatch;
        Assert.Equal(SlowMatch.Of(post.Rows, isCapped: true)?.ToRational(), match.Percent?.Exact);
        Assert.Equal(SlowMatch.Of(post.Rows, isCapped: false)?.ToRational(), match.SumPercent?.Exact);

        DrawnRow[] known = [.. post.Rows.Where(row => row.Level is not null)];
        JobPersonMatch provisional = post.Compare().Under(Provisional).JobPersonMatch;
        Assert.Equal(known.Length == 0 ? null : SlowMatch.Of(known, isCapped: true)!.ToRational(), provisional.Percent?.Exact);
        Assert.Equal(known.Length < post.Rows.Length, provisional.IsProvisional);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Posts)])]
    public void A_match_lies_between_0_and_100_and_never_above_the_sum_form(DrawnPost post)
    {
        JobPersonMatch match = post.Compare().JobPersonMatch;
        if (match.Percent is not MatchPercent percent) return;
        Assert.InRange(percent.Exact, 0, 100);
        Assert.True(match.SumPercent >= percent.Exact);
        Assert.Equal(post.Rows.All(row => row.Slow!.Compare(new Fraction(row.Required, 1)) >= 0), percent.Exact == 100);
        Assert.NotNull(match.CategoryFor(MatchPurpose.Promotion));
        Assert.NotNull(match.SumCategoryFor(MatchPurpose.Mapping));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Posts)])]
    public void A_higher_level_never_lowers_the_match_or_its_category(DrawnPost post, byte at)
    {
        int place = at % post.Rows.Length;
        DrawnRow row = post.Rows[place];
        if (row.Level is not int level || level == 5 * row.Parts) return;
        JobPersonMatch before = post.Compare().JobPersonMatch, after = post.With(place, row with { Level = level + 1 }).Compare().JobPersonMatch;
        if (before.Percent is null) return;
        Assert.True(after.Percent >= before.Percent.Value.Exact);
        Assert.True(after.SumPercent > before.SumPercent!.Value.Exact);
        foreach (MatchPurpose purpose in new[] { MatchPurpose.Promotion, MatchPurpose.Mapping })
            Assert.True(Rank(after, purpose) >= Rank(before, purpose));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Posts)])]
    public void A_surplus_changes_neither_the_match_nor_what_another_competency_brings(DrawnPost post, byte at)
    {
        int place = at % post.Rows.Length;
        DrawnRow row = post.Rows[place];
        GapAnalysis met = post.With(place, row with { Level = row.Required * row.Parts }).Compare(), above = post.With(place, row with { Level = 5 * row.Parts }).Compare();

        Assert.Equal(met.JobPersonMatch.Percent, above.JobPersonMatch.Percent);
        Assert.Equal(met.JobPersonMatch.AtLeast, above.JobPersonMatch.AtLeast);
        Assert.Equal(
            met.Where((_, i) => i != place).Select(gap => gap.Explain().ToJson()),
            above.Where((_, i) => i != place).Select(gap => gap.Explain().ToJson()));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Posts)])]
    public void Weights_are_ratios(DrawnPost post, byte times)
    {
        JobPersonMatch match = post.Compare().JobPersonMatch, scaled = post.Compare(1 + times).JobPersonMatch;
        Assert.Equal(match.Percent, scaled.Percent);
        Assert.Equal(match.SumPercent, scaled.SumPercent);
        Assert.Equal(match.AtMost, scaled.AtMost);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Posts)])]
    public void Whatever_the_missing_levels_are_the_match_lies_between_its_bounds(DrawnPost post, int seed)
    {
        Random dice = new(seed);
        JobPersonMatch open = post.Compare().JobPersonMatch;
        DrawnPost filled = new([.. post.Rows.Select(row => row.Level is null ? row with { Level = dice.Next(row.Parts, (5 * row.Parts) + 1) } : row)]);
        Rational match = filled.Compare().JobPersonMatch.Percent!.Value.Exact;

        Assert.InRange(match, open.AtLeast!.Value.Exact, open.AtMost!.Value.Exact);
        Assert.Equal(post.Rows.All(row => row.Level is not null), open.AtLeast == open.AtMost);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Posts)])]
    public void A_gap_is_the_level_minus_the_standard_and_its_status_follows_from_it(DrawnPost post)
    {
        GapAnalysis analysis = post.Compare();
        foreach ((CompetencyGap gap, DrawnRow row) in analysis.Zip(post.Rows))
        {
            Fraction? slow = row.Slow?.Subtract(new Fraction(row.Required, 1));
            Assert.Equal(slow?.ToRational(), gap.Gap);
            Assert.Equal(slow?.Divide(new Fraction(row.Required, 1)).ToRational(), gap.RelativeGap);
            int? sign = slow?.Compare(new Fraction(0, 1));
            bool isTolerated = slow is not null && slow.Compare(new Fraction(-row.Tolerance, 2)) >= 0;
            Assert.Equal(
                sign is null ? GapStatus.NotKnown : sign > 0 ? GapStatus.Above : sign == 0 ? GapStatus.Meets : isTolerated ? GapStatus.WithinTolerance : GapStatus.Below,
                gap.Status);
        }

        Assert.Equal(analysis.Count(gap => gap.Status == GapStatus.Below), analysis.Below.Count);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Posts)])]
    public void The_order_of_requirements_and_levels_changes_no_digit_and_no_word(DrawnPost post, int seed)
    {
        PositionStandard standard = post.Standard();
        CompetencyRequirement[] shuffled = [.. standard.Requirements];
        new Random(seed).Shuffle(shuffled);
        PositionStandard other = PositionStandard.Of(standard.Id, standard.Name, [CompetencyFramework.Asn2017], shuffled);
        CompetencyEvidence[] evidence = [.. post.Person.Evidence];
        new Random(seed).Shuffle(evidence);

        Assert.Equal(post.Compare().Explain().ToJson(), other.Compare(CompetencyProfile.From(evidence, post.Person.On)).Explain().ToJson());
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(Posts)])]
    public void Every_printed_step_can_be_redone(DrawnPost post)
    {
        GapAnalysis analysis = post.Compare();
        foreach (Explanation tree in new[] { analysis.Explain(), analysis.Under(Provisional).JobPersonMatch.Explain(), ProfileMatching.Usual.Interpolating().Match(analysis).Explain() })
        {
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }

        if (analysis.JobPersonMatch.Percent is not MatchPercent percent) return;
        Assert.Equal(percent.Exact, analysis.JobPersonMatch.Explain().Operands[0].Node.Value);
        Assert.Equal(analysis.JobPersonMatch.SumPercent!.Value.Exact, analysis.JobPersonMatch.Explain().Operands[1].Node.Value);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Posts)])]
    public void Profile_matching_is_the_one_done_with_the_printed_table(DrawnPost post)
    {
        GapAnalysis analysis = post.Compare();
        if (SlowMatch.Matching(post.Rows) is Fraction slow)
        {
            ProfileMatch match = ProfileMatching.Usual.Match(analysis);
            Assert.Equal(slow.ToRational(), match.Exact);
            Assert.Equal(match.Exact, ProfileMatching.Usual.Match(analysis, [.. post.Critical.Reverse()]).Exact);
        }

        ProfileMatch taken = ProfileMatching.Usual.Interpolating().Match(analysis);
        if (taken.Exact is Rational total) Assert.InRange(total, 1, 5);
        Assert.Equal(post.Rows.Any(row => row.Level is null), taken.Exact is null);
    }

    private static int Rank(JobPersonMatch match, MatchPurpose purpose)
    {
        string[] marks = [.. match.Rules![purpose].Categories.Bands.Select(band => band.Value.Mark)];
        return Array.IndexOf(marks, match.CategoryFor(purpose)!.Mark);
    }
}
