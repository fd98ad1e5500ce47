using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 7: a period is appraised under the rules in force on its last day, whenever that is asked.</summary>
public class DatedLaws
{
    [Property(MaxTest = 400, Arbitrary = [typeof(PeriodGenerators), typeof(Packs)])]
    public void The_regulation_of_a_period_is_the_one_in_force_on_its_last_day(AppraisalPeriod period, Pack[] packs)
    {
        Regulation[] all = [.. packs.Select((pack, i) => pack.ToRegulation("regulation-" + i))];
        int last = Day(period.Last);
        string[] inForce = [.. packs.Select((pack, i) => (pack, Id: "regulation-" + i))
            .Where(known => (known.pack.From is null || known.pack.From <= last) && (known.pack.To is null || last <= known.pack.To))
            .Select(known => known.Id)];

        if (inForce.Length == 1)
        {
            Assert.Equal(inForce[0], Regulation.InForce(period, all).Id);
            return;
        }

        NoRegulationInForceException none = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(period, all));
        Assert.Equal(period, none.Period);
        Assert.Contains(inForce.Length == 0 ? "No regulation is in force" : $"More than one regulation ({string.Join(", ", inForce)}) is in force", none.Message, System.StringComparison.Ordinal);
        Assert.All(all, known => Assert.Contains($"{known.Id} ({known.InForceInterval})", none.Message, System.StringComparison.Ordinal));
        Assert.Contains(period.ToString(), none.Message, System.StringComparison.Ordinal);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(PeriodGenerators)])]
    public void PermenPANRB_6_2022_holds_for_what_ends_on_7_February_2022_or_later(AppraisalPeriod period)
    {
        Regulation permen = Permen6;
        bool holds = Day(period.Last) >= 20220207;
        if (holds) Assert.Same(permen, Regulation.InForce(period, [permen]));
        else Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(period, [permen]));
    }

    [Fact]
    public void The_day_of_promulgation_is_the_first_day_in_force()
    {
        Assert.Equal("permenpanrb-6-2022", Regulation.InForce(AppraisalPeriod.Between(new LocalDate(2022, 1, 1), new LocalDate(2022, 2, 7)), [Permen6]).Id);

        NoRegulationInForceException early = Assert.Throws<NoRegulationInForceException>(() =>
            Regulation.InForce(AppraisalPeriod.Between(new LocalDate(2022, 1, 1), new LocalDate(2022, 2, 6)), [Permen6]));
        Assert.Equal(
            "No regulation is in force on 2022-02-06, the last day of 2022-01-01..2022-02-06. Known: permenpanrb-6-2022 (2022-02-07..).",
            early.Message);
    }

    [Fact]
    public void Before_every_regulation_there_is_none_and_the_message_lists_what_there_is()
    {
        NoRegulationInForceException none = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(1950)));

        Assert.Contains("No regulation is in force on 1950-12-31, the last day of 1950.", none.Message, System.StringComparison.Ordinal);
        Assert.All(Regulation.All, known => Assert.Contains(known.Id, none.Message, System.StringComparison.Ordinal));
        Assert.Contains("Known: none.", Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2026), [])).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Two_regulations_in_force_are_an_error_that_names_both()
    {
        Regulation own = new Pack(20240101, null).ToRegulation("peraturan-bupati");
        NoRegulationInForceException both = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2025), [Permen6, own]));

        Assert.Equal(
            "More than one regulation (permenpanrb-6-2022, peraturan-bupati) is in force on 2025-12-31, the last day of 2025. "
            + "Known: permenpanrb-6-2022 (2022-02-07..); peraturan-bupati (2024-01-01..).",
            both.Message);
        Assert.Same(Permen6, Regulation.InForce(AppraisalPeriod.Year(2023), [Permen6, own]));
    }

    private static Regulation Permen6 => Regulation.All.Single(known => known.Id == "permenpanrb-6-2022");

    private static int Day(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>Days as numbers such as 20220207; null for an open end.</summary>
    public sealed record Pack(int? From, int? To)
    {
        internal Regulation ToRegulation(string id) => new(id, LocalizedText.Same(id), new EffectiveInterval(Date(From), Date(To)));

        private static LocalDate? Date(int? day) => day is int number
            ? NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(number.ToString(CultureInfo.InvariantCulture)).Value
            : null;
    }

    public static class Packs
    {
        public static Arbitrary<Pack[]> Several() => Arb.From(
            from count in Gen.Choose(0, 4)
            from packs in One.ArrayOf(count)
            select packs,
            packs => packs.Select((_, at) => packs.Where((_, other) => other != at).ToArray()));

        private static Gen<Pack> One =>
            from a in Gen.Choose(0, 365 * 20)
            from b in Gen.Choose(0, 365 * 20)
            from open in Gen.Choose(0, 5)
            let first = new LocalDate(2012, 1, 1).PlusDays(System.Math.Min(a, b))
            let last = new LocalDate(2012, 1, 1).PlusDays(System.Math.Max(a, b))
            select new Pack(open == 0 ? null : Day(first), open < 3 ? null : Day(last));
    }
}
