using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

/// <summary>The deadlines of PermenPANRB 6/2022: Pasal 14, Lampiran Bab IV A.8 and Bab V.</summary>
public class DeadlineTests
{
    private static readonly Regulation Pack = Regulation.InForce(AppraisalPeriod.Year(2026));
    private static readonly WorkingCalendar Plain = WorkingCalendar.AnyYear();

    private static readonly WorkingCalendar WithHolidays = WorkingCalendar.AnyYear(
        new Holiday(new LocalDate(2026, 8, 17), new("Hari Kemerdekaan", "Independence Day")),
        new Holiday(new LocalDate(2026, 8, 25), new("Maulid Nabi", "Mawlid")));

    [Theory]
    [InlineData(DeadlineKind.HandOver, 14, DeadlineEvent.Signed, "Lampiran Bab V A.5, p. 114")]
    [InlineData(DeadlineKind.Return, 14, DeadlineEvent.Received, "Lampiran Bab V A.6, p. 114")]
    [InlineData(DeadlineKind.Report, 30, DeadlineEvent.WindowCloses, "Lampiran Bab V A.7, p. 115")]
    [InlineData(DeadlineKind.SuperiorSigns, 14, DeadlineEvent.WindowCloses, "Lampiran Bab V A.8, p. 115-116")]
    [InlineData(DeadlineKind.SuperiorHandsOver, 7, DeadlineEvent.Signed, "Lampiran Bab V A.9, p. 116")]
    [InlineData(DeadlineKind.ReturnToSuperior, 7, DeadlineEvent.Received, "Lampiran Bab V A.10, p. 116")]
    [InlineData(DeadlineKind.SuperiorReports, 30, DeadlineEvent.WindowCloses, "Lampiran Bab V A.11, p. 117")]
    [InlineData(DeadlineKind.Objection, 14, DeadlineEvent.Received, "Lampiran Bab V B.2, p. 117")]
    [InlineData(DeadlineKind.Decision, 7, DeadlineEvent.ObjectionReceived, "Lampiran Bab V B.6, p. 117")]
    public void Each_number_of_working_days_is_as_printed(DeadlineKind kind, int days, DeadlineEvent from, string place)
    {
        DeadlineRule rule = Pack.Deadlines[kind]!;
        Assert.Equal((days, DayCount.WorkingDays, from, place), (rule.Days!.Value, rule.Count!.Value, rule.From!.Value, rule.Citation!.Place));
        Assert.Equal(Established.Regulation, rule.Citation.Established);
    }

    [Fact]
    public void An_objection_is_in_time_on_the_fourteenth_working_day_and_not_on_the_fifteenth()
    {
        Deadline objection = Pack.Deadlines.Objection(new LocalDate(2026, 8, 7), WithHolidays)!;

        // Monday 10 August is day 1; 17 and 25 August are closed.
        Assert.Equal(new LocalDate(2026, 8, 31), objection.Due);
        Assert.True(objection.IsMet(new LocalDate(2026, 8, 31)));
        Assert.False(objection.IsMet(new LocalDate(2026, 9, 1)));
        Assert.Equal("pegawai mengajukan keberatan: paling lambat 31 Agustus 2026 (paling lama 14 hari kerja sejak dokumen diterima)", objection.InWords().Indonesian);
        Assert.Equal("the employee objects: by 31 August 2026 (at most 14 working days after the document was received)", objection.InWords().English);
    }

    [Fact]
    public void A_decision_is_due_seven_working_days_after_the_objection_was_received() =>
        Assert.Equal(new LocalDate(2026, 7, 10), Pack.Deadlines.Decision(new LocalDate(2026, 7, 1), Plain)!.Due);

