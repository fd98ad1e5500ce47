using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the axis of performance: predicates as statuses, predicates as numbers, and the cuts of numbers.</summary>
internal static class PerformanceAxisReader
{
    public static PerformanceAxis Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue statuses = mapping.Optional("predicates"), numbers = mapping.Optional("predicate-values"), values = mapping.Optional("values");
        mapping.RequireAny(AnyOf, "predicates", "values");
        (BandTable<ExpectationRating>? table, Citation? citation) = values.Exists
            ? AxisBandReader.Read(values, sources, AxisBands.Statuses, status => status.Id())
            : (null, null);
        if (numbers.Exists && !values.Exists) _ = mapping.Required("values");

        // A regulation is read as statuses or as numbers, not both.
        UniqueValues regulations = new();
        List<PredicateReadings> readings = [];
        if (statuses.Exists)
        {
            PredicateTableReader<ExpectationRating> reader = new(sources, item => item.AsOneOf(ExpectationRatings.ById), (higher, lower) => higher < lower);
            foreach ((string regulation, IReadOnlyDictionary<string, ExpectationRating> read, Citation? cite) in reader.Read(statuses, regulations))
                readings.Add(new(regulation, read.ToDictionary(one => one.Key, one => ((ExpectationRating?)one.Value, (Rational?)null)), cite));
        }

        if (numbers.Exists)
        {
            PredicateTableReader<Rational> reader = new(sources, item => Number(item, table), (higher, lower) => higher < lower);
            foreach ((string regulation, IReadOnlyDictionary<string, Rational> read, Citation? cite) in reader.Read(numbers, regulations))
                readings.Add(new(regulation, read.ToDictionary(one => one.Key, one => ((ExpectationRating?)null, (Rational?)one.Value)), cite));
        }

        mapping.NoOtherKeys();
        return new PerformanceAxis(readings.AsReadOnly(), table, citation);
    }

    private static Rational Number(YamlValue value, BandTable<ExpectationRating>? table)
    {
        Rational number = value.AsNumber();
        if (table is not null && !value.IsUnusable && !table.TryLookup(number, out _)) value.Report(DiagnosticCode.OutOfRange, number, InTheBands);
        return number;
    }

    private static LocalizedText AnyOf { get; } = new("predicates' atau 'values", "predicates' or 'values");

    private static LocalizedText InTheBands { get; } = new("angka di dalam rentang 'values'", "a number inside the bands of 'values'");
}
