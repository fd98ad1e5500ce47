using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Supervisors who as a whole give less than peers see people differently; severe is who gives less than the other supervisors.</summary>
public class OwnGroupSeverityTests
{
    /// <summary>Nobody is severe. Against all raters most supervisors would be called so; against their own group about as many as chance gives.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stricter_group_is_not_made_of_severe_raters(bool twoRoles)
    {
        int raters = 0, called = 0, supervisors = 0, calledAgainstAll = 0;
        for (ulong seed = 1; seed <= 12; seed++)
        {
            RatingDesign office = OfficeRatings.Of(seed, -0.8, twoRoles);
            RaterSeverity byGroup = RaterSeverity.Estimate(office), againstAll = RaterSeverity.Estimate(office, new() { AgainstOwnGroup = false });
            raters += byGroup.Raters.Count;
            called += byGroup.Severe.Count + byGroup.Lenient.Count;
            supervisors += againstAll.Raters.Count(rater => rater.Rater[0] == 's');
            calledAgainstAll += againstAll.Severe.Count(rater => rater.Rater[0] == 's');
        }

        Assert.InRange(called / (double)raters, 0, 0.05);
        if (!twoRoles) Assert.InRange(calledAgainstAll / (double)supervisors, 0.6, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_severe_among_supervisors_and_the_lenient_among_peers_are_found(bool twoRoles)
    {
        RatingDesign office = OfficeRatings.Of(5, -0.8, twoRoles, new() { ["s004"] = -1.2, ["p007"] = 1.2 }, people: 240);
        RaterSeverity severity = RaterSeverity.Estimate(office);
        Assert.Equal(twoRoles, severity.Raters.Any(rater => rater.Groups.Count == 2));
        Assert.Contains("s004", severity.Severe.Select(rater => rater.Rater));
        Assert.Contains("p007", severity.Lenient.Select(rater => rater.Rater));
        Assert.InRange(severity.Severe.Count + severity.Lenient.Count, 2, 8);
        RaterStanding severe = severity.Of("s004");
        Assert.InRange(severe.AgainstGroup!.Value!.Value, -1.7, -0.7);
        Assert.True(severe.Effect.IsKnown);
        Assert.Equal(severe.Compared, severe.AgainstGroup);
        string groups = string.Join(" + ", office.Ratings().Where(rating => rating.Rater == "s004").Select(rating => $"'{rating.Group}'").Distinct().Order());
        Assert.Contains($"less than the average of the raters of {groups} on the same people (-", severe.Words.English, StringComparison.Ordinal);
        Assert.Matches(@"; against all raters [+-]\d\.\d\d ± \d\.\d\d, n = \d+\)\.$", severe.Words.English);
        Assert.Contains("poin lebih rendah daripada rata-rata penilai kelompok", severe.Words.Indonesian, StringComparison.Ordinal);
        Assert.Contains("each against the own group", severity.Words.English, StringComparison.Ordinal);
        Assert.Equal("s004", severity.Forest()[0].Id);
        Assert.Equal(severe.AgainstGroup.Value, severity.Forest()[0].Value);
    }

    /// <summary>The textbook formula by brute force: the pseudo-inverse of the whole design matrix with a column for each group.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    public void Standings_and_errors_are_those_of_the_whole_design_matrix(ulong seed, bool twoRoles)
    {
        RatingDesign design = OfficeRatings.Of(seed, -0.8, twoRoles, new() { ["s001"] = -1 }, people: 36);
        RaterSeverity severity = RaterSeverity.Estimate(design);
        Assert.True(severity.Subsets.IsConnected);
        int ratees = design.Ratees.Count, raters = design.Raters.Count;
        Matrix<double> x = Matrix<double>.Build.Dense(design.Count, ratees + raters + design.Groups.Count);
        for (int at = 0; at < design.Count; at++) x[at, design.RateeOf[at]] = x[at, ratees + design.RaterOf[at]] = x[at, ratees + raters + design.GroupOf[at]] = 1;
        Vector<double> y = Vector<double>.Build.Dense(design.Values);
        Matrix<double> inverse = (x.Transpose() * x).PseudoInverse();
        Vector<double> found = inverse * (x.Transpose() * y), rest = y - (x * found);
        double variance = (rest * rest) / (design.Count - x.Rank());
        ILookup<int, int> roles = Enumerable.Range(0, design.Count).ToLookup(at => design.RaterOf[at], at => design.GroupOf[at]);
        for (int j = 0; j < raters; j++)
        {
            Vector<double> contrast = Vector<double>.Build.Dense(x.ColumnCount);
            contrast[ratees + j] = 1;
            foreach (IGrouping<int, int> role in roles[j].GroupBy(group => group))
            {
                int[] members = [.. Enumerable.Range(0, raters).Where(other => roles[other].Contains(role.Key))];
                foreach (int member in members) contrast[ratees + member] -= (double)role.Count() / roles[j].Count() / members.Length;
            }

            Estimate own = severity.Raters[j].AgainstGroup!;
            Assert.Equal(contrast * found, own.Value!.Value, 6);
            Assert.Equal(Math.Sqrt(variance * (contrast * inverse * contrast)), own.StandardError!.Value, 6);
        }
    }

    [Fact]
    public void Standings_and_errors_agree_with_r()
    {
        GoldenFile file = GoldenFile.Read("severity_own_group.json");
        foreach (JsonElement golden in file.Cases)
        {
            RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(GoldenRatings.Columns(golden.GetProperty("input"))));
            Assert.Equal(golden.GetProperty("expected").EnumerateObject().Count(), severity.Raters.Count);
            foreach (RaterStanding rater in severity.Raters)
            {
                JsonElement expected = golden.GetProperty("expected").GetProperty(rater.Rater);
                file.Near(expected.GetProperty("standing"), rater.AgainstGroup!.Value, rater.Rater);
                file.Near(expected.GetProperty("standard_error"), rater.AgainstGroup.StandardError, "error of " + rater.Rater);
            }
        }
    }

    /// <summary>Two offices that nothing links: each standing is against the own office's group.</summary>
    [Fact]
    public void In_several_parts_raters_are_compared_with_their_group_in_their_own_part()
    {
        RatingObservation[] one = [.. OfficeRatings.Of(2, -0.8, false, people: 36).Ratings()], other = [.. OfficeRatings.Of(3, -0.8, people: 36).Ratings().Select(rating => rating with { Ratee = "B" + rating.Ratee, Rater = "B" + rating.Rater, Value = rating.Value - 2 })];
        RaterSeverity together = RaterSeverity.Estimate(RatingDesign.From([.. one, .. other])), alone = RaterSeverity.Estimate(RatingDesign.From(one));
        Assert.Equal(2, together.Subsets.Count);
        foreach (RaterStanding rater in alone.Raters)
        {
            Assert.Equal(rater.AgainstGroup!.Value!.Value, together.Of(rater.Rater).AgainstGroup!.Value!.Value, 9);
            Assert.Equal(rater.AgainstGroup.StandardError!.Value, together.Of(rater.Rater).AgainstGroup!.StandardError!.Value, 9);
        }

        foreach (RatingSubset part in together.Subsets.All)
            Assert.Equal(0, part.Raters.Where(rater => rater.Contains('s', StringComparison.Ordinal)).Sum(rater => together.Of(rater).AgainstGroup!.Value!.Value), 9);
    }

    [Fact]
    public void The_only_supervisor_of_a_team_is_compared_with_nobody()
    {
        RatingDesign team = RatingDesign.From(Enumerable.Range(0, 6).SelectMany(i => Enumerable.Range(0, 4).Select(j => new RatingObservation($"e{i}", $"r{j}", ((i * 7) + (j * 3)) % 5, j == 0 ? "supervisor" : "peer"))));
        RaterStanding chief = RaterSeverity.Estimate(team).Of("r0");
        Assert.Equal(NotEstimable.OneRater, chief.AgainstGroup!.Reason);
        Assert.True(chief.Effect.IsKnown);
        Assert.Equal(SeverityVerdict.NotKnown, chief.Verdict);
        Assert.StartsWith("The severity of 'r0' cannot be compared inside 'supervisor': no other rater of that group is linked with this one; against all raters ", chief.Words.English, StringComparison.Ordinal);
        Assert.DoesNotContain("r0", RaterSeverity.Estimate(team).Forest().Select(row => row.Id));
        Assert.Contains("r0", RaterSeverity.Estimate(team, new() { AgainstOwnGroup = false }).Forest().Select(row => row.Id));
    }

    /// <summary>Only x links the two sides, as supervisor of the one and peer of the other: how far the groups lie apart and how far the sides do cannot both be known.</summary>
    [Fact]
    public void A_rater_with_two_roles_who_alone_links_two_sides_does_not_make_them_comparable()
    {
        List<RatingObservation> ratings = [];
        for (int i = 0; i < 4; i++)
        {
            ratings.Add(new($"a{i}", "x", 2 + i, "supervisor"));
            ratings.Add(new($"b{i}", "x", 3 + (i % 2), "peer"));
            for (int j = 0; j < 3; j++)
            {
                ratings.Add(new($"a{i}", $"pa{j}", 3 + ((i + (2 * j)) % 3), "peer"));
                ratings.Add(new($"b{i}", $"pb{j}", 2 + ((i + j) % 3), "peer"));
            }
        }

        RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(ratings));
        Assert.True(severity.Subsets.IsConnected);
        double Sum(params string[] raters) => raters.Sum(rater => severity.Of(rater).AgainstGroup!.Value!.Value);
        Assert.Equal(0, Sum("pa0", "pa1", "pa2"), 9);
        // As a peer x rates with the one side, and as a supervisor x is alone.
        Assert.Equal(0, Sum("x", "pb0", "pb1", "pb2"), 9);
        ratings.RemoveAll(rating => rating.Rater is "pb0" or "pb1" or "pb2");
        Assert.Equal(NotEstimable.OneRater, RaterSeverity.Estimate(RatingDesign.From(ratings)).Of("x").AgainstGroup!.Reason);
    }

