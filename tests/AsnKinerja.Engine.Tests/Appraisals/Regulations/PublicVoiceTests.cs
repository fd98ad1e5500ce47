using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>The public's index in an appraisal: as a part of the total, or as a rater group, where an agency says so.</summary>
public sealed class PublicVoiceTests
{
    private static readonly SatisfactionIndex Index = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026)).Score(SurveyResponses.Of(SurveyResponse.Of(("produk", 4), ("prosedur", 3))));

    [Fact]
    public void A_pack_of_an_agency_may_let_the_index_count()
    {
        Regulation own = Regulation.Parse("""
            regulation: perbup-1-2016
            title: Perbup 1/2016
            extends: pp-46-2011
            in-force: { from: 2016-01-01, to: 2020-12-31 }
            sources: { perbup: { name: Perbup 1/2016, established: local } }
            values:
              variants:
                pejabat-penilai: { cite: "perbup, Pasal 2", weights: { work-results: 50%, behaviour: 30%, public: 20% } }
            """);
        AppraisalPeriod year = AppraisalPeriod.Year(2018);
        AppraisalCase evidence = new(new Employee("1") { PostKind = PostKind.Executor }, year)
        {
            Plan = WorkPlan.For(year).Main("tugas", task => task.Indicator("Jumlah", Aspect.Quantity, Target.AtLeast(100), 80)),
            Sheets = [own.Behaviours.Competencies.Where(aspect => aspect.Id != "kepemimpinan").Aggregate(RatingSheet.By("supervisor"), (sheet, aspect) => sheet.Rate(aspect.Id, 90))],
            PublicIndex = Index,
        };
        Appraisal appraisal = own.Appraise(evidence);
        Assert.Equal(Rational.Of(1, 2) * 80 + Rational.Of(3, 10) * 90 + Rational.Of(1, 5) * Index.Exact!.Value, appraisal.Values!.Exact);
        PrintedJson.Read(appraisal.Explain().ToJson()).Redo();
    }

    [Fact]
    public void As_a_rater_it_takes_the_nearest_level_of_a_scale_of_levels()
    {
        CompetencyFramework berakhlak = CompetencyFramework.BerAkhlak;
        RatingSheet sheet = Index.AsSheet(berakhlak.Scale, "ramah-dan-sigap");
        Assert.Equal("public", sheet.Group.Id);
        MultiRaterScore score = AggregationPolicy.Weighted(("public", 1)).Score(berakhlak.Instrument, sheet);
        Assert.Equal(3, score["ramah-dan-sigap"].Exact);
        Assert.Contains("the agency's own policy", sheet.Note!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_scale_of_numbers_it_stays_exact() =>
        Assert.Equal(Index.OnScale(0, 100).Exact, AggregationPolicy.Weighted(("public", 1)).Score(Scale.Between(0, 100), Index.AsSheet(Scale.Between(0, 100), "layanan"))["layanan"].Exact);

    [Fact]
    public void It_rates_no_item_by_itself() => Assert.Throws<ArgumentException>(() => Index.AsSheet(Scale.Between(0, 100)));
}
