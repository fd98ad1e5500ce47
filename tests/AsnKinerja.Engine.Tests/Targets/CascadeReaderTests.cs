using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Definitions;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public class CascadeReaderTests
{
    [Fact]
    public void A_file_gives_the_cascade_that_it_describes()
    {
        Cascade cascade = Cascade.Load(DefinitionFiles.Good.Single(file => file.Path.EndsWith("cascade-every-key.yaml", System.StringComparison.Ordinal)).Path);

        CascadedResult joint = cascade["panen-bersama"];
        Assert.Equal(("tim-panen", CascadeLevel.Team, "Tim Panen", 3, "ton"), (joint.Holder, joint.Level, joint.HolderName.Indonesian, joint.Realised!.Value, joint.Unit));
        Assert.Equal(new CascadeLink("produksi", ContributionRole.SharedOwner, ContributionPath.Direct, Rational.Of(1, 3)), joint.Serves[0]);
        Assert.Equal(ContributionPath.Indirect, joint.Serves[1].Path);
        Assert.Equal(Rational.Of(23, 2), cascade.RollUp("produksi").Value);
        Assert.Equal(["air-tawar", "air-payau", "tim-panen"], cascade.Matrix("dinas").Rows.Select(row => row.Holder));
        Assert.Equal("Kepala Bidang", cascade.Matrix("dinas").Rows[0].Post!.Value.Indonesian);
    }

    [Fact]
    public void A_link_that_cannot_be_read_is_one_mistake_only()
    {
        DefinitionException e = Assert.Throws<DefinitionException>(() => Cascade.Parse(
            """
            cascade: contoh
            holders: { h: { name: Unit, level: unit } }
            results:
              - { id: produksi, holder: h, title: Hasil }
              - { id: pemilik, holder: h, title: Hasil, serves: [ { to: prodksi } ] }
              - { id: kawan, holder: h, title: Hasil, serves: [ { to: produksi, role: kolaborator } ] }
            """));
        Assert.Equal(DiagnosticCode.UnknownReference, Assert.Single(e.Diagnostics).Code);
    }

    [Fact]
    public void A_team_in_a_case_file_is_the_team_of_the_plan()
    {
        AppraisalCase read = AppraisalCase.Load(DefinitionFiles.Good.Single(file => file.Path.EndsWith("case-shared-results.yaml", System.StringComparison.Ordinal)).Path);
        WorkResult procurement = read.Plan!.Results[0], meetings = read.Plan.Results[1];

        Assert.Equal((WorkResultKind.Main, "rina", Rational.Of(1, 3)), (procurement.Kind, procurement.Team!.Member, procurement.Team.Credit));
        Assert.Equal(("tim-pengadaan", "Tim Pengadaan", TeamSharing.ByContribution), (procurement.Team.Team.Id, procurement.Team.Team.Title.Indonesian, procurement.Team.Team.Sharing));
        Assert.Equal([Rational.Of(1, 3), 0, 1], procurement.Team.Team.Members.Select(member => member.Credit!.Value));
        Assert.Equal((WorkResultKind.Additional, null, 1), (meetings.Kind, meetings.Team!.Member, meetings.Team.Credit));
        Assert.Equal("Setiap bulan", meetings.Indicators.Single().Name.Indonesian);
    }
}
