using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the rules of a talent grid: <c>docs/yaml/talent.md</c>, <c>Definitions/schemas/talent.json</c>.</summary>
internal sealed class TalentRulesReader
{
    private const int Boxes = 9;

    private readonly RuleSources _sources;

    private TalentRulesReader(RuleSources sources) => _sources = sources;

    public static TalentRules Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("talent").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), mustBegin: true);
        TalentRulesReader reader = new(RuleSources.Read(root, isRequired: true));
        (Dictionary<int, (ExpectationRating, PotentialLevel)> places, Citation? cellsCitation) = reader.Cells(root.Required("cells"));
        IReadOnlyDictionary<string, TalentAction> actions = Actions(root.Required("actions"), out bool areComplete);
        List<TalentCell> cells = reader.BoxesOf(root.Required("boxes"), places, actions, areComplete);
        (IReadOnlyList<TalentLevel> levels, Citation? levelsCitation) = reader.Levels(root.Optional("levels"));
        IReadOnlyList<TalentSuccessionGroup> groups = reader.Groups(root.Optional("succession"));
        TalentSuccessionGroup? direct = reader.Direct(root.Optional("direct-placement"));
        IReadOnlyList<TalentAmendment> amendments = reader.Amendments(root.Optional("amended-by"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new TalentRules(id, title, inForce, cells)
        {
            CellsCitation = cellsCitation,
            Levels = levels,
            LevelsCitation = levelsCitation,
            SuccessionGroups = groups,
            DirectPlacement = direct,
            Amendments = amendments,
        };
    }

    // Nine different numbers from 1 to 9 in nine cells: every pair of axes is one box, and every box one pair.
    private (Dictionary<int, (ExpectationRating, PotentialLevel)> Places, Citation? Citation) Cells(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        UniqueValues numbers = new();
        Dictionary<int, (ExpectationRating, PotentialLevel)> places = [];
        foreach (ExpectationRating status in new[] { ExpectationRating.Above, ExpectationRating.Meets, ExpectationRating.Below })
        {
            YamlMapping row = mapping.Required(status.Id()).AsMapping();
            foreach (PotentialLevel potential in PotentialLevels.All)
            {
                YamlValue cell = row.Required(potential.Id());
                int number = cell.AsInteger(1, Boxes);
                if (numbers.Add(cell, Text(number))) places[number] = (status, potential);
            }

            row.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return (places, citation);
    }

    private static Dictionary<string, TalentAction> Actions(YamlValue value, out bool areComplete)
    {
        Dictionary<string, TalentAction> actions = new(StringComparer.Ordinal);
        areComplete = value.IsMapping;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            string id = entry.Name.AsId();
            areComplete &= id != YamlValue.NoId;
            actions[id] = new TalentAction(id, entry.Value.AsLocalizedText());
        }

        return actions;
    }

    private List<TalentCell> BoxesOf(
        YamlValue value, Dictionary<int, (ExpectationRating Status, PotentialLevel Potential)> places, IReadOnlyDictionary<string, TalentAction> actions, bool areComplete)
    {
        List<TalentCell> cells = [];
        UniqueValues numbers = new();
        IReadOnlyList<YamlValue> items = value.AsList(atLeast: Boxes);
        foreach (YamlValue item in items)
        {
            YamlMapping box = item.AsMapping();
            YamlValue number = box.Required("number");
            int which = number.AsInteger(1, Boxes);
            numbers.Add(number, Text(which));
            LocalizedText name = box.Required("name").AsLocalizedText();
            UniqueValues named = new();
            TalentAction[] follow = [.. box.Required("actions").AsList(atLeast: 1).Select(action =>
            {
                string id = action.AsReference([.. actions.Keys], areComplete);
                named.Add(action);
                return actions.TryGetValue(id, out TalentAction? known) ? known : new TalentAction(id, name);
            })];
            Citation? citation = _sources.Cite(box.Required("cite"));
            box.NoOtherKeys();
            (ExpectationRating status, PotentialLevel potential) = places.TryGetValue(which, out (ExpectationRating, PotentialLevel) place) ? place : default;
            cells.Add(new TalentCell(which, status, potential, name, Array.AsReadOnly(follow), citation));
        }

        return cells;
    }

    private (IReadOnlyList<TalentLevel> Levels, Citation? Citation) Levels(YamlValue value)
    {
        if (!value.Exists) return ([], null);
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new();
        TalentLevel[] levels = [.. mapping.Required("list").AsListOf(
            item =>
            {
                YamlMapping level = item.AsMapping();
                YamlValue id = level.Required("id");
                string idText = id.AsId();
                ids.Add(id);
                LocalizedText name = level.Required("name").AsLocalizedText();
                TalentAssessment assessment = level.Required("assessment").AsOneOf(("komprehensif", TalentAssessment.Comprehensive), ("sederhana", TalentAssessment.Simple));
                level.NoOtherKeys();
                return new TalentLevel(idText, name, assessment);
            },
            atLeast: 1)];
        mapping.NoOtherKeys();
        return (Array.AsReadOnly(levels), citation);
    }

    private IReadOnlyList<TalentSuccessionGroup> Groups(YamlValue value)
    {
        if (!value.Exists) return [];
        UniqueValues ids = new();
        return Array.AsReadOnly(value.AsListOf(
            item =>
            {
                YamlMapping group = item.AsMapping();
                YamlValue id = group.Required("id");
                string idText = id.AsId();
                ids.Add(id);
                LocalizedText name = group.Required("name").AsLocalizedText();
                return Group(group, idText, name);
            },
            atLeast: 1).ToArray());
    }

    private TalentSuccessionGroup? Direct(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        return Group(mapping, "langsung", mapping.Required("name").AsLocalizedText());
    }

    private TalentSuccessionGroup Group(YamlMapping mapping, string id, LocalizedText name)
    {
        UniqueValues numbers = new();
        int[] boxes = [.. mapping.Required("boxes").AsListOf(
            box =>
            {
                int number = box.AsInteger(1, Boxes);
                numbers.Add(box, Text(number));
                return number;
            },
            atLeast: 1).OrderBy(number => number)];
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new TalentSuccessionGroup(id, name, Array.AsReadOnly(boxes), citation);
    }

    private IReadOnlyList<TalentAmendment> Amendments(YamlValue value)
    {
        if (!value.Exists) return [];
        return Array.AsReadOnly(value.AsListOf(
            item =>
            {
                YamlMapping amendment = item.AsMapping();
                LocalDate from = amendment.Required("from").AsDate();
                LocalizedText note = amendment.Required("note").AsLocalizedText();
                Citation? citation = _sources.Cite(amendment.Required("cite"));
                amendment.NoOtherKeys();
                return new TalentAmendment(from, note, citation);
            },
            atLeast: 1).ToArray());
    }

    // 7 and 07 are one box.
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
