using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>predicates</c> of a regulation.</summary>
internal static class PredicateReader
{
    public static (IReadOnlyList<Predicate> Predicates, Citation? Citation) Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new(), codes = new();
        List<Predicate> predicates = [];
        foreach (YamlValue item in mapping.Required("list").AsList(atLeast: 1))
        {
            YamlMapping predicate = item.AsMapping();
            YamlValue id = predicate.Required("id"), code = predicate.Optional("code");
            string idText = id.AsId();
            ids.Add(id);
            int? number = code.Exists ? code.AsInteger(0, 1000) : null;
            codes.Add(code, Text(number ?? 0));
            predicates.Add(new Predicate(idText, number, predicate.Required("name").AsLocalizedText()));
            predicate.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return (predicates.AsReadOnly(), citation);
    }

    // 2 and 02 are one code.
    internal static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether every predicate could be read and told from the others; otherwise an id that is not among them is no further mistake.</summary>
    public static bool IsComplete(IReadOnlyList<Predicate> predicates) =>
        predicates.Count > 0
        && predicates.All(predicate => predicate.Id != YamlValue.NoId)
        && predicates.Select(predicate => predicate.Id).Distinct().Count() == predicates.Count;
}
