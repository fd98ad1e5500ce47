using System;
using System.IO;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Joins the two parts of a year that the law split between two regulations of numbers.</summary>
/// <remarks>
/// The value of the first part is converted to the scale of the second, both are weighed, and the second regulation's ranges give the
/// predicate. Immutable; the embedded bridge is read once, when first asked for.
/// </remarks>
public sealed class YearBridge
{
    private static readonly Lazy<YearBridge> LazyOf2021 = new(() => YearBridgeReader.Read(EmbeddedDefinition.Open("bridges", "tahun-2021")));

    internal YearBridge(string id, LocalizedText title, BridgedPart first, BridgedPart second, PiecewiseLinear conversion)
    {
        Id = id;
        Title = title;
        First = first;
        Second = second;
        Conversion = conversion;
    }

    /// <summary>The year 2021: PP 46/2011 until June, PP 30/2019 with PermenPANRB 8/2021 from July. Conversion and weights are unverified.</summary>
    public static YearBridge Of2021 => LazyOf2021.Value;

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The first part of the year.</summary>
    public BridgedPart First { get; }

    /// <summary>The second part of the year.</summary>
    public BridgedPart Second { get; }

    /// <summary>From the value of the first part to the scale of the second.</summary>
    public PiecewiseLinear Conversion { get; }

    /// <summary>Where the split of the year stands.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>Where the weights stand.</summary>
    public Citation? WeightsCitation { get; internal init; }

    /// <summary>Where the conversion stands.</summary>
    public Citation? ConversionCitation { get; internal init; }

    /// <summary>Reads a bridge from a YAML file (<c>docs/yaml/bridge.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static YearBridge Load(string path) => YearBridgeReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a bridge from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static YearBridge Load(Stream stream, string name) => YearBridgeReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a bridge from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static YearBridge Parse(string yaml, string name = "bridge") => YearBridgeReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>Joins the appraisals of the two parts.</summary>
    /// <param name="first">The appraisal of the first part.</param>
    /// <param name="second">The appraisal of the second part.</param>
    /// <exception cref="ArgumentException">An appraisal is of another period, under another regulation, or of another person.</exception>
    public BridgedYear Join(Appraisal first, Appraisal second)
    {
        First.Check(Throw.IfNull(first), nameof(first));
        Second.Check(Throw.IfNull(second), nameof(second));
        if (first.Case.Employee.Id != second.Case.Employee.Id)
            throw new ArgumentException($"The first appraisal is of '{first.Case.Employee.Id}', the second of '{second.Case.Employee.Id}'; a year is joined for one person.", nameof(second));
        return new BridgedYear(this, first, second);
    }
}

/// <summary>One part of a year that is joined.</summary>
/// <param name="Period">The part of the year.</param>
/// <param name="Regulation">The id of the regulation under which it is appraised, or which that one extends.</param>
/// <param name="Weight">How much it counts; a ratio above 0.</param>
public sealed record BridgedPart(AppraisalPeriod Period, string Regulation, Rational Weight)
{
    internal void Check(Appraisal appraisal, string parameter)
    {
        if (appraisal.Case.Period != Period)
            throw new ArgumentException($"The appraisal is of {appraisal.Case.Period}; this part of the year is {Period}.", parameter);
        if (appraisal.Regulation.Id != Regulation && appraisal.Regulation.Extends != Regulation)
            throw new ArgumentException($"The appraisal is under {appraisal.Regulation.Id}; {Period} is appraised under {Regulation}, or a pack that extends it.", parameter);
        if (appraisal.Values is null)
            throw new ArgumentException($"{appraisal.Regulation.Id} gives no value that could be joined.", parameter);
    }
}
