using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>One of the formats of definition files, with its public readers.</summary>
internal sealed record DefinitionFormat(
    string Name, Func<string, object> Load, Func<Stream, string, object> LoadStream, Func<string, string, object> Parse)
{
    public static IReadOnlyList<DefinitionFormat> All { get; } =
    [
        new("framework", CompetencyFramework.Load, CompetencyFramework.Load, CompetencyFramework.Parse),
        new("policy", AggregationPolicy.Load, AggregationPolicy.Load, AggregationPolicy.Parse),
        new("regulation", Regulation.Load, Regulation.Load, Regulation.Parse),
        new("survey", SatisfactionSurvey.Load, SatisfactionSurvey.Load, SatisfactionSurvey.Parse),
        new("case", path => AppraisalCase.Load(path), (stream, name) => AppraisalCase.Load(stream, name), (yaml, name) => AppraisalCase.Parse(yaml, name)),
        new("cascade", Cascade.Load, Cascade.Load, Cascade.Parse),
        new("position", TargetPosition.Load, TargetPosition.Load, TargetPosition.Parse),
        new("dossier", Candidate.Load, Candidate.Load, Candidate.Parse),
        new("succession", SuccessionRule.Load, SuccessionRule.Load, SuccessionRule.Parse),
        new("history", path => CompetencyHistory.Load(path), (stream, name) => CompetencyHistory.Load(stream, name), (yaml, name) => CompetencyHistory.Parse(yaml, name)),
        new("catalogue", path => TrainingCatalogue.Load(path), (stream, name) => TrainingCatalogue.Load(stream, name), (yaml, name) => TrainingCatalogue.Parse(yaml, name)),
        new(
            "standard",
            path => PositionStandard.Load(path, OwnFrameworks.All),
            (stream, name) => PositionStandard.Load(stream, name, OwnFrameworks.All),
            (yaml, name) => PositionStandard.Parse(yaml, name, OwnFrameworks.All)),
        new(
            "mapping",
            path => FrameworkMapping.Load(path, OwnFrameworks.All),
            (stream, name) => FrameworkMapping.Load(stream, name, OwnFrameworks.All),
            (yaml, name) => FrameworkMapping.Parse(yaml, name, OwnFrameworks.All)),
        new("credit-points", CreditPointRules.Load, CreditPointRules.Load, CreditPointRules.Parse),
        new("bridge", YearBridge.Load, YearBridge.Load, YearBridge.Parse),
        new("talent", TalentRules.Load, TalentRules.Load, TalentRules.Parse),
        new("cuts", TalentCuts.Load, TalentCuts.Load, TalentCuts.Parse),
        new("professionalism", ProfessionalismRules.Load, ProfessionalismRules.Load, ProfessionalismRules.Parse),
        new("profile", path => CompetencyProfile.Load(path), (stream, name) => CompetencyProfile.Load(stream, name), (yaml, name) => CompetencyProfile.Parse(yaml, name)),
        new("evidence", ProfilePolicy.Load, ProfilePolicy.Load, ProfilePolicy.Parse),
        new("match", MatchRules.Load, MatchRules.Load, MatchRules.Parse),
        new("matching", ProfileMatching.Load, ProfileMatching.Load, ProfileMatching.Parse),
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(format => format.Name)];

    public static DefinitionFormat Of(string name) => All.Single(format => format.Name == name);

    /// <summary>What reading gives: no problem, or those of the exception.</summary>
    public static IReadOnlyList<Diagnostic> Problems(Func<object> read)
    {
        try
        {
            Assert.NotNull(read());
            return [];
        }
        catch (DefinitionException e)
        {
            Assert.NotEmpty(e.Diagnostics);
            return e.Diagnostics;
        }
    }

    public override string ToString() => Name;
}
