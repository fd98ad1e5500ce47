using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What tallies must share to be merged: every id, weight and value of the instrument, and the grid. Names may differ.</summary>
internal sealed class TallyInstrument
{
    public const int MostBytes = 1 << 24;

    private TallyInstrument(RatingInstrument instrument, RatingGrid grid, byte[] section)
    {
        Instrument = instrument;
        Grid = grid;
        Section = section;
    }

    public RatingInstrument Instrument { get; }

    public RatingGrid Grid { get; }

    /// <summary>The instrument as a tally's file holds it. Two are the same where these bytes are.</summary>
    public byte[] Section { get; }

    public ulong Fingerprint => Crc64.Of(Section);

    /// <exception cref="ArgumentException">An id or a number is too long for a file, or there are too many.</exception>
    public static TallyInstrument Of(RatingInstrument instrument, RatingGrid grid)
    {
        Check(instrument);
        using MemoryStream stream = new();
        TallyOutput output = new(stream);
        TallyInstrumentFormat.Write(instrument, grid, output);
        output.Flush();
        if (stream.Length > MostBytes) throw new ArgumentException($"The instrument takes {stream.Length} bytes; a tally holds up to {MostBytes}.");
        return new TallyInstrument(instrument, grid, stream.ToArray());
    }

    /// <summary>Reads the section of a file.</summary>
    /// <param name="section">Its bytes.</param>
    /// <param name="offset">Where in the file it begins.</param>
    /// <param name="expected">The instrument that it must be; null to make one of ids, with ids for names.</param>
    public static TallyInstrument Read(byte[] section, long offset, RatingInstrument? expected)
    {
        using MemoryStream stream = new(section);
        TallyInput input = new(stream, offset);
        try
        {
            (RatingInstrument instrument, RatingGrid grid) = TallyInstrumentFormat.Read(input);
            if (!input.IsAtEnd) throw TallyInput.Invalid(input.Offset, "the section of the instrument is longer than what it holds.");
            TallyInstrument stored = new(instrument, grid, section);
            if (expected is null) return stored;

            if (Difference(instrument, expected) is string difference) throw new TallyMismatchException($"The tally is of another instrument: {difference}");
            return new TallyInstrument(expected, RatingGrid.Of(expected.Scale, grid.Step), section);
        }
        catch (TallyFormatException exception) when (exception.Problem == TallyProblem.Truncated)
        {
            throw new TallyFormatException(TallyProblem.Invalid, exception.Offset, "the section of the instrument ends within it.", exception);
        }
        catch (ArgumentException exception) when (exception is not TallyMismatchException)
        {
            // An item that stands twice, a weight of 0, levels that fall: what no instrument may be.
            throw new TallyFormatException(TallyProblem.Invalid, offset, $"the instrument is none: {exception.Message}", exception);
        }
    }

    /// <exception cref="TallyMismatchException">The other is not the same.</exception>
    public void CheckSame(TallyInstrument other)
    {
        if (Section.SequenceEqual(other.Section)) return;
        string difference = Difference(Instrument, other.Instrument) ?? $"ratings go in steps of {Grid.Step} in one and {other.Grid.Step} in the other.";
        throw new TallyMismatchException($"The tallies are of different instruments: {difference}");
    }

    private static string? Difference(RatingInstrument one, RatingInstrument other) =>
        Difference(one.Scale, other.Scale)
        ?? First(
            "competency", [.. one.Competencies.Select(competency => (competency.Id, competency.Weight))], [.. other.Competencies.Select(competency => (competency.Id, competency.Weight))])
        ?? First("item", [.. one.Items.Select(item => (item.Id, item.Weight))], [.. other.Items.Select(item => (item.Id, item.Weight))])
        ?? one.Competencies.Zip(other.Competencies, (left, right) => left.Items.Count == right.Items.Count
            ? null
            : $"competency '{left.Id}' has {left.Items.Count} items in one and {right.Items.Count} in the other.").FirstOrDefault(difference => difference is not null);

    private static string? Difference(Scale one, Scale other)
    {
        if (one.Id != other.Id) return $"the scale is '{one.Id}' in one and '{other.Id}' in the other.";
        if (one.Minimum != other.Minimum || one.Maximum != other.Maximum)
            return $"the scale '{one.Id}' goes from {one.Minimum} to {one.Maximum} in one and from {other.Minimum} to {other.Maximum} in the other.";
        return First("level", [.. one.Levels.Select(level => (level.Id, level.Value))], [.. other.Levels.Select(level => (level.Id, level.Value))]);
    }

    private static string? First(string kind, (string Id, Rational Number)[] one, (string Id, Rational Number)[] other)
    {
        for (int i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (one[i].Id != other[i].Id) return $"{kind} {i + 1} is '{one[i].Id}' in one and '{other[i].Id}' in the other.";
            if (one[i].Number != other[i].Number) return $"{kind} '{one[i].Id}' counts {one[i].Number} in one and {other[i].Number} in the other.";
        }

        return one.Length == other.Length ? null : $"{one.Length} of kind {kind} are in one and {other.Length} in the other.";
    }

    private static void Check(RatingInstrument instrument)
    {
        TallyText.Check(instrument.Scale.Id, "the scale");
        foreach (ScaleLevel level in instrument.Scale.Levels) TallyText.Check(level.Id, $"level '{level.Id}'");
        foreach (RatedCompetency competency in instrument.Competencies)
        {
            TallyText.Check(competency.Id, $"competency '{competency.Id}'");
            TallyText.Check(competency.Weight, $"The weight of competency '{competency.Id}'");
        }

        foreach (RatedItem item in instrument.Items)
        {
            TallyText.Check(item.Id, $"item '{item.Id}'");
            TallyText.Check(item.Weight, $"The weight of item '{item.Id}'");
        }
    }
}
