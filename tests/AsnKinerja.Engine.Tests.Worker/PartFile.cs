using System;
using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Tests.Worker;

/// <summary>Sheets in lines of text: employee, group, rater (or nothing), then an answer for each item; '-' for cannot judge.</summary>
public static class PartFile
{
    public static RatingInstrument Instrument { get; } = new(
        Scale.Points(1, 5),
        [
            new RatedCompetency("service", LocalizedText.Same("service"), 2, [Item("service.1", 1), Item("service.2", 1), Item("service.3", Rational.Of(1, 3))]),
            new RatedCompetency("accountable", LocalizedText.Same("accountable"), 3, [Item("accountable.1", 1), Item("accountable.2", 2)]),
            new RatedCompetency("harmonious", LocalizedText.Same("harmonious"), 1, [Item("harmonious", 1)]),
        ]);

    public static RatingTable Read(IEnumerable<string> lines)
    {
        RatingTableBuilder<string> builder = new(Instrument);
        foreach (string line in lines)
        {
            string[] fields = line.Split(',');
            builder.AddSheet(fields[0], fields[1], fields[2].Length > 0 ? fields[2] : null, Array.ConvertAll(fields[3..], ToAnswer));
        }

        return builder.Build();
    }

    private static Answer ToAnswer(string field) => field switch
    {
        "" => default,
        "-" => Answer.CannotJudge,
        _ => Answer.Of(int.Parse(field, CultureInfo.InvariantCulture)),
    };

    private static RatedItem Item(string id, Rational weight) => new(id, LocalizedText.Same(id), weight);
}
