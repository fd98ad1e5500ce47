using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Tallies;

/// <summary>What one rater says about one employee, perhaps on several partial sheets: it stays in one part.</summary>
internal sealed record Voice(int Employee, IReadOnlyList<HandedIn> Sheets);

/// <summary>A population under the rules of a scenario, and how it is divided.</summary>
public sealed record TallyCase
{
    internal Scenario Scenario { get; init; } = null!;

    internal IReadOnlyList<Voice> Voices { get; init; } = [];

    internal int Seed { get; init; }

    /// <summary>0 to 3: texts, GUIDs, ints, longs.</summary>
    internal int IdKind { get; init; }

    internal bool InRows { get; init; }

    internal RatingInstrument Instrument { get; init; } = null!;

    internal AggregationPolicy Policy => Scenario.ToPolicy();

    public override string ToString() => string.Join("\n", new[] { Scenario.ToString(), $"seed {Seed}, ids {IdKind}, {(InRows ? "rows" : "sheets")}" }
        .Concat(Voices.Select(voice => $"employee {voice.Employee}: " + string.Join(" + ", voice.Sheets.Select(sheet => $"{sheet.Group} {sheet.Rater ?? "-"} "
            + string.Join(", ", sheet.Replies.Select(reply => $"{reply.Item} {reply.Kind} {reply.Value}")))))));

    /// <summary>The id of an employee as text, whatever its kind; the ids of neighbours are far apart and out of order.</summary>
    internal string IdText(int employee) => IdKind switch
    {
        0 => TextOf(employee),
        1 => GuidOf(employee).ToString(),
        2 => IntOf(employee).ToString(CultureInfo.InvariantCulture),
        _ => LongOf(employee).ToString(CultureInfo.InvariantCulture),
    };

    internal RatingTable Table(IEnumerable<Voice> voices) => IdKind switch
    {
        0 => Table(voices, TextOf),
        1 => Table(voices, GuidOf),
        2 => Table(voices, IntOf),
        _ => Table(voices, LongOf),
    };

    internal RatingTally Tally(IEnumerable<Voice> voices) => Table(voices).Tally(threads: 1 + (Seed % 3));

    /// <summary>The voices dealt out at random, by employee or one by one; parts may be empty.</summary>
    internal Voice[][] Parts(Random random)
    {
        int parts = random.Next(1, 7);
        bool byEmployee = random.Next(2) == 0;
        int[] homes = [.. Enumerable.Range(0, 16).Select(_ => random.Next(parts))];
        ILookup<int, Voice> dealt = Voices.ToLookup(voice => byEmployee ? homes[voice.Employee] : random.Next(parts));
        return [.. Enumerable.Range(0, parts).Select(part => dealt[part].OrderBy(_ => random.Next()).ToArray())];
    }

    private static string TextOf(int employee) => (employee % 3) switch { 0 => "", 1 => "é", _ => "\U0001F600" } + "NIP-" + (employee * 7919 % 13).ToString(CultureInfo.InvariantCulture);

    private static Guid GuidOf(int employee) => new(employee * 0x3FFFFFFF, (short)(employee * 20011), (short)-employee, 1, 2, 3, 4, 5, 6, 7, (byte)(employee * 67));

    private static int IntOf(int employee) => unchecked(employee * 0x5DEECE6D);

    private static long LongOf(int employee) => unchecked(employee * 0x5DEECE66D1234567);

    private RatingTable Table<TId>(IEnumerable<Voice> voices, Func<int, TId> id)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(Instrument, new TableLoading { Step = Step });
        foreach (Voice voice in voices)
            foreach (HandedIn sheet in voice.Sheets)
                if (InRows)
                    foreach (Reply reply in sheet.Replies) builder.Add(id(voice.Employee), sheet.Group, sheet.Rater, reply.Item, AnswerOf(reply));
                else
                    builder.AddSheet(id(voice.Employee), sheet.Group, sheet.Rater, [.. Instrument.Items.Select(item => Of(sheet, item.Id))]);
        return builder.Build();
    }

    // Every value that a scenario draws on an open scale lies on this grid.
    private Rational Step => (Scenario.Scale.High - Scenario.Scale.Low).ToRational() / 3000;

    private static Answer Of(HandedIn sheet, string item) => sheet.Replies.FirstOrDefault(reply => reply.Item == item) is Reply reply ? AnswerOf(reply) : default;

    internal static Answer AnswerOf(Reply reply) => reply.Kind switch
    {
        ReplyKind.Value => Answer.Of(reply.Value.ToRational()),
        ReplyKind.CannotJudge => Answer.CannotJudge,
        _ => Answer.NotObserved,
    };
}

/// <summary>Draws populations: employees with many voices, few, or only empty sheets; raters with names and without.</summary>
public static class TallyCases
{
    public static Arbitrary<TallyCase> TallyCase() => Arb.From(
        Scenarios.Scenario().Generator.SelectMany(scenario => Gen.Choose(0, int.MaxValue).Select(seed => Draw(scenario, seed))),
        Smaller);

    private static TallyCase Draw(Scenario scenario, int seed)
    {
        Random random = new(seed);
        HandedIn[][] models = [.. scenario.Sheets
            .GroupBy(sheet => (sheet.Group, Rater: sheet.Rater ?? Guid.NewGuid().ToString()))
            .Select(rater => rater.ToArray())];
        Fraction[] values = [.. scenario.Sheets.SelectMany(sheet => sheet.Replies).Where(reply => reply.Kind == ReplyKind.Value).Select(reply => reply.Value)];
        List<Voice> voices = [];
        int employees = random.Next(0, 8), count = models.Length == 0 || employees == 0 ? 0 : random.Next(1, 40);
        for (int i = 0; i < count; i++)
        {
            // Some raters have one name in two groups, which makes two of them, in a pool too.
            string name = "r" + (i - (i % 2 == 1 && random.Next(6) == 0 ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
            HandedIn[] model = models[random.Next(models.Length)];
            if (voices.Any(voice => voice.Sheets[0].Rater == name && voice.Sheets[0].Group == model[0].Group)) name += "'";
            voices.Add(new Voice(random.Next(employees), [.. model.Select(sheet => sheet with
            {
                Rater = sheet.Rater is null ? null : name,
                Weight = 1,
                Replies = [.. sheet.Replies.Select(reply => reply.Kind == ReplyKind.Value ? reply with { Value = values[random.Next(values.Length)] } : reply)],
            })]));
        }

        return new TallyCase
        {
            Scenario = scenario,
            Voices = voices,
            Seed = random.Next(1 << 20),
            IdKind = random.Next(4),
            InRows = random.Next(2) == 0,
            Instrument = scenario.ToInstrument(),
        };
    }

    private static IEnumerable<TallyCase> Smaller(TallyCase one)
    {
        for (int i = 0; i < one.Voices.Count; i++) yield return one with { Voices = [.. one.Voices.Where((_, at) => at != i)] };
    }
}
