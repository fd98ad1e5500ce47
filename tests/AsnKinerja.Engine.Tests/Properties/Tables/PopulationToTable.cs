using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>The plain data as a user of the library would put it into a table.</summary>
internal static class PopulationToTable
{
    /// <summary>The forms in which answers on a scale can be written down.</summary>
    public static IReadOnlyList<Pouring> PouringsOf(DrawnScale scale)
    {
        List<Pouring> forms = [Pouring.AnswerSheets, Pouring.Ints, Pouring.SingleAnswers];
        if (scale.Denominator % 3 != 0 && scale.Denominator % 7 != 0) forms.AddRange([Pouring.Decimals, Pouring.Doubles]);
        Fraction top = scale.Asked.High * new Fraction(scale.Denominator, 1);
        if (scale.Asked.Low.CompareTo(0) < 0 || top.CompareTo(65_500) > 0) return forms;
        forms.Add(Pouring.Shorts);
        if (top.CompareTo(250) <= 0) forms.AddRange([Pouring.Bytes, Pouring.Bytes, Pouring.Bytes, Pouring.Bytes]);
        return forms;
    }

    public static RatingInstrument ToInstrument(this Population population) =>
        new Scenario { Scale = population.Scale.Asked, Competencies = population.Competencies }.ToInstrument();

    public static AggregationPolicy ToPolicy(this Population population)
    {
        AggregationPolicy policy = new Scenario { Rules = population.Rules with { Edges = [] } }.ToPolicy();
        if (population.Circle.Count > 0) policy = policy.WhenMissing(MissingGroups.ShareWithin([.. population.Circle.Select(id => (RaterGroup)id)]));
        return population.Rules.Edges.Count == 0 ? policy : policy.Banded(population.ToBands(), population.Rules.BandsReadRounded);
    }

    /// <summary>The table; with a chunk size by a builder that is given so many rows at a time.</summary>
    public static RatingTable ToTable(this Population population, int chunk = 0) => population.Ids switch
    {
        IdKind.Nip => new Pourer<string>(population, Nip).Pour(chunk),
        IdKind.Guid => new Pourer<Guid>(population, Guid).Pour(chunk),
        _ => new Pourer<int>(population, Number).Pour(chunk),
    };

    /// <summary>Where a person stands in the table.</summary>
    public static int IndexOf(this Population population, RatingTable table, int person) => population.Ids switch
    {
        IdKind.Nip => table.IndexOf(Nip(person)),
        IdKind.Guid => table.IndexOf(Guid(person)),
        _ => table.IndexOf(Number(person)),
    };

    public static TableLoading ToLoading(this Population population)
    {
        Rational unit = new(1, population.Scale.Denominator);
        TableLoading loading = new() { Step = population.Scale.Step.ToRational(), Unit = unit };
        if (population.Pouring is not (Pouring.Bytes or Pouring.Shorts)) return loading;

        // 0 where it is no value of the scale, and numbers from the top down.
        int top = population.Pouring == Pouring.Bytes ? 255 : 65535;
        int[] marks = [.. population.Scale.Asked.Low.CompareTo(0) > 0 ? new[] { 0, top, top - 1 } : [top, top - 1, top - 2]];
        return loading with { Marks = new CellMarks(marks[0], marks[1], marks[2]) };
    }

    private static string Nip(int person) => string.Create(CultureInfo.InvariantCulture, $"19800101200501{person + 1000:D4}");

    private static Guid Guid(int person) => new(person, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private static int Number(int person) => (person * 7) - 3;

    private static BandTable<ScoreBand> ToBands(this Population population)
    {
        IReadOnlyList<Fraction> edges = population.Rules.Edges;
        List<Band<ScoreBand>> bands = [];
        for (int i = 0; i <= edges.Count; i++)
            bands.Add(new Band<ScoreBand>(
                i == 0 ? null : (edges[i - 1] + population.PrintedStep).ToRational(),
                i == edges.Count ? null : edges[i].ToRational(),
                new ScoreBand("band-" + i, LocalizedText.Same("band " + i))));
        return BandTable<ScoreBand>.Create(
            population.Rules.LowerEdgeBelongs ? BoundaryPolicy.LowerEdgeBelongs : BoundaryPolicy.UpperEdgeBelongs, bands, population.PrintedStep.ToRational());
    }
}
