using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays a standard open: each requirement, and who states it.</summary>
internal static class StandardExplanation
{
    public static Explanation Of(PositionStandard standard) => new(
        new($"Standar kompetensi {standard.Name.Indonesian}", $"Competency standard of {standard.Name.English}"),
        Operation.Summary,
        standard.Requirements.Select(requirement => new Operand(Explanation.Given(requirement.Name, requirement.Level)) { Weight = requirement.Weight }));
}
