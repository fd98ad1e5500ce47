using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>A year under PP 46/2011, from the evidence to the predicate.</summary>
public sealed class Pp46AppraisalTests
{
    [Fact]
    public void A_year_has_a_number_a_predicate_and_reasons_with_their_articles()
    {
        Appraisal appraisal = Appraised(AppraisalPeriod.Year(2018));

        // Tasks (100 + 90 + 76 + 76) / 4 = 85.5, one additional task 1, creativity 3: 89.5; behaviour 85: 53.7 + 34.
        Assert.Equal(89.5m, appraisal.Values!.WorkResults!.Exact);
        Assert.Equal(87.7m, appraisal.Values.Exact);
        Assert.Equal("baik", appraisal.Predicate!.Id);
        Assert.True(appraisal.IsDecided);
        Assert.True(appraisal.Completeness.IsComplete);

        string page = appraisal.Explain().ToHtml(), text = appraisal.Explain().ToMarkdown("en");
        foreach (string place in new[] { "Penjelasan Pasal 8 ayat (1) huruf a dan b", "Penjelasan Pasal 8 ayat (1) huruf c dan d", "Pasal 15 ayat (2)", "Pasal 12", "Pasal 33", "Perka BKN 1/2013" })
            Assert.Contains(place, page, StringComparison.Ordinal);
        Assert.Contains("lies in the range", text, StringComparison.Ordinal);
        Assert.DoesNotContain("carried out only from", text, StringComparison.Ordinal);
        Assert.Equal(["Bacaan pustaka ini", "Perka BKN 1/2013 menurut keterangan yang belum diperiksa"], appraisal.Explain().Warnings.Select(warning => warning.Source).Distinct().Order(StringComparer.Ordinal));
        PrintedJson.Read(appraisal.Explain().ToJson()).Redo();
    }

    [Theory]
    [InlineData(2012)]
    [InlineData(2013)]
    public void Two_years_were_under_the_regulation_before_it_was_carried_out(int year)
    {
        Appraisal appraisal = Appraised(AppraisalPeriod.Year(year));
        Assert.Equal("pp-46-2011", appraisal.Regulation.Id);
        Assert.Equal(87.7m, appraisal.Values!.Exact);
        Assert.Contains("carried out only from 2014-01-01 on (PP 46/2011, Pasal 33)", appraisal.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_from_its_promulgation_to_the_middle_of_2021()
    {
        Assert.Equal(new EffectiveInterval(new LocalDate(2011, 12, 1), new LocalDate(2021, 6, 30)), Pp46.Pack.InForceInterval);
        Assert.Same(Pp46.Pack, Regulation.InForce(AppraisalPeriod.Semester(2021, 1)));
        Assert.Same(Pp46.Pack, Regulation.InForce(AppraisalPeriod.Year(2011)));
        Assert.DoesNotContain("knows evaluations by", Appraised(AppraisalPeriod.Semester(2021, 1)).Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2010)));
    }

    [Fact]
    public void Others_are_heard_and_do_not_count()
    {
        AppraisalCase evidence = Case(AppraisalPeriod.Year(2018));
        RatingSheet peer = RatingSheet.By("peer").Rate("integritas", 10);
        AppraisalCase heard = new(evidence.Employee, evidence.Period) { Plan = evidence.Plan, Sheets = [.. evidence.Sheets, peer] };
        Assert.Equal(87.7m, Pp46.Pack.Appraise(heard).Values!.Exact);
    }

    [Fact]
    public void Without_the_appraisers_sheet_there_is_no_total()
    {
        AppraisalCase evidence = new(new Employee("a"), AppraisalPeriod.Year(2018)) { Plan = Pp46.Plan(Pp46.Whole), Sheets = [RatingSheet.By("peer").Rate("integritas", 90)] };
        Appraisal appraisal = Pp46.Pack.Appraise(evidence);
        Assert.Equal(100, appraisal.Values!.WorkResults!.Exact);
        Assert.Null(appraisal.Values.Exact);
        Assert.Null(appraisal.Predicate);
        Assert.False(appraisal.Completeness.IsComplete);
    }

    [Fact]
    public void A_value_of_behaviour_above_100_is_refused() =>
        Assert.Throws<RatingOutsideScaleException>(() => Pp46.Pack.Appraise(new AppraisalCase(new Employee("a"), AppraisalPeriod.Year(2018)) { Sheets = [Pp46.Sheet(101)] }));