    [Fact]
    public void The_holidays_that_were_skipped_are_named()
    {
        string text = Pack.Deadlines.Objection(new LocalDate(2026, 8, 7), WithHolidays)!.Explain().ToText("en");

        Assert.Contains("Holidays are not counted: 17 August 2026 (Independence Day), 25 August 2026 (Mawlid).", text, StringComparison.Ordinal);
        Assert.Contains("Weekends are not counted: Saturday, Sunday.", text, StringComparison.Ordinal);
        Assert.Contains("PermenPANRB 6/2022, Lampiran Bab V B.2, p. 117", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schedule_of_a_year_has_the_plan_the_window_and_what_follows_from_it()
    {
        DeadlineSchedule schedule = Pack.Deadlines.For(AppraisalPeriod.Year(2026), Plain);

        Assert.Equal((new LocalDate(2026, 12, 31), new LocalDate(2027, 1, 31)), (schedule.Window!.Opens, schedule.Window.Closes));
        Assert.Equal(
            ["penetapan-skp 2026-01-31", "penandatanganan-oleh-atasan 2027-02-18", "pelaporan 2027-03-12", "pelaporan-oleh-atasan 2027-03-12"],
            schedule.Due.Select(deadline => deadline.ToString()));
        Assert.Equal(
            ["penyampaian", "pengembalian", "penyampaian-oleh-atasan", "pengembalian-kepada-atasan", "keberatan", "putusan-keberatan"],
            schedule.Waiting.Select(rule => rule.Id));
    }

    [Fact]
    public void The_window_of_a_quarter_is_a_reading_and_says_so()
    {
        DeadlineSchedule schedule = Pack.Deadlines.For(AppraisalPeriod.Quarter(2026, 3), Plain);

        Assert.Equal((new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 30)), (schedule.Window!.Opens, schedule.Window.Closes));
        Assert.Null(schedule[DeadlineKind.PlanSet]);
        Assert.Equal(new LocalDate(2026, 11, 11), schedule[DeadlineKind.Report]!.Due);
        Assert.Equal(Established.Unverified, Assert.Single(schedule.Explain().Warnings).Established);
    }

    [Fact]
    public void A_period_that_the_regulation_does_not_know_has_no_window_and_no_guess()
    {
        DeadlineSchedule schedule = Pack.Deadlines.For(AppraisalPeriod.Parse("2026-03-15..2026-08-31"), Plain);

        Assert.Null(schedule.Window);
        Assert.Empty(schedule.Due);
        Assert.Contains(schedule.Waiting, rule => rule.Kind == DeadlineKind.Report);
        Assert.Contains("no window", schedule.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_a_month_that_is_no_working_day_is_not_moved()
    {
        Deadline plan = Pack.Deadlines.For(AppraisalPeriod.Year(2026), Plain)[DeadlineKind.PlanSet]!;

        // 31 January 2026 is a Saturday.
        Assert.Equal(new LocalDate(2026, 1, 31), plan.Due);
        Assert.False(plan.IsDueOnWorkingDay);
        Assert.Contains(plan.Remarks, remark => remark.English.Contains("not moved", StringComparison.Ordinal));
        Assert.DoesNotContain(Pack.Deadlines.For(AppraisalPeriod.Year(2025), Plain)[DeadlineKind.PlanSet]!.Remarks, remark => remark.English.Contains("not moved", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_that_runs_into_a_year_without_holidays_is_refused() =>
        Assert.Throws<HolidaysUnknownException>(() => Pack.Deadlines.For(AppraisalPeriod.Year(2026), WorkingCalendar.ForYear(2026, [])));

    [Fact]
    public void The_end_of_a_month_counts_from_no_event() =>
        Assert.Contains("For(period, calendar)", Assert.Throws<ArgumentException>("kind", () => Pack.Deadlines.Due(DeadlineKind.PlanSet, new LocalDate(2026, 1, 1), Plain)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_deadline_that_the_regulation_does_not_have_is_null() =>
        Assert.Null(Pack.Deadlines.Due(DeadlineKind.PassOnToSuperior, new LocalDate(2026, 1, 1), Plain));

    [Fact]
    public void An_agency_s_policy_keeps_the_deadlines() =>
        Assert.Same(Pack.Deadlines, Pack.WithBehaviourPolicy(Pack.Ratings!.Behaviour.Policy).Deadlines);

    [Fact]
    public void A_schedule_prints_and_can_be_redone() =>
        PrintedJson.Read(Pack.Deadlines.For(AppraisalPeriod.Year(2026), WithHolidays).Explain().ToJson()).Redo();
}
