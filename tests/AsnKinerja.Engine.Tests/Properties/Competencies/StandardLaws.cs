using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>The laws on standards that extend one another: each part from the nearest who says it, in any order, in one file or two, explained.</summary>
public class StandardLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Ladders)])]
    public void Each_part_of_a_requirement_is_what_the_nearest_says_who_says_it(Ladder ladder)
    {
        PositionStandards standards = PositionStandard.Parse(ladder.ToString());
        for (int post = 0; post < ladder.Posts.Length; post++)
            for (int i = 0; i < Ladder.Competencies.Length; i++)
            {
                CompetencyRequirement? found = standards["p" + post].Find(Ladder.Competencies[i]);
                Assert.Equal(ladder.Slow(post, i), found is null ? null : (found.Level, found.Weight, found.IsCritical, found.Tolerance));
            }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Ladders)])]
    public void The_order_in_which_posts_and_requirements_are_declared_never_matters(Ladder ladder, int seed)
    {
        Random random = new(seed);
        int[] posts = [.. Enumerable.Range(0, ladder.Posts.Length)], competencies = [0, 1, 2, 3];
        random.Shuffle(posts);
        random.Shuffle(competencies);
        PositionStandards one = PositionStandard.Parse(ladder.ToString()), other = PositionStandard.Parse(ladder.Yaml(posts, competencies));
        Assert.Equal(posts.Select(post => "p" + post), other.Select(standard => standard.Id));
        Assert.All(one, standard =>
        {
            Assert.Equal(standard.Requirements, other[standard.Id].Requirements);
            Assert.Equal(standard.Explain().ToJson(), other[standard.Id].Explain().ToJson());
        });
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Ladders)])]
    public void Classes_of_another_file_are_taken_over_like_those_of_the_same(Ladder ladder, byte cut)
    {
        int first = 1 + (cut % ladder.Posts.Length);
        if (first == ladder.Posts.Length) return;
        IEnumerable<int> above = Enumerable.Range(0, first), below = Enumerable.Range(first, ladder.Posts.Length - first);
        PositionStandards whole = PositionStandard.Parse(ladder.ToString()), classes = PositionStandard.Parse(ladder.Yaml(above, [0, 1, 2, 3]));
        Assert.All(PositionStandard.Parse(ladder.Yaml(below, [0, 1, 2, 3]), "bawah", classes), standard =>
        {
            Assert.Equal(whole[standard.Id].Requirements, standard.Requirements);
            Assert.Equal(whole[standard.Id].Explain().ToJson(), standard.Explain().ToJson());
        });
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Ladders)])]
    public void Who_is_shown_as_replaced_has_no_say_any_more(Ladder ladder)
    {
        PositionStandard last = PositionStandard.Parse(ladder.ToString())[ladder.Posts.Length - 1];
        Explanation explanation = last.Explain();
        Assert.Equal(last.Requirements.Select(requirement => (Rational?)requirement.Level), explanation.Operands.Select(operand => operand.Node.Value));
        Assert.Equal(last.Requirements.Select(requirement => (Rational?)requirement.Weight), explanation.Operands.Select(operand => operand.Weight));
        for (int i = 0; i < last.Requirements.Count; i++)
        {
            IReadOnlyList<RequirementStatement> statements = last.StatementsOf(last.Requirements[i].CompetencyId);
            IReadOnlyList<Operand> shown = explanation.Operands[i].Node.Operands;
            Assert.Equal(statements.Count == 1 ? 0 : statements.Count, shown.Count);

            // Without somebody who is shown as replaced, everything would be the same.
            RequirementStatement[] counted = [.. statements.Where((_, k) => shown.Count == 0 || shown[k].Counted)];
            Assert.Equal(Together(statements), Together(counted));
        }
    }

    private static (Rational?, Rational?, bool?, Rational?) Together(IReadOnlyList<RequirementStatement> statements) => (
        statements.LastOrDefault(one => one.Level is not null)?.Level,
        statements.LastOrDefault(one => one.Weight is not null)?.Weight,
        statements.LastOrDefault(one => one.IsCritical is not null)?.IsCritical,
        statements.LastOrDefault(one => one.Tolerance is not null)?.Tolerance);
}
