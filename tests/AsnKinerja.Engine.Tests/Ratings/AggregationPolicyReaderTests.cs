using System.IO;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Definitions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class AggregationPolicyReaderTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    [Fact]
    public void A_pool_may_ask_for_a_minimum_of_raters()
    {
        AggregationPolicy policy = AggregationPolicy.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "policy-pooled.yaml"));
        RatingSheet[] sheets = [Sheet("peer", 2), Sheet("public", 3), Sheet("self", 5)];

        Assert.Equal(new GroupRule(RaterGroup.Everyone, 1, 3), Assert.Single(policy.Groups));
        Assert.Null(policy.Score(OneToFive, sheets).Overall.Value);
        Assert.Equal(3m, policy.Score(OneToFive, [.. sheets, Sheet("supervisor", 4)]).Overall.Value);
    }

    [Fact]
    public void A_policy_may_hear_every_group_that_it_does_not_name()
    {
        const string yaml = "policy: a\ntitle: A\ngroups: { peer: { weight: 1 } }\n";
        RatingSheet[] sheets = [Sheet("peer", 2), Sheet("komite", 5)];

        Assert.Throws<UnknownRaterGroupException>(() => AggregationPolicy.Parse(yaml).Score(OneToFive, sheets));
        Assert.Throws<UnknownRaterGroupException>(() => AggregationPolicy.Parse(yaml + "hear-unlisted: false\n").Score(OneToFive, sheets));
        Assert.Equal(2m, AggregationPolicy.Parse(yaml + "hear-unlisted: true\n").Score(OneToFive, sheets).Overall.Value);
    }

    [Fact]
    public void A_policy_keeps_its_note() =>
        Assert.Equal("Angka contoh", AggregationPolicy.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "policy-every-key.yaml")).Note!.Value.Indonesian);

    private static RatingSheet Sheet(string group, int value) => RatingSheet.By(group).Rate("kerja-sama", value);
}
