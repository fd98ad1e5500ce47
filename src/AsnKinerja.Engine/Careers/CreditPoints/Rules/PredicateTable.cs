using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
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
        List<YamlValue> shares = [];
        bool isSound = true;
        foreach (YamlValue item in list.AsList(atLeast: 1))
        {
            YamlMapping predicate = item.AsMapping();
            YamlValue id = predicate.Required("id");
            string idText = id.AsId();
            isSound &= ids.Add(id);
            table._isComplete &= !id.IsUnusable;
            YamlValue share = predicate.Required("share");
            shares.Add(share);
            table._list.Add(new CreditPredicate(idText, predicate.Required("name").AsLocalizedText(), CreditPointRulesReader.Positive(share)));
            isSound &= predicate.NoOtherKeys() && !share.IsUnusable;
        }

        if (isSound && table._isComplete) table.ReportRising(shares);

        YamlValue also = mapping.Optional("also");
        if (also.Exists)
            foreach (YamlValue item in also.AsList()) table.ReadWord(item.AsMapping(), ids, sources);
        mapping.NoOtherKeys();
        return table;
    }

    /// <summary>Reads the id of a predicate that the file declares.</summary>
    public string Reference(YamlValue value) => value.AsReference(_list.Select(predicate => predicate.Id).ToArray(), _isComplete);

    // Predicates stand from the highest, which is what "at least as good" goes by.
    private void ReportRising(List<YamlValue> shares)
    {
        for (int i = 1; i < shares.Count; i++)
            if (_list[i].Share > _list[i - 1].Share) shares[i].Report(DiagnosticCode.OutOfRange, shares[i].Text, AtMost(_list[i - 1]));
    }

    private static LocalizedText AtMost(CreditPredicate higher) => new(
        $"paling banyak {higher.Share * 100}%, bagian '{higher.Id}' yang lebih tinggi", $"at most {higher.Share * 100}%, the share of the higher '{higher.Id}'");

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
