using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The evidence about one person in one period: what goes into an appraisal.</summary>
/// <remarks>Whatever is not known stays out; the appraisal says what is missing. Immutable once built.</remarks>
public sealed class AppraisalCase
{
    /// <summary>Creates a case without evidence.</summary>
    /// <param name="employee">The person.</param>
    /// <param name="period">The period appraised.</param>
    public AppraisalCase(Employee employee, AppraisalPeriod period)
    {
        Employee = Throw.IfNull(employee);
        Period = Throw.IfNull(period);
    }

    /// <summary>The person.</summary>
    public Employee Employee { get; }

    /// <summary>The period appraised.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The appraiser, or null.</summary>
    public LocalizedText? Appraiser { get; init; }

    /// <summary>The work plan with what was realised, or null.</summary>
    public WorkPlan? Plan { get; init; }

    /// <summary>Raters' sheets on behaviour.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<RatingSheet> Sheets { get; init => field = Array.AsReadOnly(Throw.IfNull(value).ToArray()); } = [];

    /// <summary>Continuous feedback on results and behaviour.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<FeedbackNote> Feedback { get; init => field = Array.AsReadOnly(Throw.IfNull(value).ToArray()); } = [];

    /// <summary>The achievement of the unit led by the appraiser, or null while it is not known.</summary>
    public OrganisationRating? Organisation { get; init; }

    /// <summary>The rating of work results that the appraiser set, or null while that is open.</summary>
    public RatingDecision? WorkResultDecision { get; init; }

    /// <summary>The rating of behaviour that the appraiser set, or null while that is open.</summary>
    public RatingDecision? BehaviourDecision { get; init; }

    /// <summary>A new idea or way of working, where the regulation asks for one; null: none.</summary>
    public NewIdea? NewIdea { get; init; }

    /// <summary>A note on the case, shown with its result; for instance that the data are made up.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Reads a case from a YAML file (<c>docs/yaml/case.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="behaviours">The framework that the sheets rate; BerAKHLAK where it is left out.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static AppraisalCase Load(string path, CompetencyFramework? behaviours = null) =>
        AppraisalCaseReader.Read(YamlSource.FromFile(path), behaviours ?? CompetencyFramework.BerAkhlak);

    /// <summary>Reads a case from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="behaviours">The framework that the sheets rate; BerAKHLAK where it is left out.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static AppraisalCase Load(Stream stream, string name, CompetencyFramework? behaviours = null) =>
        AppraisalCaseReader.Read(YamlSource.FromStream(stream, name), behaviours ?? CompetencyFramework.BerAkhlak);

    /// <summary>Reads a case from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="behaviours">The framework that the sheets rate; BerAKHLAK where it is left out.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static AppraisalCase Parse(string yaml, string name = "case", CompetencyFramework? behaviours = null) =>
        AppraisalCaseReader.Read(YamlSource.FromText(yaml, name), behaviours ?? CompetencyFramework.BerAkhlak);
}
