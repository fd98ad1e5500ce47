using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>An instrument in the file of a tally: scale, grid, competencies with their items.</summary>
internal static class TallyInstrumentFormat
{
    private const int MostItems = 1 << 16;

    public static void Write(RatingInstrument instrument, RatingGrid grid, TallyOutput output)
    {
        Scale scale = instrument.Scale;
        output.Text(scale.Id);
        output.Number(scale.Minimum);
        output.Number(scale.Maximum);
        output.Varint(scale.Levels.Count);
        foreach (ScaleLevel level in scale.Levels)
        {
            output.Text(level.Id);
            output.Number(level.Value);
        }

        output.Number(grid.First);
        output.Number(grid.Step);
        output.Varint(grid.Points);
        output.Varint(instrument.Competencies.Count);
        foreach (RatedCompetency competency in instrument.Competencies)
        {
            output.Text(competency.Id);
            output.Number(competency.Weight);
            output.Varint(competency.Items.Count);
            foreach (RatedItem item in competency.Items)
            {
                output.Text(item.Id);
                output.Number(item.Weight);
            }
        }
    }

    public static (RatingInstrument Instrument, RatingGrid Grid) Read(TallyInput input)
    {
        string id = input.Text("the id of the scale");
        Rational lowest = input.Number("the lowest value of the scale"), highest = input.Number("the highest value of the scale");
        long levelsAt = input.Offset;
        ScaleLevel[] levels = Levels(input);
        Scale scale = (levels.Length > 0 ? Scale.OfLevels(id, LocalizedText.Same(id), levels) : Scale.Between(lowest, highest)).Named(id, LocalizedText.Same(id));
        if (scale.Minimum != lowest || scale.Maximum != highest) throw TallyInput.Invalid(levelsAt, $"the levels do not go from {lowest} to {highest}.");
        RatingGrid grid = Grid(input, scale);
        RatedCompetency[] competencies = Read(input, "the number of competencies", at => new RatedCompetency(
            input.Text($"the id of competency {at}"),
            default,
            input.Number($"the weight of competency {at}"),
            Read(input, $"the number of items of competency {at}", item => new RatedItem(
                input.Text($"the id of item {item} of competency {at}"), default, input.Number($"the weight of item {item} of competency {at}")))));
        return (new RatingInstrument(scale, Array.ConvertAll(competencies, Named)), grid);
    }

    private static ScaleLevel[] Levels(TallyInput input) => Read(input, "the number of levels", at =>
    {
        string id = input.Text($"the id of level {at}");
        return new ScaleLevel(id, input.Number($"the value of level {at}"), LocalizedText.Same(id));
    });

    // The grid follows from the scale and the step. It is looked through before it is worked out: numbers that lie on one grid are quickly seen to.
    private static RatingGrid Grid(TallyInput input, Scale scale)
    {
        long offset = input.Offset;
        Rational first = input.Number("the first point"), step = input.Number("the step");
        long points = input.Varint(RatingGrid.MostPoints, "the number of points");
        bool fits = first == scale.Minimum && step.Sign > 0 && ((scale.Maximum - first) / step).Floor() + 1 == points;
        foreach (ScaleLevel level in scale.Levels) fits = fits && ((level.Value - first) / step).IsInteger;
        if (fits && RatingGrid.Of(scale, step) is RatingGrid grid && grid.First == first && grid.Step == step && grid.Points == points) return grid;
        throw TallyInput.Invalid(offset, $"{points} points from {first} in steps of {step} are not the grid of the scale.");
    }

    // Grows as the parts come: a count alone takes no memory.
    private static T[] Read<T>(TallyInput input, string what, Func<int, T> part)
    {
        int count = (int)input.Varint(MostItems, what);
        List<T> parts = [];
        for (int i = 1; i <= count; i++) parts.Add(part(i));
        return [.. parts];
    }

    private static RatedCompetency Named(RatedCompetency competency)
    {
        RatedItem[] items = new RatedItem[competency.Items.Count];
        for (int i = 0; i < items.Length; i++) items[i] = competency.Items[i] with { Name = LocalizedText.Same(competency.Items[i].Id) };
        return competency with { Name = LocalizedText.Same(competency.Id), Items = items };
    }
}