    [Fact]
    public void An_agency_reads_the_gaps_between_the_bands_otherwise()
    {
        Regulation own = Regulation.Parse("""
            regulation: perbup-9-2015
            title: { id: Penilaian di kabupaten, en: Appraisal in the regency }
            extends: pp-46-2011
            in-force: { from: 2015-01-01, to: 2021-06-30 }
            sources: { perbup: { name: Perbup 9/2015, established: local } }
            values:
              work-results: { creativity: { points: { instansi: 5 }, cite: "perbup, Pasal 2" } }
              bands:
                cite: "perbup, Pasal 3"
                edge-belongs-to: lower
                read: rounded
                list:
                  - { to: 51, predicate: buruk }
                  - { from: 51, to: 61, predicate: kurang }
                  - { from: 61, to: 76, predicate: cukup }
                  - { from: 76, to: 91, predicate: baik }
                  - { from: 91, predicate: sangat-baik }
              rounding: { digits: 0, cite: "perbup, Pasal 3" }
            """);
        AppraisalCase evidence = new(new Employee("a"), AppraisalPeriod.Year(2018)) { Plan = Pp46.Plan(Pp46.Whole).Creative(CreativityLevel.Agency), Sheets = [Pp46.Sheet(69)] };

        Assert.Equal((90.6m, "sangat-baik"), (own.Appraise(evidence).Values!.Exact, own.Appraise(evidence).Predicate!.Id));
        Assert.Equal((91.2m, "sangat-baik"), (Pp46.Pack.Appraise(evidence).Values!.Exact, Pp46.Pack.Appraise(evidence).Predicate!.Id));
    }

    [Fact]
    public void A_plan_in_a_file_has_creativity_too()
    {
        AppraisalCase evidence = AppraisalCase.Parse("""
            case: kasus
            employee: { id: contoh-0001 }
            period: 2018
            plan:
              main:
                - id: laporan
                  title: Laporan
                  indicators:
                    - { text: Dokumen, aspect: kuantitas, target: { at-least: 12 }, realised: 12 }
                    - { text: Bulan, aspect: waktu, target: { at-most: 12, unit: bulan }, realised: 9.12 }
              creativity:
                - { level: unit-kerja }
                - { level: instansi, what: { id: Loket cepat, en: A fast counter } }
            sheets:
              - group: supervisor
                ratings: { integritas: 90, disiplin: 80 }
            """, behaviours: Pp46.Pack.Behaviours);
        Appraisal appraisal = Pp46.Pack.Appraise(evidence);

        Assert.Equal(106, appraisal.Values!.WorkResults!.Exact);
        Assert.Contains("A fast counter", appraisal.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_six_aspects_of_behaviour_are_those_of_the_regulation()
    {
        CompetencyFramework aspects = Pp46.Pack.Behaviours;
        Assert.Equal(["orientasi-pelayanan", "integritas", "komitmen", "disiplin", "kerja-sama", "kepemimpinan"], aspects.Competencies.Select(aspect => aspect.Id));
        Assert.All(aspects.Competencies, aspect => Assert.Equal(("PP 46/2011", Established.Regulation), (aspect.Citation!.Source, aspect.Citation.Established)));
        Assert.Equal((0, 100), (aspects.Scale.Minimum, aspects.Scale.Maximum));
    }

    private static Appraisal Appraised(AppraisalPeriod period) => Regulation.InForce(period).Appraise(Case(period));

    private static AppraisalCase Case(AppraisalPeriod period) => new(new Employee("198703142010121001", LocalizedText.Same("Siti (contoh)")) { PostKind = PostKind.Functional }, period)
    {
        Plan = WorkPlan.For(period)
            .Main("laporan", result => result
                .Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(12, "dokumen"), 12)
                .Indicator("Mutu", Aspect.Quality, Target.AtLeast(100, "%"), 90)
                .Indicator("Waktu", Aspect.Time, Target.AtMost(12, "bulan"), 12)
                .Indicator("Biaya", Aspect.Cost, Target.AtMost(5_000_000, "rupiah"), 5_000_000))
            .Additional("panitia", result => result.Indicator("Acara", Aspect.Quantity, Target.AtLeast(1, "acara"), 1))
            .Creative(CreativityLevel.Unit, new("Buku tamu digital", "A digital guest book")),
        Sheets = [Pp46.Sheet(85)],
    };
}
