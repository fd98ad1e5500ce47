using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

/// <summary>What PP 30/2019 and PP 46/2011 say about days, read as their packs would say it.</summary>
public class OlderPacksTests
{
    private const string Sources = """
        sources:
          pp: { name: PP, established: regulation }
          bacaan: { name: Bacaan pustaka ini, established: unverified }

        """;

    private const string Pp30 = Sources + """
        windows:
          tahun: { last: 1, unit: hari, months-after: 1, cite: "pp, Pasal 42 ayat (1)" }
        deadlines:
          penetapan-skp: { end-of: 1, of: tahun-berjalan, cite: "pp, Pasal 24 ayat (2)" }
          penyampaian: { days: 14, count: hari-kalender, from: ditandatangani, cite: "pp, Pasal 49 ayat (2)" }
          pengembalian: { days: 14, count: hari-kalender, from: diterima, cite: "pp, Pasal 49 ayat (3)" }
          penandatanganan-oleh-atasan: { days: 7, count: hari-kerja, from: batas-penandatanganan, cite: "pp, Pasal 50" }
          pelaporan: { end-of: 2, of: tahun-berikutnya, cite: "pp, Pasal 51 ayat (1)" }
          keberatan: { days: 14, count: hari-kalender, from: diterima, cite: "pp, Pasal 59 ayat (1)" }
        moves:
          mode: prorata
          cite: pp, Pasal 36 dan penjelasannya
          prorate-by: { unit: hari, cite: "bacaan, periode SKP di setiap unit dihitung menurut hari" }
          late: { final: false, cite: "pp, Pasal 46 ayat (3), Pasal 50" }
        planning:
          exempt:
            masa-persiapan-pensiun: { name: { id: masa persiapan pensiun, en: preparation for retirement }, cite: "pp, Pasal 23" }
        """;

    private const string Pp46 = Sources + """
        windows:
          tahun: { last: 1, unit: hari, months-after: 1, cite: "pp, Pasal 16 ayat (2)" }
        deadlines:
          penetapan-skp: { end-of: 1, of: tahun-berjalan, cite: "pp, Pasal 5 ayat (5)" }
          pengembalian: { days: 14, count: hari-kalender, from: diterima, cite: "pp, Pasal 21 ayat (2)" }
          penerusan-kepada-atasan: { days: 14, count: hari-kalender, from: diterima, cite: "pp, Pasal 23 ayat (1)" }
          keberatan: { days: 14, count: hari-kalender, from: diterima, cite: "pp, Pasal 25 ayat (1)" }
        """;

    private static readonly WorkingCalendar Plain = WorkingCalendar.AnyYear();
    private static readonly LocalDate Received = new(2020, 1, 10);

    internal static Procedure OfPp30 { get; } = Read(Pp30);

    [Fact]
    public void Under_PP_30_an_objection_has_fourteen_calendar_days_and_its_decision_no_deadline()
    {
        Deadline objection = OfPp30.Deadlines.Objection(Received, Plain)!;

        Assert.Equal((new LocalDate(2020, 1, 24), DayCount.CalendarDays), (objection.Due, objection.Count!.Value));
        Assert.Null(OfPp30.Deadlines.Decision(Received, Plain));
        Assert.Equal("paling lama 14 hari sejak dokumen diterima", objection.Rule.InWords().Indonesian);
    }

    [Fact]
    public void Calendar_days_may_end_on_a_Sunday_and_are_not_moved()
    {
        Deadline objection = OfPp30.Deadlines.Objection(new LocalDate(2020, 1, 12), Plain)!;

        Assert.Equal(new LocalDate(2020, 1, 26), objection.Due);
        Assert.False(objection.IsDueOnWorkingDay);
    }

    [Fact]
    public void Under_PP_30_the_superior_signs_within_seven_working_days_after_the_time_for_signing() =>
        Assert.Equal(new LocalDate(2020, 2, 4), OfPp30.Deadlines.Due(DeadlineKind.SuperiorSigns, new LocalDate(2020, 1, 24), Plain)!.Due);

    [Fact]
    public void Under_PP_30_the_year_is_reported_by_the_end_of_February() =>
        Assert.Equal(
            ["penetapan-skp 2019-01-31", "pelaporan 2020-02-29"],
            OfPp30.Deadlines.For(AppraisalPeriod.Year(2019), Plain).Due.Select(deadline => deadline.ToString()));

    [Fact]
    public void The_half_year_that_ends_2021_is_reported_by_the_end_of_February_too() =>
        Assert.Equal("pelaporan 2022-02-28", Assert.Single(OfPp30.Deadlines.For(AppraisalPeriod.Semester(2021, 2), Plain).Due).ToString());

    [Fact]
    public void Under_PP_46_there_are_fourteen_days_to_return_to_pass_on_and_to_object()
    {
        DeadlineRules rules = Read(Pp46).Deadlines;

        foreach (DeadlineKind kind in new[] { DeadlineKind.Return, DeadlineKind.PassOnToSuperior, DeadlineKind.Objection })
            Assert.Equal(new LocalDate(2020, 1, 24), rules.Due(kind, Received, Plain)!.Due);
        Assert.Null(rules[DeadlineKind.Decision]);
        Assert.Equal((new LocalDate(2019, 12, 31), new LocalDate(2020, 1, 31)), (Read(Pp46).Windows.For(AppraisalPeriod.Year(2019))!.Opens, Read(Pp46).Windows.For(AppraisalPeriod.Year(2019))!.Closes));
        Assert.Null(Read(Pp46).Moves);
        Assert.Null(Read(Pp46).Planning);
    }

    internal static Procedure Read(string yaml)
    {
        YamlDocument document = YamlDocument.Open(YamlSource.FromText(yaml, "pp.yaml"));
        YamlMapping root = document.Root.AsMapping();
        Procedure procedure = Procedure.Read(root, Engine.Rules.RuleSources.Read(root, isRequired: true));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return procedure;
    }
}
