using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>Mistakes with days that other systems shipped.</summary>
public class PeriodTraps
{
    private static readonly Regulation Pack = Regulation.InForce(AppraisalPeriod.Year(2026));

    [Fact]
    public void End_date_loses_its_last_day()
    {
        Deadline objection = Pack.Deadlines.Objection(new LocalDate(2026, 7, 1), WorkingCalendar.AnyYear())!;
        Assert.True(objection.IsMet(objection.Due));

        AssignmentHistory history = new([new("a", default, "u", "p", new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31))]);
        Assert.Equal(365, SegmentWeights.Of(history, AppraisalPeriod.Year(2026), SegmentWeighting.Days).Total);
    }

    [Fact]
    public void Last_assessor_takes_all_where_the_regulation_prorates()
    {
        AssignmentHistory history = new(
        [
            new("a", default, "u-1", "p-1", new LocalDate(2021, 1, 1), new LocalDate(2021, 6, 30)),
            new("b", default, "u-2", "p-2", new LocalDate(2021, 7, 1)),
        ]);
        Assert.Equal(Rational.Of(181, 365), SegmentWeights.Of(history, AppraisalPeriod.Year(2021), SegmentWeighting.Days).Parts[0].Weight);
        Assert.Null(Pack.Moves!.WhoEvaluates(history, AppraisalPeriod.Year(2021)).Shares);
    }

    [Fact]
    public void Working_days_and_calendar_days_are_told_apart() =>
        Assert.All(Pack.Deadlines.Rules.Where(rule => rule.Days is not null), rule => Assert.Equal(DayCount.WorkingDays, rule.Count));

    [Fact]
    public void A_year_without_known_holidays_is_not_a_year_without_holidays() =>
        Assert.Throws<HolidaysUnknownException>(() => Pack.Deadlines.Objection(new LocalDate(2026, 12, 28), WorkingCalendar.ForYear(2026, [])));
}
