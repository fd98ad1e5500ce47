using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Definitions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class CompetencyFrameworkReaderTests
{
    [Fact]
    public void Levels_come_from_the_lowest_whatever_their_order_in_the_file()
    {
        Competency competency = Good("framework-every-key")["integritas"];
        Assert.Equal([1, 2], competency.Levels.Select(level => level.Level));
        Assert.Equal("Is honest", competency.AtLevel(1)!.Description.English);
    }

    [Fact]
    public void A_scale_between_two_ends_keeps_its_id_and_title()
    {
        CompetencyFramework framework = Good("framework-scale-from-to");
        Assert.Equal(("persen", "Per cent"), (framework.Scale.Id, framework.Scale.Title.English));
        Assert.Equal((Rational.Zero, (Rational)100), (framework.Scale.Minimum, framework.Scale.Maximum));
        Assert.Empty(framework.Scale.Levels);
    }

    [Fact]
    public void Words_that_other_versions_of_YAML_take_for_something_else_stay_as_they_are_written()
    {
        CompetencyFramework framework = Good("framework-words-that-look-like-something-else");
        Assert.Equal(("2017", "no", "1_000"), (framework.Id, framework.Title.Indonesian, framework.Version));
        Assert.Equal(["true", "0x10"], framework.Competencies.Select(competency => competency.Id));
        Assert.Equal(["null", "off"], framework.Competencies.Select(competency => competency.Name.English));
        Assert.Equal(["Yes", "Yes, p. 2"], framework.Competencies.Select(competency => competency.Citation!.ToString()));
    }

    private static CompetencyFramework Good(string name) => CompetencyFramework.Load(Path.Combine(DefinitionFiles.BadYaml, "good", name + ".yaml"));
}
