using System.Linq;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tallies;

/// <summary>Holds a row of a score table against the case door.</summary>
internal static class ScoreComparison
{
    public static void AssertSame(MultiRaterScore expected, ScoreTable scores, int employee)
    {
        AssertSame(expected.Overall, scores.Overall, employee);
        for (int c = 0; c < expected.Competencies.Count; c++) AssertSame(expected.Competencies[c], scores.Competencies[c], employee);
        for (int i = 0; i < expected.Items.Count; i++) AssertSame(expected.Items[i], scores.Items[i], employee);
        foreach (GroupScore group in expected.Overall.Groups.Where(group => expected.Policy.Groups.Any(rule => rule.Group == group.Group)))
            Assert.Equal(group.Raters, scores.RatersOf(employee, group.Group));
    }

    private static void AssertSame(Score expected, ScoreColumn column, int employee)
    {
        Assert.Equal(expected.Id, column.Id);
        Assert.Equal(expected.Value, column[employee]);
        Assert.Equal(expected.Band?.Id, column.Band(employee)?.Id);
        Assert.Equal(expected.Completeness.IsComplete, column.IsComplete(employee));
        Assert.Equal(expected.Completeness.IsProvisional, column.IsProvisional(employee));
    }
}
