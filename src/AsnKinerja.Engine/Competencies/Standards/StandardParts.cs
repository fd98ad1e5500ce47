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
        FrameworkVersion[] given = [.. frameworks.Select(FrameworkVersion.Of)];
        foreach (CompetencyRequirement requirement in requirements.Where(requirement => !given.Contains(requirement.Framework)))
            problems.Add($"'{requirement.CompetencyId}' is of {requirement.Framework}, which is not given ({string.Join(", ", given.Select(version => version.ToString()))})");
        if (problems.Count > 0) throw new ArgumentException($"The standard '{id}' has {problems.Count} problem(s): {string.Join("; ", problems)}.");
        return new PositionStandard(id, name, frameworks, InOrder(frameworks, requirements).Select(requirement => (requirement, Own(id, name, requirement))));
    }

    /// <summary>The requirements in the order of the frameworks and of their competencies, so that the order in which they are stated never matters.</summary>
    public static IEnumerable<CompetencyRequirement> InOrder(IReadOnlyList<CompetencyFramework> frameworks, IEnumerable<CompetencyRequirement> requirements)
    {
        Dictionary<(FrameworkVersion, string), CompetencyRequirement> byId = requirements.ToDictionary(requirement => (requirement.Framework, requirement.CompetencyId));
        foreach (CompetencyFramework framework in frameworks)
            foreach (Competency competency in framework.Competencies)
                if (byId.TryGetValue((FrameworkVersion.Of(framework), competency.Id), out CompetencyRequirement? requirement)) yield return requirement;
    }

    private static IReadOnlyList<RequirementStatement> Own(string id, LocalizedText name, CompetencyRequirement requirement) => Array.AsReadOnly(
        new[] { new RequirementStatement(id, name, requirement.Level, requirement.Weight, requirement.IsCritical, requirement.Tolerance, requirement.Citation) });
}
