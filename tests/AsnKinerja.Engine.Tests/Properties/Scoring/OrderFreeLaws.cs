using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 5: neither order, nor culture, nor threads change a bit.</summary>
public class OrderFreeLaws
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void Any_order_of_sheets_and_answers_gives_the_same_numbers_and_the_same_words(Scenario scenario, int seed)
    {
        Random random = new(seed);
        MultiRaterScore score = scenario.Score();
        MultiRaterScore shuffled = (scenario with
        {
            Sheets = Shuffle(scenario.Sheets.Select(sheet => sheet with { Replies = Shuffle(sheet.Replies, random) }), random),
        }).Score();

        Assert.Equal(Fractions.WithGroups(score).All, Fractions.WithGroups(shuffled).All);
        Assert.Equal(Words(score), Words(shuffled));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void Any_order_of_competencies_items_and_groups_gives_the_same_numbers(Scenario scenario, int seed)
    {
        Random random = new(seed);
        Scenario shuffled = scenario with
        {
            Competencies = Shuffle(scenario.Competencies.Select(competency => competency with { Items = Shuffle(competency.Items, random) }), random),
            Rules = scenario.Rules with { Groups = Shuffle(scenario.Rules.Groups, random) },
        };

        Assert.Equal(Fractions.WithGroups(scenario.Score()).All, Fractions.WithGroups(shuffled.Score()).All);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Scenarios)])]
    public void A_machine_that_writes_commas_gives_the_same_numbers_and_the_same_words(Scenario scenario)
    {
        string expected = Words(scenario.Score());
        CultureInfo before = CultureInfo.CurrentCulture, beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Commas();
            Assert.Equal("0,5", 0.5m.ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, Words(scenario.Score()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(Scenarios)])]
    public void Many_threads_that_read_one_result_and_make_their_own_see_the_same(Scenario scenario)
    {
        MultiRaterScore shared = scenario.Score();
        AggregationPolicy policy = scenario.ToPolicy();
        RatingInstrument instrument = scenario.ToInstrument();
        RatingSheet[] sheets = scenario.ToSheets();
        string expected = Words(scenario.Score());
        string[] seen = new string[16];
        Parallel.For(0, seen.Length, i => seen[i] = Words(i % 2 == 0 ? shared : policy.Score(instrument, sheets)));

        Assert.All(seen, words => Assert.Equal(expected, words));
    }

    // The number format of id-ID; the culture itself is not on a machine that runs without cultures.
    internal static CultureInfo Commas()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

    private static string Words(MultiRaterScore score)
    {
        Explanation tree = score.Explain();
        return string.Join("\n", new[] { tree.ToText("id"), tree.ToText("en"), tree.ToJson() }
            .Concat(Fractions.WithGroups(score).All)
            .Concat(score.Items.Append(score.Overall).SelectMany(part => part.Completeness.Reasons).Select(reason => reason.Indonesian + " " + reason.English)));
    }

    private static T[] Shuffle<T>(IEnumerable<T> items, Random random)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }
}
