using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>Reads the plain text of an explanation as a person would; the labels are N1, N2, ….</summary>
internal static partial class PrintedText
{
    private static readonly Dictionary<string, string> CodesByName = new[]
    {
        Operation.Mean, Operation.WeightedMean, Operation.Median, Operation.WeightedMedian, Operation.TrimmedMean(Rational.Zero),
        Operation.WinsorisedMean(Rational.Zero), Operation.Sum, Operation.Rounded, Operation.Formula("{0}"),
    }.SelectMany(operation => new[] { (Name: operation.Name.Indonesian, operation.Code), (Name: operation.Name.English, operation.Code) })
        .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Code);

    private static readonly Dictionary<string, string> ModesByWord = new()
    {
        ["setengah dibulatkan menjauhi nol"] = "half-away-from-zero",
        ["half away from zero"] = "half-away-from-zero",
        ["setengah dibulatkan ke angka genap"] = "half-to-even",
        ["half to even"] = "half-to-even",
        ["sisa desimal dipotong"] = "toward-zero",
        ["further digits cut off"] = "toward-zero",
    };

    public static PrintedStep Read(string text)
    {
        List<PrintedStep> path = [];
        foreach (string line in text.Split('\n'))
        {
            if (line.Length == 0) break;
            string content = line.TrimStart(' ', '│', '├', '└', '─');
            int depth = (line.Length - content.Length) / 3;
            if (Head().Match(content) is { Success: true } head)
            {
                PrintedStep step = Step(head);
                path.RemoveRange(depth, path.Count - depth);
                if (depth > 0) path[depth - 1].Operands.Add(step);
                path.Add(step);
            }
            else if (FormulaLine().Match(content) is { Success: true } formula)
            {
                PrintedStep step = path[path.Count - 1];
                step.Operation = CodesByName[formula.Groups["name"].Value];
                step.Formula = formula.Groups["formula"].Value;
                if (Fraction.Read(formula.Groups["value"].Value) != step.Value)
                    throw new FormatException($"'{content}' gives another value than the head of {step.Label}.");
            }
            else if (RoundedLine().Match(content) is { Success: true } rounded)
            {
                PrintedStep step = path[path.Count - 1];
                step.Rounded = rounded.Groups["rounded"].Value;
                step.Digits = int.Parse(rounded.Groups["digits"].Value, CultureInfo.InvariantCulture);
                step.Mode = ModesByWord[rounded.Groups["mode"].Value];
            }
        }

        return path[0];
    }

    private static PrintedStep Step(Match head)
    {
        string[] parts = head.Groups["rest"].Value.Split(" | ");
        return new PrintedStep
        {
            Label = head.Groups["label"].Value,
            Value = head.Groups["value"].Success ? Fraction.Read(head.Groups["value"].Value) : null,
            Counted = !parts.Any(part => part.StartsWith("tidak dihitung", StringComparison.Ordinal) || part.StartsWith("left out", StringComparison.Ordinal)),
            Weight = Number(parts, "bobot ", "weight "),
            EffectiveWeight = Number(parts, "bobot efektif ", "effective weight "),
        };
    }

    private static Fraction? Number(string[] parts, params string[] words) =>
        parts.SelectMany(part => words.Where(word => part.StartsWith(word, StringComparison.Ordinal)).Select(word => part.Substring(word.Length).Split(' ')[0]))
            .Where(text => char.IsAsciiDigit(text[0]))
            .Select(text => (Fraction?)Fraction.Read(text))
            .SingleOrDefault();

    [GeneratedRegex(@"^(?<label>N\d+): (?:(?<value>-?\d[\d./]*)(?: ≈ -?[\d.]+)?|[a-z ]+)(?: → \w+)?(?<rest>(?: \| .*)?)$")]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:rumus|formula) \((?<name>[^)]+)\): (?<formula>.+) = (?<value>-?\d[\d./]*)(?: ≈ -?[\d.]+)?$")]
    private static partial Regex FormulaLine();

    [GeneratedRegex(@"^(?:dibulatkan|rounded): (?<rounded>-?[\d.]+) \((?<digits>\d+) (?:desimal|decimals?), (?<mode>[^)]+)\)$")]
    private static partial Regex RoundedLine();
}
