using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads a table printed in whole numbers, with <c>reading</c> and <c>printed-step</c> beside its list.</summary>
internal static class ReadBandsReader
{
    /// <summary>Reads the table; null where it has problems, which are then reported.</summary>
    /// <param name="mapping">The mapping that holds the list, the reading and the step.</param>
    /// <param name="list">The list of bands.</param>
    /// <param name="sources">What the file cites.</param>
    /// <param name="meaning">Reads what a value in a band gets from the band's other keys.</param>
    public static ReadBands<T>? Read<T>(YamlMapping mapping, YamlValue list, RuleSources sources, Func<YamlMapping, T> meaning)
    {
        YamlMapping reading = mapping.Required("reading").AsMapping();
        BoundaryPolicy edge = BandReader.EdgeOf(reading.Required("edge-belongs-to"));
        Citation? citation = sources.Cite(reading.Required("cite"));
        reading.NoOtherKeys();
        YamlValue step = mapping.Optional("printed-step");
        Rational printedStep = step.Exists ? step.AsNumber(0) : default;
        List<T> meanings = [];
        BandTable<T>? table = BandReader.Read(list, edge, step.Exists && step.IsUnusable ? null : printedStep, band =>
        {
            T read = meaning(band);
            meanings.Add(read);
            return read;
        });
        if (table is null) return null;

        // The lines as printed, so that the other reading can be made of them too.
        List<Band<T>> lines = [];
        foreach (YamlValue item in list.AsList())
        {
            YamlMapping band = item.AsMapping();
            YamlValue from = band.Optional("from"), to = band.Optional("to");
            lines.Add(new Band<T>(from.Exists ? from.AsNumber() : null, to.Exists ? to.AsNumber() : null, meanings[lines.Count]));
        }

        return new ReadBands<T>(edge, lines, printedStep, citation);
    }
}
