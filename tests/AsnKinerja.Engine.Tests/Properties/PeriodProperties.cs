using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class PeriodProperties
{
    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void The_ends_of_a_period_are_in_it_and_their_neighbours_are_not(AppraisalPeriod period)
    {
        Assert.True(period.Contains(period.First) && period.Contains(period.Last));
        Assert.False(period.Contains(period.First.PlusDays(-1)) || period.Contains(period.Last.PlusDays(1)));
        Assert.Equal(period.ToDateInterval().Length, period.Days);
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void Parts_tile_a_period_without_a_hole_and_without_an_overlap(AppraisalPeriod period)
    {
        foreach (Func<IReadOnlyList<AppraisalPeriod>> divide in (Func<IReadOnlyList<AppraisalPeriod>>[])[period.Months, period.Quarters, period.Semesters])
        {
            if (PartsOrNone(divide) is not { } parts) continue;
            AssertTiles(period, parts);
        }
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void A_year_a_semester_and_a_quarter_always_divide(AppraisalPeriod period)
    {
        if (period.Kind != PeriodKind.Custom) Assert.Equal(period.WholeMonths, period.Months().Count);
        if (period.Kind <= PeriodKind.Quarter) Assert.Equal(period.WholeMonths, 3 * period.Quarters().Count);
        if (period.Kind <= PeriodKind.Semester) Assert.Equal(period.WholeMonths, 6 * period.Semesters().Count);
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void A_period_reads_back_from_its_text_and_from_its_days(AppraisalPeriod period)
    {
        Assert.Equal(period, AppraisalPeriod.Parse(period.ToString()));
        Assert.Equal(period, AppraisalPeriod.Between(period.First, period.Last));
        Assert.False(period.Name.Indonesian.Length == 0 || period.Name.English.Length == 0);
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 2000)]
    public void Reading_a_text_gives_a_period_or_a_format_error_and_nothing_else(PeriodLikeText text) => ReadsOrRefuses(text.Text);

    [Property(MaxTest = 500)]
    public void Reading_any_text_gives_a_period_or_a_format_error_and_nothing_else(string? text) => ReadsOrRefuses(text ?? "");

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void The_overlap_has_the_days_in_both_and_no_other(AppraisalPeriod one, AppraisalPeriod other, LocalDate day)
    {
        AppraisalPeriod? overlap = one.Overlap(other);

        Assert.Equal(overlap, other.Overlap(one));
        Assert.Equal(one.Contains(day) && other.Contains(day), overlap?.Contains(day) ?? false);
        Assert.Equal(one, one.Overlap(one));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void Order_agrees_with_equality_and_is_total(AppraisalPeriod one, AppraisalPeriod other)
    {
        Assert.Equal(one == other, one.CompareTo(other) == 0);
        Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
        Assert.Equal(one <= other, !(one > other));
    }

    private static void ReadsOrRefuses(string text)
    {
        bool isPeriod = AppraisalPeriod.TryParse(text, out AppraisalPeriod? tried);
        if (!isPeriod)
        {
            Assert.Throws<FormatException>(() => AppraisalPeriod.Parse(text));
            return;
        }

        Assert.Equal(tried, AppraisalPeriod.Parse(text));
        Assert.Equal(tried, AppraisalPeriod.Parse(tried!.ToString()));
    }

    private static IReadOnlyList<AppraisalPeriod>? PartsOrNone(Func<IReadOnlyList<AppraisalPeriod>> divide)
    {
        try
        {
            return divide();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void AssertTiles(AppraisalPeriod period, IReadOnlyList<AppraisalPeriod> parts)
    {
        Assert.Equal(period.First, parts[0].First);
        Assert.Equal(period.Last, parts[parts.Count - 1].Last);
        Assert.Equal(period.Days, parts.Sum(part => part.Days));
        for (int i = 1; i < parts.Count; i++)
            Assert.Equal(parts[i - 1].Last.PlusDays(1), parts[i].First);
        Assert.Single(parts.Select(part => part.Kind).Distinct());
    }
}
