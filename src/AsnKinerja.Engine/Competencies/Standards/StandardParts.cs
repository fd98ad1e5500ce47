using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Puts a standard together that is described in code, or says everything that is wrong with it.</summary>
internal static class StandardParts
{
    public static PositionStandard Of(
        string id, LocalizedText name, IReadOnlyList<CompetencyFramework> frameworks, IReadOnlyList<CompetencyRequirement> requirements, List<string> problems)
    {
        Throw.IfBlank(id);
        foreach (CompetencyFramework framework in frameworks) Throw.IfNull(framework, nameof(frameworks));
        foreach (CompetencyRequirement requirement in requirements) Throw.IfNull(requirement, nameof(requirements));
        foreach (IGrouping<string, CompetencyFramework> twice in frameworks.GroupBy(framework => framework.Id).Where(group => group.Count() > 1))
            problems.Add($"the framework '{twice.Key}' is given {twice.Count()} times ({string.Join(", ", twice.Select(FrameworkVersion.Of))}); a standard is written for one version");
        foreach (IGrouping<string, CompetencyRequirement> twice in requirements.GroupBy(requirement => requirement.CompetencyId).Where(group => group.Count() > 1))
            problems.Add($"'{twice.Key}' is demanded {twice.Count()} times");
        foreach (CompetencyRequirement requirement in requirements.Where(requirement => frameworks.All(framework => FrameworkVersion.Of(framework) != requirement.Framework)))
            problems.Add($"'{requirement.CompetencyId}' is of {requirement.Framework}, which is not given ({string.Join(", ", frameworks.Select(FrameworkVersion.Of))})");
        if (problems.Count == 0 && requirements.Count == 0) problems.Add("it demands nothing; give it at least one requirement");
        if (problems.Count > 0) throw new ArgumentException($"The standard '{id}' cannot be made: {string.Join("; ", problems)}.", nameof(requirements));
        return new PositionStandard(id, name, requirements.Select(requirement => Stated(id, name, requirement, frameworks)));
    }

    private static StatedRequirement Stated(string id, LocalizedText name, CompetencyRequirement requirement, IReadOnlyList<CompetencyFramework> frameworks)
    {
        RequirementStatement own = new(id, name, requirement.Level, requirement.Weight, requirement.IsCritical, requirement.Tolerance, requirement.Citation);
        return new StatedRequirement(requirement, new StatementChain(own, null), frameworks.First(framework => FrameworkVersion.Of(framework) == requirement.Framework));
    }
}
