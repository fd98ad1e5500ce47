using System;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the <c>work-results</c> of a regulation of numbers: the name of a formula, and its numbers.</summary>
internal static class PlanFormulaReader
{
    /// <summary>Every formula that packs may name, with what reads its numbers.</summary>
    private static (string Word, Func<YamlMapping, RuleSources, Func<IPlanFormula>> Meaning)[] Formulas { get; } =
    [
    ];

    /// <returns>The name, and what makes the formula; only to be called once the whole file is known to be sound.</returns>
    public static (string Name, Func<IPlanFormula> Make) Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue name = mapping.Required("formula");
        Func<YamlMapping, RuleSources, Func<IPlanFormula>> read = name.AsOneOf(Formulas);

        // Which keys belong here, only a readable name says.
        if (name.IsUnusable) return ("", () => throw new InvalidOperationException("The formula could not be read."));
        Func<IPlanFormula> make = read(mapping, sources);
        mapping.NoOtherKeys();
        return (name.Text, make);
    }
}
