using System.IO;
using System.Linq;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Samples.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Quickstart;

public class SampleTeamTests
{
    private static readonly Team Sample = Team.Load(Path.GetDirectoryName(QuickstartRun.Sample("kepala-puskesmas.yaml"))!);

    [Theory]
    [InlineData("bidan-penyelia", ExpectationRating.Meets)]
    [InlineData("kepala-puskesmas", ExpectationRating.Meets)]
    [InlineData("ketua-tim-ukp", null)]
    public void The_team_shows_a_suggestion_and_the_lack_of_one(string file, ExpectationRating? suggested) =>
        Assert.Equal(suggested, Sample.Appraisals.Single(entry => entry.File == file).Appraisal.Ratings!.WorkResults.Suggested);

    [Fact]
    public void The_team_has_no_broken_file() => Assert.Empty(Sample.Problems);
}
