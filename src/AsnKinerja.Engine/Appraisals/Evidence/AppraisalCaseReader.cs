using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads an appraisal case: <c>docs/yaml/case.md</c>, <c>Definitions/schemas/case.json</c>.</summary>
internal static class AppraisalCaseReader
{
    public static AppraisalCase Read(YamlSource source, CompetencyFramework behaviours)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        _ = root.Required("case").AsId();
        Employee employee = Employee(root.Required("employee"));
        YamlValue appraiser = root.Optional("appraiser"), organisation = root.Optional("organisation"), note = root.Optional("note");
        AppraisalPeriod? period = PeriodReader.Read(root.Required("period"));
        YamlValue plan = root.Optional("plan");
        string[] ofFramework = [.. behaviours.Competencies.Select(competency => competency.Id), .. behaviours.Instrument.Items.Select(item => item.Id)];
        IReadOnlyList<WorkResult> results = plan.Exists ? WorkPlanReader.Read(plan, ofFramework, InFramework(behaviours.Id)) : [];
        IEnumerable<string> subjects = results.Select(result => result.Id).Concat(ofFramework);
        bool isPlanRead = plan.Exists ? results.Count > 0 && results.All(result => result.Id != YamlValue.NoId) : !root.Misspells("plan");
        FeedbackReader feedback = new(subjects, isPlanRead);
        List<FeedbackNote> notes = feedback.Read(root.Optional("feedback"));
        RatingSheetReader sheets = new(behaviours.Instrument);
        YamlValue sheetList = root.Optional("sheets");
        sheets.Read(sheetList);
        YamlValue decision = root.Optional("decision");
        (RatingDecision? onResults, RatingDecision? onBehaviour) = decision.Exists ? Decisions(decision) : default;
        LocalizedText? appraiserName = appraiser.Exists ? appraiser.AsLocalizedText() : null;
        OrganisationRating? organisationRating = organisation.Exists ? organisation.AsOneOf(OrganisationRatings.ById) : null;
        LocalizedText? noteText = note.Exists ? note.AsLocalizedText() : null;
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new AppraisalCase(employee, period!)
        {
            Appraiser = appraiserName,
            Organisation = organisationRating,
            Note = noteText,
            Plan = plan.Exists ? WorkPlanReader.ToPlan(period!, results) : null,
            Feedback = notes,
            Sheets = sheets.ToSheets(),
            WorkResultDecision = onResults,
            BehaviourDecision = onBehaviour,
        };
    }

    private static Employee Employee(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        string id = mapping.Required("id").AsText();
        YamlValue name = mapping.Optional("name"), post = mapping.Optional("post"), unit = mapping.Optional("unit");
        Employee employee = new(id, name.Exists ? name.AsLocalizedText() : null)
        {
            Post = post.Exists ? post.AsLocalizedText() : null,
            Unit = unit.Exists ? unit.AsLocalizedText() : null,
        };
        mapping.NoOtherKeys();
        return employee;
    }

    private static LocalizedText InFramework(string id) => new($"pertama dalam kerangka {id}", $"first in the framework {id}");

    private static (RatingDecision? OnResults, RatingDecision? OnBehaviour) Decisions(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue results = mapping.Optional("work-results"), behaviour = mapping.Optional("behaviour");
        (RatingDecision?, RatingDecision?) decisions =
            (results.Exists ? Decision(results) : null, behaviour.Exists ? Decision(behaviour) : null);
        mapping.NoOtherKeys();
        return decisions;
    }

    private static RatingDecision Decision(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue reason = mapping.Optional("reason");
        RatingDecision decision = new(
            mapping.Required("rating").AsOneOf(ExpectationRatings.ById),
            reason.Exists ? reason.AsLocalizedText() : null);
        mapping.NoOtherKeys();
        return decision;
    }
}
