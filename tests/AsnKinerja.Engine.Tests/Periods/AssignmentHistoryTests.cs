using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class AssignmentHistoryTests
{
    private static readonly Assignment Analyst = Held("analis", new(2025, 1, 1), new(2026, 3, 15));
    private static readonly Assignment Head = Held("kepala-seksi", new(2026, 4, 1), null);
    private static readonly Assignment Acting = Held("camat", new(2026, 2, 1), new(2026, 5, 31), AssignmentKind.ActingForVacancy);

    [Fact]
    public void The_post_of_a_day_is_held_on_its_first_and_on_its_last_day()
    {
        AssignmentHistory history = new([Analyst, Head]);

        Assert.Null(history.At(new LocalDate(2024, 12, 31)));
        Assert.Equal(Analyst, history.At(new LocalDate(2025, 1, 1)));
        Assert.Equal(Analyst, history.At(new LocalDate(2026, 3, 15)));
        Assert.Null(history.At(new LocalDate(2026, 3, 16)));
        Assert.Equal(Head, history.At(new LocalDate(2026, 4, 1)));
        Assert.Equal(Head, history.At(new LocalDate(2099, 1, 1)));
    }

    [Fact]
    public void A_period_falls_into_who_held_what_under_whom_and_gaps()
    {
        AssignmentHistory history = new([Head, Acting, Analyst]);

        Assert.Equal(
            [
                "2026-01-01..2026-03-15: 'analis' in 'dinas', 2025-01-01..2026-03-15",
                "2026-03-16..2026-03-31: none",
                "2026-04-01..2026-12-31: 'kepala-seksi' in 'dinas', 2026-04-01..",
            ],
            history.Segments(AppraisalPeriod.Year(2026)).Select(s => s.ToString()));
    }

    [Fact]
    public void A_period_before_all_posts_is_one_gap()
    {
        AssignmentSegment gap = Assert.Single(new AssignmentHistory([Analyst]).Segments(AppraisalPeriod.Year(2020)));

        Assert.True(gap.IsGap);
        Assert.Equal(366, gap.Days);
        Assert.True(Assert.Single(new AssignmentHistory([]).Segments(AppraisalPeriod.Year(2020))).IsGap);
    }

    [Fact]
    public void A_new_appraiser_in_the_same_post_is_a_new_part()
    {
        Assignment before = new("guru", default, "sd-1", "p-1", new LocalDate(2026, 1, 1), new LocalDate(2026, 8, 31));
        Assignment after = new("guru", default, "sd-1", "p-2", new LocalDate(2026, 9, 1));

        Assert.Equal(
            [("p-1", 62), ("p-2", 30)],
            new AssignmentHistory([before, after]).Segments(AppraisalPeriod.Quarter(2026, 3)).Select(s => (s.Assignment?.Appraiser!, s.Days)));
    }

    [Fact]
    public void An_acting_post_may_overlap_and_does_not_cut_the_main_one()
    {
        Assignment daily = Held("sekretaris", new(2026, 2, 10), new(2026, 2, 12), AssignmentKind.ActingForAbsence);
        AssignmentHistory history = new([Analyst, Acting, daily]);

        Assert.Equal(Analyst, history.At(new LocalDate(2026, 2, 11)));
        Assert.Single(history.Segments(AppraisalPeriod.Month(2026, 2)));
        Assert.Equal(
            [(Acting, 28), (daily, 3)],
            history.ActingSegments(AppraisalPeriod.Month(2026, 2)).Select(s => (s.Assignment!, s.Days)));
        Assert.Empty(history.ActingSegments(AppraisalPeriod.Month(2026, 6)));
    }

    [Fact]
    public void Two_main_posts_on_one_day_are_refused_with_both_named()
    {
        Assignment early = Held("kepala-bidang", new(2026, 3, 15), null);

        ArgumentException thrown = Assert.Throws<ArgumentException>(() => new AssignmentHistory([early, Analyst]));

        Assert.Equal("assignments", thrown.ParamName);
        Assert.StartsWith(
            "Two main posts are held on 2026-03-15: 'analis' in 'dinas', 2025-01-01..2026-03-15, and 'kepala-bidang' in 'dinas', 2026-03-15...",
            thrown.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("penilai", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_main_post_after_an_open_one_is_refused() =>
        Assert.Throws<ArgumentException>(() => new AssignmentHistory([Head, Held("camat", new(2030, 1, 1), null)]));

    [Fact]
    public void A_main_post_within_a_longer_one_is_refused_whatever_lies_between() =>
        Assert.Throws<ArgumentException>(() => new AssignmentHistory(
            [
                Held("a", new(2026, 1, 1), new(2026, 12, 31)),
                Held("b", new(2026, 2, 1), new(2026, 2, 28)),
                Held("c", new(2026, 6, 1), new(2026, 6, 30)),
            ]));

    [Fact]
    public void Gaps_between_main_posts_are_reported()
    {
        DateInterval gap = Assert.Single(new AssignmentHistory([Head, Acting, Analyst]).Gaps());

        Assert.Equal(new DateInterval(new LocalDate(2026, 3, 16), new LocalDate(2026, 3, 31)), gap);
        Assert.Empty(new AssignmentHistory([Head]).Gaps());
        Assert.Empty(new AssignmentHistory([Analyst, Held("b", new(2026, 3, 16), null)]).Gaps());
    }

    [Fact]
    public void The_order_given_does_not_show() =>
        Assert.Equal(new AssignmentHistory([Analyst, Acting, Head]).Assignments, new AssignmentHistory([Head, Analyst, Acting]).Assignments);

    [Fact]
    public void The_assignments_of_a_history_cannot_be_changed_from_outside() =>
        Assert.Throws<NotSupportedException>(
            () => ((System.Collections.Generic.IList<Assignment>)new AssignmentHistory([Analyst]).Assignments).Clear());

    [Fact]
    public void An_assignment_needs_a_post_a_unit_and_days_in_order()
    {
        LocalDate day = new(2026, 1, 1);

        Assert.Throws<ArgumentException>("postId", () => new Assignment(" ", default, "u", null, day));
        Assert.Throws<ArgumentNullException>("unit", () => new Assignment("p", default, null!, null, day));
        Assert.Throws<ArgumentException>("appraiser", () => new Assignment("p", default, "u", "", day));
        Assert.Throws<ArgumentException>("last", () => new Assignment("p", default, "u", null, day, day.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Assignment("p", default, "u", null, day, null, (AssignmentKind)9));
        Assert.Equal(Analyst, Held("analis", new(2025, 1, 1), new(2026, 3, 15)));
    }

    [Fact]
    public void A_segment_has_only_days_on_which_its_assignment_is_held() =>
        Assert.Throws<ArgumentException>("assignment", () => new AssignmentSegment(AppraisalPeriod.Year(2026), Analyst));

    [Fact]
    public void An_entry_that_is_null_is_refused() =>
        Assert.Throws<ArgumentException>(() => new AssignmentHistory([Analyst, null!]));

    private static Assignment Held(string post, LocalDate first, LocalDate? last, AssignmentKind kind = AssignmentKind.Main) =>
        new(post, LocalizedText.Same(post), "dinas", "penilai-1", first, last, kind);
}
