using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>What the raters were asked, as the command line says it.</summary>
internal static class Questions
{
    /// <param name="line">The command line.</param>
    /// <param name="itemsSeen">Finds the items that the ratings are about, where nothing names them.</param>
    /// <exception cref="MistakeException">Neither a framework nor a scale is named, or both are.</exception>
    public static RatingInstrument Of(CommandLine line, Func<IReadOnlyList<string>> itemsSeen)
    {
        if ((line.OneOf("framework", "scale") ?? throw new MistakeException("Say what was asked: --framework berakhlak, or --scale 1-5.")) == "framework")
            return line.Has("items") ? throw new MistakeException("A framework names its items; --items belongs to --scale.") : Framework(line.Needed("framework")).Instrument;
        Scale scale = ScaleOf(line);
        IReadOnlyList<string> items = line["items"] is string named ? named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : itemsSeen();
        return items.Count > 0 ? RatingInstrument.Flat(scale, items) : throw new MistakeException("There are no items: nothing was rated.");
    }

    /// <summary>The finest difference between ratings.</summary>
    /// <exception cref="MistakeException">It is no number above 0.</exception>
    public static Rational StepOf(CommandLine line) =>
        line["step"] is not string text ? Rational.One
        : Rational.TryParse(text, out Rational step) && step.Sign > 0 ? step
        : throw new MistakeException($"--step is '{text}'; it is a number above 0, such as 0.01.");

    private static CompetencyFramework Framework(string name) => name switch
    {
        "berakhlak" => CompetencyFramework.BerAkhlak,
        "asn-2017" => CompetencyFramework.Asn2017,
        _ when File.Exists(name) => CompetencyFramework.Load(name),
        _ => throw new MistakeException($"--framework: there is no file '{name}'; embedded are berakhlak and asn-2017."),
    };

    private static Scale ScaleOf(CommandLine line)
    {
        string text = line.Needed("scale");
        string[] ends = text.Split('-');
        if (ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int lowest)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int highest) && lowest < highest)
            return line.Has("step") || highest - lowest > 1000 ? Scale.Between(lowest, highest) : Scale.Points(lowest, highest);
        throw new MistakeException($"--scale is '{text}'; it is two whole numbers, such as 1-5 or 0-100.");
    }
}