    /// <summary>Supervisors rate each other as peers, and no other peer rates them: then they are compared with each other, and peers with peers.</summary>
    [Fact]
    public void Peers_are_not_compared_with_supervisors_who_are_peers_of_supervisors_only()
    {
        RatingObservation[] office = [.. OfficeRatings.Of(6, 0, twoRoles: true, people: 60).Ratings()];
        RatingObservation[] apart = [.. office.Where(rating => rating.Ratee[0] != 's' || rating.Rater[0] == 's')];
        RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(apart));
        Assert.True(severity.Subsets.IsConnected);
        Assert.Equal(0, severity.Raters.Where(rater => rater.Rater[0] == 's').Sum(rater => rater.AgainstGroup!.Value!.Value), 9);
        Assert.Equal(0, severity.Raters.Where(rater => rater.Rater[0] == 'p').Sum(rater => rater.AgainstGroup!.Value!.Value), 9);
    }

    [Fact]
    public void With_one_group_or_none_raters_are_compared_with_all()
    {
        RatingDesign office = OfficeRatings.Of(2, 0, people: 36);
        foreach (string? group in (string?[])[null, "peer"])
        {
            RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(office.Ratings().Select(rating => rating with { Group = group })));
            Assert.All(severity.Raters, rater => Assert.Null(rater.AgainstGroup));
            Assert.All(severity.Raters, rater => Assert.Empty(rater.Groups));
            Assert.DoesNotContain("own group", severity.Words.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ratings_without_a_group_are_a_group_of_their_own()
    {
        RatingDesign office = OfficeRatings.Of(2, -0.8, people: 36);
        RaterSeverity named = RaterSeverity.Estimate(office), unnamed = RaterSeverity.Estimate(RatingDesign.From(office.Ratings().Select(rating => rating.Group == "peer" ? rating with { Group = null } : rating)));
        Assert.Equal([""], unnamed.Of("p000").Groups);
        Assert.Contains("the raters of no group", unnamed.Of("p000").Words.English, StringComparison.Ordinal);
        foreach (RaterStanding rater in named.Raters) Assert.Equal(rater.AgainstGroup!.Value!.Value, unnamed.Of(rater.Rater).AgainstGroup!.Value!.Value, 9);
    }

    [Fact]
    public void A_gap_between_groups_moves_no_standing_and_a_scale_only_stretches_it()
    {
        RatingDesign office = OfficeRatings.Of(6, 0, twoRoles: true, people: 60);
        RaterSeverity even = RaterSeverity.Estimate(office);
        RaterSeverity apart = RaterSeverity.Estimate(RatingDesign.From(office.Ratings().Select(rating => rating with { Value = rating.Value + (rating.Group == "supervisor" ? -5 : 0) })));
        RaterSeverity stretched = RaterSeverity.Estimate(RatingDesign.From(office.Ratings().Select(rating => rating with { Value = (20 * rating.Value) - 7 })), new() { Points = 6 });
        foreach (RaterStanding rater in even.Raters)
        {
            Assert.Equal(rater.AgainstGroup!.Value!.Value, apart.Of(rater.Rater).AgainstGroup!.Value!.Value, 9);
            Assert.Equal(rater.AgainstGroup.StandardError!.Value, apart.Of(rater.Rater).AgainstGroup!.StandardError!.Value, 9);
            Assert.Equal(20 * rater.AgainstGroup.Value!.Value, stretched.Of(rater.Rater).AgainstGroup!.Value!.Value, 8);
            Assert.Equal(rater.Verdict, stretched.Of(rater.Rater).Verdict);
        }
    }

    [Fact]
    public void Sampled_errors_against_the_own_group_are_near_the_exact_ones()
    {
        RatingDesign office = OfficeRatings.Of(9, -0.8, twoRoles: true, people: 600);
        AdditiveModel exact = AdditiveModel.Fit(office), sampled = AdditiveModel.Fit(office, null, true, exactUpTo: 10);
        RaterGroups groups = RaterGroups.Of(office)!;
        foreach ((Estimate own, Estimate other) in OwnGroupStandings.Of(office, exact, groups, 0.95).Zip(OwnGroupStandings.Of(office, sampled, groups, 0.95)))
        {
            Assert.Equal(own.Value, other.Value);
            Assert.InRange(other.StandardError!.Value / own.StandardError!.Value, 0.85, 1.15);
        }
    }

    /// <summary>Whoever only supervisors rated is not behind for it, and the sentence says so.</summary>
    [Fact]
    public void The_sentence_of_an_adjusted_score_tells_of_the_groups_that_rated()
    {
        Dictionary<string, double> severities = Enumerable.Range(0, 40).ToDictionary(j => $"p{j:000}", j => (j % 5 * 0.3) - 0.6);
        RatingObservation[] office = [.. OfficeRatings.Of(7, -0.8, own: severities).Ratings()];
        RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(office.Where(rating => rating.Ratee != "e003" || rating.Group == "supervisor")));
        AdjustedScore score = severity.ScoreOf("e003");
        Assert.InRange(score.ShiftOfGroups!.Value, -0.65, -0.35);
        Assert.Matches(@", their groups give 0\.\d\d points less than the usual mix, and 2 ratings are drawn towards", score.Reason.English);
        Assert.Contains("poin lebih rendah daripada susunan umum", score.Reason.Indonesian, StringComparison.Ordinal);
        AdjustedScore usual = severity.ScoreOf("e004");
        Assert.Equal(0, usual.ShiftOfGroups!.Value, 1);
    }
}
