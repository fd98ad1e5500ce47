using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

/// <summary>What PP 30/2019 and PP 46/2011 say about days.</summary>
public class OlderPacksTests
{
    private static readonly WorkingCalendar Plain = WorkingCalendar.AnyYear();
    private static readonly LocalDate Received = new(2020, 1, 10);

    internal static Procedure OfPp30 => Regulation.Named("pp-30-2019").Procedure;

    private static Procedure OfPp46 => Regulation.Named("pp-46-2011").Procedure;

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
        DeadlineRules rules = OfPp46.Deadlines;

        foreach (DeadlineKind kind in new[] { DeadlineKind.Return, DeadlineKind.PassOnToSuperior, DeadlineKind.Objection })
            Assert.Equal(new LocalDate(2020, 1, 24), rules.Due(kind, Received, Plain)!.Due);
        Assert.Null(rules[DeadlineKind.Decision]);
        Assert.Equal((new LocalDate(2019, 12, 31), new LocalDate(2020, 1, 31)), (OfPp46.Windows.For(AppraisalPeriod.Year(2019))!.Opens, OfPp46.Windows.For(AppraisalPeriod.Year(2019))!.Closes));
        Assert.Null(OfPp46.Moves);
        Assert.NotNull(OfPp46.Planning);
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
