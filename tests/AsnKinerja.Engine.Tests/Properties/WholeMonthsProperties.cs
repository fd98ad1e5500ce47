using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class WholeMonthsProperties
{
    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 1000)]
    public void Whole_months_are_the_difference_to_the_day_after_unless_that_month_is_too_short(LocalDate one, LocalDate other)
    {
        LocalDate first = LocalDate.Min(one, other), last = LocalDate.Max(one, other), next = last.PlusDays(1);
        int difference = Period.Between(first, next, PeriodUnits.Months).Months;
        // NodaTime lets a month from 31 January end on 28 February, exclusive: the month's own last day would not be needed.
        bool cutShort = first.PlusMonths(difference) == next && next.Day < first.Day;

        Assert.Equal(cutShort ? difference - 1 : difference, WholeMonths.Between(first, last));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)], MaxTest = 1000)]
    public void Cutting_a_run_of_days_gains_no_month_and_loses_at_most_one(LocalDate one, LocalDate other, LocalDate third)
    {
        LocalDate first = LocalDate.Min(one, LocalDate.Min(other, third)), last = LocalDate.Max(one, LocalDate.Max(other, third));
        LocalDate cut = LocalDate.Max(LocalDate.Min(one, other), LocalDate.Min(LocalDate.Max(one, other), third));
        if (cut == last) return;

        int pieces = WholeMonths.Between(first, cut) + WholeMonths.Between(cut.PlusDays(1), last);

        Assert.InRange(pieces, WholeMonths.Between(first, last) - 1, WholeMonths.Between(first, last));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void One_day_more_never_makes_fewer_months(LocalDate one, LocalDate other)
    {
        LocalDate first = LocalDate.Min(one, other), last = LocalDate.Max(one, other);

        Assert.InRange(WholeMonths.Between(first, last.PlusDays(1)) - WholeMonths.Between(first, last), 0, 1);
        Assert.InRange(WholeMonths.Between(first.PlusDays(-1), last) - WholeMonths.Between(first, last), 0, 1);
    }
}
