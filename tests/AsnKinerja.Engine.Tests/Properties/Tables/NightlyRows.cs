using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AsnKinerja.Engine.Ratings;
using Xunit;
using Xunit.Abstractions;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Big drawn tables against the case door: a few by day, ten million ratings by night.</summary>
/// <remarks>
/// <c>ASNKINERJA_NIGHTLY_ROWS=10000000</c> says how many ratings to draw, <c>ASNKINERJA_NIGHTLY_SEED</c> from which seed on. A failure
/// names its seed, with which one table is drawn anew.
/// </remarks>
public class NightlyRows(ITestOutputHelper output)
{
    private static readonly long Wanted = Setting("ASNKINERJA_NIGHTLY_ROWS", 40_000);

    private static readonly int TableSize = (int)Math.Min(Wanted / 8, 60_000);

    [Fact]
    public void Big_tables_give_every_person_the_scores_of_the_case_door()
    {
        long seed = Setting("ASNKINERJA_NIGHTLY_SEED", 0) - 1, ratings = 0, people = 0, settled = 0, exactly = 0, tables = 0;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Interlocked.Read(ref ratings) < Wanted)
            {
                long own = Interlocked.Increment(ref seed);
                Population population = Drawn(own);
                ScoreTable scores = Checked(population, own);
                Interlocked.Add(ref ratings, population.Sheets.Sum(sheet => (long)sheet.Codes.Count(code => code > 0)));
                Interlocked.Add(ref people, scores.Count);
                Interlocked.Add(ref settled, scores.SettledExactly);
                Interlocked.Add(ref exactly, scores.ScoredExactly);
                Interlocked.Increment(ref tables);
            }
        });

        output.WriteLine($"{ratings} ratings of {people} people in {tables} tables, the last of seed {seed}; {settled} people settled by denominator or exactly, {exactly} of them exactly");
        Assert.True(ratings >= Wanted && people > tables);
    }

    // One in three is plain, as most tables of offices are.
    private static Population Drawn(long seed)
    {
        PopulationDraw draw = new(new Dice(seed), TableSize, fills: true);
        return seed % 3 == 2 ? draw.DrawPlain() : draw.Draw();
    }

    private static ScoreTable Checked(Population population, long seed)
    {
        try
        {
            TableScoring all = TableScoring.Default with { Threads = 1 + (int)(seed % 4) };
            RatingTable table = population.ToTable();
            ScoreTable scores = population.ToPolicy().Score(table, all);
            TableAgainstCases.Check(population, scores, population.ToPolicy().Score(table, all with { Levels = ScoreLevels.Overall }));
            return scores;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}, tables of {TableSize} ratings: {exception.Message}\n{population}", exception);
        }
    }

    private static long Setting(string name, long usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? long.Parse(text, CultureInfo.InvariantCulture) : usual;
}
