using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the rules of a regulation that rates: <c>ratings</c>, <c>predicate</c>, <c>work-results</c>, <c>behaviour</c>.</summary>
internal sealed class RatingRulesReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    private readonly RuleSources _sources = sources;

    /// <returns>Makes the rules; only to be called once the whole file is known to be sound.</returns>
    public Func<RatingRules> Read(YamlMapping root)
    {
        RatingCodes codes = Codes(root.Optional("ratings"));
        Func<Quadrant> quadrant = Quadrant(root.Required("predicate"));
        WorkResultGuide workResults = WorkResults(root.Required("work-results"));
        Func<BehaviourGuide> behaviour = new BehaviourGuideReader(_sources).Read(root.Required("behaviour"));
        return () => new RatingRules(codes, quadrant(), workResults, behaviour());
    }

    private RatingCodes Codes(YamlValue value)
    {
        if (!value.Exists) return RatingCodes.None;
        YamlMapping mapping = value.AsMapping();
        Dictionary<ExpectationRating, int> codes = [];
        YamlMapping list = mapping.Required("codes").AsMapping();
        UniqueValues unique = new();
        foreach (ExpectationRating rating in Appraisals.Quadrant.Ratings)
        {
            YamlValue code = list.Required(rating.Id());
            codes[rating] = code.AsInteger(0, 1000);
            unique.Add(code, PredicateReader.Text(codes[rating]));
        }

        list.NoOtherKeys();
        RatingCodes result = new(codes, _sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    // Rows are work results, columns behaviour from the lowest rating: as the regulation prints the table.
    private Func<Quadrant> Quadrant(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = _sources.GuideCitations(mapping);
        _ = mapping.Required("rows").AsOneOf(("hasil-kerja", 0));
        _ = mapping.Required("columns").AsOneOf(("perilaku-kerja", 0));
        YamlMapping rows = mapping.Required("cells").AsMapping();
        string[] known = [.. predicates.Select(predicate => predicate.Id)];
        bool isComplete = PredicateReader.IsComplete(predicates);
        Dictionary<(ExpectationRating, ExpectationRating), string> cells = [];
        foreach (ExpectationRating row in Appraisals.Quadrant.Ratings)
        {
            YamlValue line = rows.Required(row.Id());
            IReadOnlyList<YamlValue> columns = line.AsList();
            if (line.IsList && columns.Count != 3) line.Report(DiagnosticCode.OutOfRange, DiagnosticMessages.EntryCount(columns.Count), "3");
            for (int i = 0; i < columns.Count && i < 3; i++) cells[(row, Appraisals.Quadrant.Ratings[i])] = columns[i].AsReference(known, isComplete);
        }

        rows.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new Quadrant(cells.ToDictionary(cell => cell.Key, cell => predicates.Single(predicate => predicate.Id == cell.Value)), citations);
    }

    private WorkResultGuide WorkResults(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = _sources.GuideCitations(mapping);
        ShareLimit most = Limit(mapping.Required("most"), "more-than"), some = Limit(mapping.Required("some"), "more-than");
        ShareLimit smallPart = Limit(mapping.Required("small-part"), "at-most"), exceeding = Limit(mapping.Required("exceeding"), "more-than");
        YamlMapping without = mapping.Required("without-feedback").AsMapping();
        WorkResultGuide guide = new(citations)
        {
            Most = most,
            Some = some,
            SmallPart = smallPart,
            Exceeding = exceeding,
            WeighsResultsAlone = without.Required("reading").AsOneOf(("results-alone", true), ("no-suggestion", false)),
            WithoutFeedbackCitation = _sources.Cite(without.Required("cite")),
        };
        without.NoOtherKeys();
        mapping.NoOtherKeys();
        return guide;
    }

    // Each word has its direction: "most" is more than a share, "a small part" at most one.
    private ShareLimit Limit(YamlValue value, string key)
    {
        YamlMapping mapping = value.AsMapping();
        string other = key == "more-than" ? "at-most" : "more-than";
        bool isTurned = mapping.Has(other);
        Rational limit = (isTurned ? mapping.Optional(key) : mapping.Required(key)).AsShare();
        if (isTurned) mapping.Refuse(other, OtherDirection(key));
        ShareLimit result = new(key == "more-than", limit, _sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private static LocalizedText OtherDirection(string key) => new($"; di sini bagiannya ditulis dengan {key}", $"; here the share is written with {key}");
}
