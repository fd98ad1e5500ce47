using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What other programs get wrong when goals of several levels come together (operately #4427; the business requirements of Pelindo's PMS).</summary>
public class CascadeTraps
{
    [Fact]
    public void A_goal_that_is_reached_by_two_ways_is_not_counted_twice()
    {
        RollUp rollUp = Cascade.Of(
        [
            Tons("instansi"),
            Tons("unit").Serving("instansi"),
            Tons("orang", 5).Serving("unit").Serving("instansi"),
        ]).RollUp("instansi");

        Assert.Equal((5, 1), (rollUp.Value!.Value, rollUp.Contributions.Count));
    }

    [Fact]
    public void An_owner_and_a_collaborator_on_the_same_work_are_not_counted_twice() =>
        Assert.Equal(5, Cascade.Of(
            [Tons("unit"), Tons("pemilik", 5).Serving("unit"), Tons("kolaborator", 5).Serving("unit", ContributionRole.Collaborator)]).RollUp("unit").Value!.Value);

    [Fact]
    public void A_unit_that_states_the_sum_of_its_people_is_not_added_to_them()
    {
        RollUp rollUp = Cascade.Of([Tons("instansi"), Tons("unit", 9).Serving("instansi"), Tons("a", 4).Serving("unit"), Tons("b", 5).Serving("unit")]).RollUp("instansi");

        Assert.Equal((9, "unit"), (rollUp.Value!.Value, rollUp.NotAdded.Single().Result.Id));
    }

    private static CascadedResult Tons(string id, Rational? realised = null) => new(id, CascadeLevel.Unit, id) { Realised = realised, Unit = "ton" };
}
