using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The predicates of a file, and the other words for them.</summary>
internal sealed class PredicateTable
{
    private readonly List<CreditPredicate> _list = [];
    private readonly List<PredicateWord> _words = [];
    private bool _isComplete;

    public IReadOnlyList<CreditPredicate> List => _list.AsReadOnly();

    public IReadOnlyList<PredicateWord> Words => _words.AsReadOnly();

    public Citation? Citation { get; private set; }

    public static PredicateTable Read(YamlValue value, RuleSources sources)
    {
        PredicateTable table = new();
        YamlMapping mapping = value.AsMapping();
        table.Citation = sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new();
        YamlValue list = mapping.Required("list");
        table._isComplete = list.IsList;
        foreach (YamlValue item in list.AsList(atLeast: 1))
        {
            YamlMapping predicate = item.AsMapping();
            YamlValue id = predicate.Required("id");
            string idText = id.AsId();
            ids.Add(id);
            table._isComplete &= !id.IsUnusable;
            table._list.Add(new CreditPredicate(idText, predicate.Required("name").AsLocalizedText(), CreditPointRulesReader.Positive(predicate.Required("share"))));
            predicate.NoOtherKeys();
        }

        YamlValue also = mapping.Optional("also");
        if (also.Exists)
            foreach (YamlValue item in also.AsList()) table.ReadWord(item.AsMapping(), ids, sources);
        mapping.NoOtherKeys();
        return table;
    }

    /// <summary>Reads the id of a predicate that the file declares.</summary>
    public string Reference(YamlValue value) => value.AsReference(_list.Select(predicate => predicate.Id).ToArray(), _isComplete);

    private void ReadWord(YamlMapping mapping, UniqueValues ids, RuleSources sources)
    {
        YamlValue word = mapping.Required("word"), until = mapping.Optional("until");
        string text = word.AsId();
        ids.Add(word);
        string means = Reference(mapping.Required("means"));
        LocalDate? last = until.Exists ? until.AsDate() : null;
        _words.Add(new PredicateWord(text, means, last, sources.Cite(mapping.Required("cite"))));
        mapping.NoOtherKeys();
    }
}
