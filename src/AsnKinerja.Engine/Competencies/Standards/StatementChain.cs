using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What standards say of one competency, from a post upwards; a long chain of classes shares its upper part.</summary>
/// <param name="Own">What the lowest of them says.</param>
/// <param name="Above">What those above it say; null: nobody.</param>
internal sealed record StatementChain(RequirementStatement Own, StatementChain? Above)
{
    /// <summary>The statements from the top down.</summary>
    public IReadOnlyList<RequirementStatement> FromTheTop()
    {
        List<RequirementStatement> statements = [];
        for (StatementChain? chain = this; chain is not null; chain = chain.Above) statements.Add(chain.Own);
        statements.Reverse();
        return statements.AsReadOnly();
    }
}

/// <summary>A requirement with those who state it.</summary>
/// <param name="Requirement">What follows from the statements.</param>
/// <param name="Chain">The statements.</param>
/// <param name="Framework">The framework that has the competency.</param>
internal sealed record StatedRequirement(CompetencyRequirement Requirement, StatementChain Chain, CompetencyFramework Framework)
{
    /// <summary>The requirements in the order of the frameworks' ids and of their competencies, so that the order in which they are stated never matters.</summary>
    public static StatedRequirement[] InOrder(IEnumerable<StatedRequirement> requirements) =>
    [
        .. requirements.GroupBy(stated => stated.Framework)
            .OrderBy(group => group.Key.Id, System.StringComparer.Ordinal)
            .SelectMany(group =>
            {
                Dictionary<string, StatedRequirement> byId = group.ToDictionary(stated => stated.Requirement.CompetencyId);
                return group.Key.Competencies.Where(competency => byId.ContainsKey(competency.Id)).Select(competency => byId[competency.Id]);
            }),
    ];
}
