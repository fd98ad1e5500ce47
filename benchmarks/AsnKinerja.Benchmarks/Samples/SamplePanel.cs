using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Benchmarks.Samples;

/// <summary>Made-up answers of one panel, in both shapes: sheets for the engine, rows for LINQ.</summary>
internal sealed class SamplePanel
{
    private static readonly (string Group, int Raters)[] Composition =
        [("supervisor", 1), ("peer", 3), ("subordinate", 3), ("public", 1)];

    private readonly KeyValuePair<string, Answer>[][] _forms;

    private SamplePanel(RatingRow[] rows, RatingSheet[] sheets, KeyValuePair<string, Answer>[][] forms)
    {
        Rows = rows;
        Sheets = sheets;
        _forms = forms;
    }

    /// <summary>The weights of the groups.</summary>
    public static Dictionary<string, int> Weights { get; } = new(StringComparer.Ordinal)
    {
        ["supervisor"] = 60,
        ["peer"] = 15,
        ["subordinate"] = 15,
        ["public"] = 10,
    };

    /// <summary>The same weights as a policy.</summary>
    public static AggregationPolicy Policy { get; } =
        AggregationPolicy.Weighted(("supervisor", 60), ("peer", 15), ("subordinate", 15), ("public", 10)).Requiring("supervisor");

    public RatingRow[] Rows { get; }

    public RatingSheet[] Sheets { get; }

    /// <summary>Eight sheets of 21 behaviours.</summary>
    public static SamplePanel Full(int seed) => Make(new Random(seed), everySheet: true);

    /// <summary>Different panels; in some a peer, a subordinate or the public handed in no sheet.</summary>
    public static SamplePanel[] Many(int count)
    {
        Random random = new(6);
        SamplePanel[] panels = new SamplePanel[count];
        for (int i = 0; i < count; i++) panels[i] = Make(random, everySheet: false);
        return panels;
    }

    /// <summary>The sheets anew, from answers as a form or a database hands them over.</summary>
    public RatingSheet[] ToSheets()
    {
        RatingSheet[] sheets = new RatingSheet[_forms.Length];
        for (int i = 0; i < sheets.Length; i++) sheets[i] = RatingSheet.By(Sheets[i].Group, Sheets[i].Rater).Answering(_forms[i]);
        return sheets;
    }

    private static SamplePanel Make(Random random, bool everySheet)
    {
        List<RatingRow> rows = [];
        List<RatingSheet> sheets = [];
        List<KeyValuePair<string, Answer>[]> forms = [];
        foreach ((string group, int raters) in Composition)
        {
            for (int r = 1; r <= raters; r++)
            {
                if (!everySheet && group != "supervisor" && random.Next(100) < 8) continue;
                string rater = $"{group}-{r}";
                KeyValuePair<string, Answer>[] form = CompetencyFramework.BerAkhlak.Competencies
                    .SelectMany(competency => competency.Behaviours, (competency, behaviour) => (competency.Id, Item: behaviour.Id))
                    .Select(asked => Add(rows, group, rater, asked.Id, asked.Item, Answered(random, group)))
                    .ToArray();
                forms.Add(form);
                sheets.Add(RatingSheet.By(group, rater).Answering(form));
            }
        }

        return new SamplePanel([.. rows], [.. sheets], [.. forms]);
    }

    private static KeyValuePair<string, Answer> Add(List<RatingRow> rows, string group, string rater, string competency, string item, Answer answer)
    {
        rows.Add(new RatingRow(group, rater, competency, item, answer.HasValue ? (int)answer.Value.Numerator : null));
        return new KeyValuePair<string, Answer>(item, answer);
    }

    // Somebody who is served sees less of the work than colleagues do: 30 % of that sheet carries no value, 6 % of the others.
    private static Answer Answered(Random random, string group)
    {
        int dice = random.Next(100), without = group == "public" ? 30 : 6;
        if (dice < without) return dice % 2 == 0 ? Answer.NotObserved : Answer.CannotJudge;
        return Answer.Of(random.Next(10) switch { 0 => 1, < 7 => 2, _ => 3 });
    }
}
