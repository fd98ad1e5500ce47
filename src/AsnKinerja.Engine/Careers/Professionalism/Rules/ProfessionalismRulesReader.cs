using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the rules of a professionalism index: <c>docs/yaml/professionalism.md</c>, <c>Definitions/schemas/professionalism.json</c>.</summary>
internal sealed class ProfessionalismRulesReader
{
    private readonly RuleSources _sources;
    private readonly Dictionary<ProfessionalismDimension, (Rational Points, Citation? Citation)> _maxima = [];

    // Whether all maxima could be read: what is held against them is better left unsaid otherwise.
    private bool _areMaximaSound = true;

    private ProfessionalismRulesReader(RuleSources sources) => _sources = sources;

    public static ProfessionalismRules Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("professionalism").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), mustBegin: true);
        ProfessionalismRulesReader reader = new(RuleSources.Read(root, isRequired: true));
        (IReadOnlyList<ProfessionalismGroup> groups, bool areGroupsSound, Citation? groupsCitation) = reader.Groups(root.Required("groups"));
        IReadOnlyList<ProfessionalismGrade> qualifications = reader.Grades(root.Required("qualification"), ProfessionalismDimension.Qualification);
        IReadOnlyList<ProfessionalismTraining> trainings = reader.Competency(root.Required("competency"), [.. groups.Select(group => group.Id)], areGroupsSound);
        ProfessionalismPerformanceReader performance = new(reader._sources);
        performance.Read(root.Required("performance"), value => reader.Maximum(value, ProfessionalismDimension.Performance));
        IReadOnlyList<ProfessionalismGrade> disciplines = reader.Grades(root.Required("discipline"), ProfessionalismDimension.Discipline);
        (MissingDimension missing, Citation? missingCitation) = reader.MissingTotal(root.Required("missing"));
        (RoundingRule rounding, Citation? roundingCitation) = RoundingReader.Read(root.Required("rounding"), reader._sources);
        (ReadBands<ProfessionalismCategory>? categories, Citation? categoriesCitation) = reader.Categories(root.Required("categories"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new ProfessionalismRules(id, title, inForce)
        {
            Groups = groups,
            GroupsCitation = groupsCitation,
            Qualifications = qualifications,
            Trainings = trainings,
            PerformanceBands = performance.Bands!,
            PerformanceScale = performance.Scale,
            PerformanceScaleCitation = performance.ScaleCitation,
            Predicates = performance.Predicates,
            Disciplines = disciplines,
            CategoryBands = categories!,
            CategoriesCitation = categoriesCitation,
            Missing = missing,
            MissingCitation = missingCitation,
            Rounding = rounding,
            RoundingCitation = roundingCitation,
            Maxima = reader._maxima,
        };
    }

    private (IReadOnlyList<ProfessionalismGroup> Groups, bool AreSound, Citation? Citation) Groups(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new();
        bool areSound = true;
        ProfessionalismGroup[] groups = [.. mapping.Required("list").AsListOf(
            item =>
            {
                YamlMapping group = item.AsMapping();
                YamlValue id = group.Required("id");
                string idText = id.AsId();
                ids.Add(id);
                areSound &= !id.IsUnusable;
                LocalizedText name = group.Required("name").AsLocalizedText();
                group.NoOtherKeys();
                return new ProfessionalismGroup(idText, name);
            },
            atLeast: 1)];
        mapping.NoOtherKeys();
        return (Array.AsReadOnly(groups), areSound && groups.Length > 0, citation);
    }

    /// <summary>Reads the most points of a dimension; null where they could not be read.</summary>
    private Rational? Maximum(YamlValue value, ProfessionalismDimension dimension)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue points = mapping.Required("points");
        Rational most = points.AsNumber(0);
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        bool isSound = mapping.NoOtherKeys() && !points.IsUnusable;
        _maxima[dimension] = (most, citation);
        _areMaximaSound &= isSound;
        return isSound ? most : null;
    }

    private IReadOnlyList<ProfessionalismGrade> Grades(YamlValue value, ProfessionalismDimension dimension)
    {
        YamlMapping mapping = value.AsMapping();
        Rational? most = Maximum(mapping.Required("maximum"), dimension);
        UniqueValues ids = new();
        ProfessionalismGrade[] grades = [.. mapping.Required("list").AsListOf(
            item =>
            {
                YamlMapping grade = item.AsMapping();
                YamlValue id = grade.Required("id"), points = grade.Required("points");
                string idText = id.AsId();
                ids.Add(id);
                LocalizedText name = grade.Required("name").AsLocalizedText();
                Rational given = points.AsNumber(0, most);
                Citation? citation = _sources.Cite(grade.Required("cite"));
                grade.NoOtherKeys();
                return new ProfessionalismGrade(idText, name, given, citation);
            },
            atLeast: 1)];
        mapping.NoOtherKeys();
        return Array.AsReadOnly(grades);
    }

    private IReadOnlyList<ProfessionalismTraining> Competency(YamlValue value, IReadOnlyList<string> groups, bool areGroupsSound)
    {
        YamlMapping mapping = value.AsMapping();
        Rational? most = Maximum(mapping.Required("maximum"), ProfessionalismDimension.Competency);
        YamlValue list = mapping.Required("list");
        UniqueValues ids = new();
        bool areSound = true;
        ProfessionalismTraining[] trainings = [.. list.AsListOf(item => Training(item, groups, areGroupsSound, ids, ref areSound), atLeast: 1)];
        mapping.NoOtherKeys();
        if (most is Rational maximum && areSound && areGroupsSound)
            foreach (string group in groups)
            {
                Rational sum = ProfessionalismRulesCheck.SumOf(trainings, group);
                if (sum > maximum) list.Report(DiagnosticCode.OutOfRange, sum, AtMostTogether(group, maximum));
            }

        return Array.AsReadOnly(trainings);
    }

    private ProfessionalismTraining Training(YamlValue item, IReadOnlyList<string> groups, bool areGroupsSound, UniqueValues ids, ref bool areSound)
    {
        YamlMapping training = item.AsMapping();
        YamlValue id = training.Required("id"), hours = training.Optional("hours");
        string idText = id.AsId();
        ids.Add(id);
        LocalizedText name = training.Required("name").AsLocalizedText();
        (int? atLeast, Citation? hoursCitation) = Hours(hours);
        UniqueValues named = new();
        Dictionary<string, TrainingPoints> byGroup = new(StringComparer.Ordinal);
        foreach (YamlValue entry in training.Required("points").AsList(atLeast: 1))
        {
            YamlMapping one = entry.AsMapping();
            YamlValue group = one.Required("group"), points = one.Required("points");
            string groupId = group.AsReference(groups, areGroupsSound);
            named.Add(group);
            byGroup[groupId] = new TrainingPoints(points.AsNumber(0), _sources.Cite(one.Required("cite")));
            areSound &= one.NoOtherKeys() && !group.IsUnusable && !points.IsUnusable;
        }

        training.NoOtherKeys();
        return new ProfessionalismTraining(idText, name, atLeast, hoursCitation, byGroup);
    }

    private (int? AtLeast, Citation? Citation) Hours(YamlValue value)
    {
        if (!value.Exists) return (null, null);
        YamlMapping mapping = value.AsMapping();
        int atLeast = mapping.Required("at-least").AsInteger(1, 10_000);
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (atLeast, citation);
    }

    private (MissingDimension Missing, Citation? Citation) MissingTotal(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        MissingDimension missing = mapping.Required("total").AsOneOf(("not-known", MissingDimension.NotKnown), ("renormalise", MissingDimension.Renormalised));
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (missing, citation);
    }

    private (ReadBands<ProfessionalismCategory>? Bands, Citation? Citation) Categories(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        YamlValue list = mapping.Required("list");
        UniqueValues ids = new();
        ReadBands<ProfessionalismCategory>? bands = ReadBandsReader.Read(mapping, list, _sources, band =>
        {
            YamlValue id = band.Required("id");
            string idText = id.AsId();
            ids.Add(id);
            return new ProfessionalismCategory(idText, band.Required("name").AsLocalizedText());
        });
        mapping.NoOtherKeys();
        if (bands is not null && _areMaximaSound && _maxima.Count == ProfessionalismDimensions.All.Length)
            AxisBandReader.ReportUncovered(list, bands.Table, default, _maxima.Values.Aggregate(Rational.Zero, (sum, one) => sum + one.Points));
        return (bands, citation);
    }

    private static LocalizedText AtMostTogether(string group, Rational maximum) => new(
        $"semua pelatihan {group} bersama paling banyak {maximum}", $"all training of {group} together at most {maximum}");
}
