using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Posts;

/// <summary>The laws on readiness and on the order of candidates: three values, monotone, order-free, a total order with ties, explained.</summary>
public class ReadinessLaws
{
    private static readonly SuccessionCriterionKind[] Kinds = Enum.GetValues<SuccessionCriterionKind>();

    private static ReadinessCheck Check => Readiness.For(DrawnDossier.Post);

    [Property(MaxTest = 500, Arbitrary = [typeof(DrawnDossiers)])]
    public void Each_requirement_is_what_the_field_says(DrawnDossier drawn)
    {
        Readiness readiness = Check.Assess(drawn.ToCandidate("a"));
        bool? years = drawn.Predicates.Any(predicate => predicate < 3) ? false : drawn.Predicates.Any(predicate => predicate is null) ? null : true;
        bool? rank = drawn.Rank is not int step ? null : step < 10 ? false : drawn.MonthsAgo >= 24 ? true : step == 10 ? false : null;
        (string, bool?)[] expected =
        [
            ("predicate", years), ("match", drawn.Match is int match ? match >= 80 : null), ("talent-box", drawn.Box is int box ? box >= 7 : null), ("rank", rank),
            ("credit-points", drawn.Points is int points ? points >= 5 : null), ("training", drawn.Trainings is int trainings ? trainings >= 2 : null),
            ("discipline", drawn.Penalty is int penalty ? penalty < 2 : null), ("education", drawn.Education is int education ? education >= 6 : null),
        ];
        Assert.Equal(expected, readiness.Results.Select(result => (result.Requirement.Kind, Known(result.Status))));

        // One that is not met decides, then one that is not known.
        bool? whole = expected.Any(one => one.Item2 == false) ? false : expected.Any(one => one.Item2 is null) ? null : true;
        Assert.Equal(whole, readiness.Status switch { ReadinessStatus.Ready => true, ReadinessStatus.NotReady => false, _ => null });
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DrawnDossiers)])]
    public void Better_evidence_never_turns_met_into_not_met(DrawnDossier drawn, byte which)
    {
        Readiness before = Check.Assess(drawn.ToCandidate("a")), after = Check.Assess(drawn.Better(which).ToCandidate("a"));
        foreach ((RequirementResult was, RequirementResult now) in before.Results.Zip(after.Results))
            if (was.Status == RequirementStatus.Met) Assert.Equal(RequirementStatus.Met, now.Status);
        if (before.Status == ReadinessStatus.Ready) Assert.Equal(ReadinessStatus.Ready, after.Status);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DrawnDossiers)])]
    public void The_order_in_which_evidence_is_given_changes_no_word(DrawnDossier drawn, int seed) =>
        Assert.Equal(Check.Assess(drawn.ToCandidate("a")).Explain().ToJson(), Check.Assess(drawn.ToCandidate("a", seed)).Explain().ToJson());

    [Property(MaxTest = 200, Arbitrary = [typeof(DrawnDossiers)])]
    public void The_order_in_which_candidates_are_given_changes_no_word(DrawnDossier[] drawn, int seed, byte rule)
    {
        if (drawn.Length == 0) return;
        Candidate[] candidates = [.. drawn.Take(6).Select((dossier, i) => dossier.ToCandidate("id" + i))], shuffled = [.. candidates];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(
            Succession.Of(DrawnDossier.Post, Rule(rule), candidates).Explain().ToJson(), Succession.Of(DrawnDossier.Post, Rule(rule), shuffled).Explain().ToJson());
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DrawnDossiers)])]
    public void The_order_is_transitive_and_ties_are_too(DrawnDossier a, DrawnDossier b, DrawnDossier c, byte rule)
    {
        Succession order = Succession.Of(DrawnDossier.Post, Rule(rule), [a.ToCandidate("a"), b.ToCandidate("b"), c.ToCandidate("c")]);
        int Sign(string one, string other) => order.Compare(one, other) is { IsTie: true } ? 0 : order.Compare(one, other).First.Id == one ? -1 : 1;
        string[] ids = ["a", "b", "c"];
        foreach (string one in ids)
            foreach (string other in ids)
            {
                Assert.Equal(-Sign(one, other), Sign(other, one));

                // A place is how many stand before, and one more.
                Assert.Equal(Sign(one, other), order[one].Place.CompareTo(order[other].Place));
                foreach (string third in ids)
                    if (Sign(one, other) <= 0 && Sign(other, third) <= 0) Assert.True(Sign(one, third) <= 0);
            }

        Assert.All(order.Ranked, candidate => Assert.Equal(1 + ids.Count(other => Sign(other, candidate.Id) < 0), candidate.Place));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DrawnDossiers)])]
    public void The_reason_is_the_first_criterion_that_differs(DrawnDossier a, DrawnDossier b, byte rule)
    {
        Succession order = Succession.Of(DrawnDossier.Post, Rule(rule), [a.ToCandidate("a"), b.ToCandidate("b")]);
        Precedence precedence = order.Compare("a", "b");
        int first = Enumerable.Range(0, order["a"].Values.Count).FirstOrDefault(i => order["a"].Values[i].Value != order["b"].Values[i].Value, -1);
        Assert.Equal(first < 0, precedence.IsTie);
        if (first >= 0) Assert.Equal(order["a"].Values[first].Criterion, precedence.Criterion);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DrawnDossiers)])]
    public void Every_printed_step_can_be_redone(DrawnDossier a, DrawnDossier b, byte rule)
    {
        Explanation tree = Succession.Of(DrawnDossier.Post, Rule(rule), [a.ToCandidate("a"), b.ToCandidate("b")]).Explain();
        PrintedStep printed = PrintedJson.Read(tree.ToJson());
        printed.AssertShows(tree);
        printed.Redo();
    }

    private static SuccessionRule Rule(byte drawn)
    {
        SuccessionCriterion[] all = [.. Kinds.Select((kind, i) => new SuccessionCriterion(kind, (SuccessionDirection)((drawn >> (i % 4)) & 1), (UnknownPlace)((drawn >> ((i + 1) % 5)) & 1)))];
        new Random(drawn).Shuffle(all);
        return SuccessionRule.PermenPanrb20Of2025.OrderedBy(null, [.. all.Take(1 + (drawn % 4))]);
    }

    private static bool? Known(RequirementStatus status) => status switch { RequirementStatus.Met => true, RequirementStatus.NotMet => false, _ => null };
}
