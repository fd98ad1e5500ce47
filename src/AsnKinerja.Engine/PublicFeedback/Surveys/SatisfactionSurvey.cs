using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>How the public's satisfaction with a service is asked for and becomes an index (<i>SKM</i>, <i>IKM</i>): PermenPANRB 14/2017 and its like.</summary>
/// <remarks>
/// A survey is data (<c>Definitions/surveys</c>): elements and weights, the scale of the answers, the factor, the table of grades, each with
/// its source. The mean of each element, weighted, times the factor is the index. Immutable; the embedded ones are read once, when first asked for.
/// </remarks>
public sealed partial class SatisfactionSurvey
{
    private static readonly Lazy<IReadOnlyList<SatisfactionSurvey>> LazyAll = new(() =>
        Array.AsReadOnly(EmbeddedDefinition.Ids("surveys").Select(id => SurveyReader.Read(EmbeddedDefinition.Open("surveys", id))).ToArray()));

    internal SatisfactionSurvey(string id, LocalizedText title, EffectiveInterval inForce)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
    }

    /// <summary>The surveys that ship with the library.</summary>
    public static IReadOnlyList<SatisfactionSurvey> All => LazyAll.Value;

    /// <summary>The id, for example <c>permenpanrb-14-2017</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the survey is in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>What is asked about, in declared order.</summary>
    public IReadOnlyList<SurveyElement> Elements { get; internal init; } = [];

    /// <summary>How the weights are written before they are used.</summary>
    public WeightPrecision Weights { get; internal init; }

    /// <summary>The answers that a respondent may give: whole numbers.</summary>
    public Scale Answers { get; internal init; } = null!;

    /// <summary>What a mean is multiplied by to become an index: 25 makes 1 to 4 into 25 to 100.</summary>
    public Rational Times { get; internal init; }

    /// <summary>The index of a service to which everybody gives the lowest answer.</summary>
    public Rational Minimum => Answers.Minimum * Times;

    /// <summary>The index of a service to which everybody gives the highest answer, with exact weights.</summary>
    public Rational Maximum => Answers.Maximum * Times;

    /// <summary>How an index is rounded for display.</summary>
    public RoundingRule Rounding { get; internal init; }

    /// <summary>The table of grades, in the unit of the index. An element is graded by the same table, at its mean times the factor.</summary>
    public BandTable<ServiceGrade> Grades { get; internal init; } = null!;

    /// <summary>Which index is held against the table.</summary>
    public GradeReading Reading { get; internal init; }

    /// <summary>How many people must be asked, or null where the survey does not say.</summary>
    public SamplingRule? Sampling { get; internal init; }

    /// <summary>Where the numbers stand.</summary>
    public SurveyCitations Citations { get; internal init; } = new(null, null, null, null, null, null);

    /// <summary>The element with an id.</summary>
    /// <param name="element">The id.</param>
    /// <exception cref="KeyNotFoundException">The survey has no such element; the message lists the elements.</exception>
    public SurveyElement this[string element] => Elements.FirstOrDefault(known => known.Id == Throw.IfNull(element))
        ?? throw new KeyNotFoundException($"The survey '{Id}' has no element '{element}'; {Known(element)}.");

    /// <summary>The survey in force on the last day of a period.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="NoSurveyInForceException">There is none, or more than one; the message lists what exists.</exception>
    public static SatisfactionSurvey InForce(AppraisalPeriod period) => InForce(period, All);

    /// <summary>The survey in force on the last day of a period, among these.</summary>
    /// <param name="period">The period.</param>
    /// <param name="among">The surveys to choose from, for instance an agency's own.</param>
    /// <exception cref="NoSurveyInForceException">There is none, or more than one; the message lists what exists.</exception>
    public static SatisfactionSurvey InForce(AppraisalPeriod period, IEnumerable<SatisfactionSurvey> among)
    {
        Throw.IfNull(period);
        SatisfactionSurvey[] all = Throw.IfNull(among).ToArray();
        SatisfactionSurvey[] inForce = all.Where(survey => survey.InForceInterval.Contains(period.Last)).ToArray();
        return inForce.Length == 1 ? inForce[0] : throw new NoSurveyInForceException(period, inForce, all);
    }

    /// <summary>Reads a survey from a YAML file (<c>docs/yaml/survey.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static SatisfactionSurvey Load(string path) => SurveyReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a survey from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static SatisfactionSurvey Load(Stream stream, string name) => SurveyReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a survey from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static SatisfactionSurvey Parse(string yaml, string name = "survey") => SurveyReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The index that answers make.</summary>
    /// <param name="responses">The answers.</param>
    /// <exception cref="InvalidResponseException">An element is unknown, an answer is not on the scale, or a total cannot come from as many answers.</exception>
    public SatisfactionIndex Score(SurveyResponses responses) => new(this, Throw.IfNull(responses));

    /// <summary>How many of a population must answer.</summary>
    /// <param name="population">How many people used the service: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">The survey has no rule for samples.</exception>
    public SampleSize SampleSize(long population) => Sampling is SamplingRule rule
        ? rule.For(population)
        : throw new InvalidOperationException($"The survey '{Id}' has no rule for the size of a sample; give it one with WithSampling.");

    /// <summary>The grade of an index.</summary>
    /// <remarks>Weights that were cut off can bring an index below <see cref="Minimum"/>, where the table ends; it then has the lowest grade.</remarks>
    internal ServiceGrade GradeOf(Rational index, GradeReading reading) =>
        Grades.Lookup(Rational.Max(reading == GradeReading.Rounded ? Rounding.RoundExactly(index) : index, Minimum));

    /// <summary>The end of a message about an unknown element.</summary>
    internal string Known(string element)
    {
        string[] ids = Elements.Select(known => known.Id).ToArray();
        string list = "its elements are " + string.Join(", ", ids);
        return Spelling.Nearest(element, ids) is string near ? $"did you mean '{near}'? {char.ToUpperInvariant(list[0])}{list.Substring(1)}" : list;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
