using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>The competencies of one person over periods, through changes of the name, of the post and of the framework.</summary>
/// <remarks>
/// <para>
/// The person is the id: two people of one name have two histories, and whoever is renamed keeps one. Levels by another version of a framework enter
/// only by a <see cref="FrameworkMapping"/>; without one they are shown as not comparable. A period that is missing stays missing.
/// </para>
/// <para>The order in which records, trainings and mappings are given does not matter. Immutable.</para>
/// </remarks>
public sealed class CompetencyHistory
{
    private CompetencyHistory(string employee, IReadOnlyList<CompetencyRecord> records)
    {
        Employee = employee;
        Records = records;
    }

    /// <summary>The id of the person.</summary>
    public string Employee { get; }

    /// <summary>The records by period, then by framework.</summary>
    public IReadOnlyList<CompetencyRecord> Records { get; }

    /// <summary>The trainings to compare before and after.</summary>
    public IReadOnlyList<CompletedTraining> Trainings { get; private init; } = [];

    /// <summary>The mappings between versions of frameworks.</summary>
    public IReadOnlyList<FrameworkMapping> Mappings { get; private init; } = [];

    /// <summary>When a change is more than noise.</summary>
    public NoiseRule Noise { get; private init; } = NoiseRule.TwoStandardErrors;

    /// <summary>The history of a person.</summary>
    /// <param name="employee">The id of the person, never the name.</param>
    /// <param name="records">The records, in any order.</param>
    /// <exception cref="InvalidHistoryException">A record is of another person, a framework has a period twice, or two of its periods share days; all of it is listed.</exception>
    public static CompetencyHistory Of(string employee, params CompetencyRecord[] records)
    {
        Throw.IfBlank(employee);
        CompetencyRecord[] own = [.. Throw.IfNull(records).Select(record => Throw.IfNull(record, nameof(records)))];
        List<string> problems = [.. own.Where(record => record.Employee.Id != employee)
            .Select(record => $"The record of {record.Period} is of '{record.Employee.Id}', not of '{employee}'; a history is of one person, whatever the name.")];
        foreach (IGrouping<string, CompetencyRecord> framework in own.GroupBy(record => record.Framework.Framework))
            problems.AddRange(PeriodOverlaps.In([.. framework.Select(record => record.Period)], framework.Key));
        InvalidHistoryException.ThrowIfAny(problems);
        return new CompetencyHistory(employee, Array.AsReadOnly<CompetencyRecord>([.. own.OrderBy(record => record.Period).ThenBy(record => record.Framework.Framework, StringComparer.Ordinal)]));
    }

    /// <summary>The histories of everybody in the records, by id in ordinal order.</summary>
    /// <param name="records">The records of any number of people, in any order.</param>
    /// <exception cref="InvalidHistoryException">A framework has a period of a person twice, or two of them share days; all of it is listed.</exception>
    public static IReadOnlyList<CompetencyHistory> ByEmployee(IEnumerable<CompetencyRecord> records)
    {
        List<string> problems = [];
        List<CompetencyHistory> histories = [];
        foreach (IGrouping<string, CompetencyRecord> person in Throw.IfNull(records).GroupBy(record => Throw.IfNull(record, nameof(records)).Employee.Id).OrderBy(person => person.Key, StringComparer.Ordinal))
        {
            try
            {
                histories.Add(Of(person.Key, [.. person]));
            }
            catch (InvalidHistoryException e)
            {
                problems.AddRange(e.Problems.Select(problem => $"{person.Key}: {problem}"));
            }
        }

        InvalidHistoryException.ThrowIfAny(problems);
        return histories.AsReadOnly();
    }

    /// <summary>The history with further records.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <exception cref="InvalidHistoryException">
    /// A record is of another person, or of a period that is there, or a training is for a competency that no record and no mapping knows; all of it
    /// is listed.
    /// </exception>
    public CompetencyHistory With(params CompetencyRecord[] records) => Of(Employee, [.. Records, .. Throw.IfNull(records)]).And(Trainings, Mappings, Noise);

    /// <summary>The history with trainings to compare before and after.</summary>
    /// <param name="trainings">The trainings, in any order, after the records and mappings that know their competencies.</param>
    /// <exception cref="InvalidHistoryException">There are records, and a training is for a competency that no framework of the records or mappings has; all are listed.</exception>
    public CompetencyHistory With(params CompletedTraining[] trainings) =>
        And([.. Trainings, .. Throw.IfNull(trainings).Select(training => Throw.IfNull(training, nameof(trainings)))], Mappings, Noise);

    /// <summary>The history with mappings from one version of a framework to another.</summary>
    /// <param name="mappings">The mappings; not two from one version to the same framework.</param>
    /// <exception cref="ArgumentException">Two mappings lead from one version to the same framework, or a mapping leads back; the message names them.</exception>
    public CompetencyHistory Mapping(params FrameworkMapping[] mappings)
    {
        FrameworkMapping[] all = [.. Mappings, .. Throw.IfNull(mappings).Select(mapping => Throw.IfNull(mapping, nameof(mappings)))];
        MappingChain.Check(all);
        return And(Trainings, all, Noise);
    }

    /// <summary>The history with another rule for what is more than noise.</summary>
    /// <param name="noise">The rule.</param>
    public CompetencyHistory Judging(NoiseRule noise) => And(Trainings, Mappings, Throw.IfNull(noise));

    /// <summary>How a competency went: before and after each training, the change with its uncertainty, the trend.</summary>
    /// <remarks>
    /// Everything is told by the newest version of the framework that the history reaches from the competency asked for; an old name therefore tells
    /// the same as the new one, where a mapping leads from the one to the other.
    /// </remarks>
    /// <param name="competency">The id of the competency, by any version in the history.</param>
    /// <param name="framework">The id of the framework; needed only where two frameworks have a competency of that id.</param>
    /// <exception cref="KeyNotFoundException">No record has the competency; the message lists those that there are.</exception>
    /// <exception cref="ArgumentException">Two frameworks have it and none is named, or an old competency became several.</exception>
    /// <exception cref="InvalidHistoryException">Two records of periods that share days say something of it.</exception>
    public ProgressReport Progress(string competency, string? framework = null) => CompetencyProgress.Of(this, Throw.IfNull(competency), framework);

    /// <summary>Reads a history from a YAML file (<c>docs/yaml/history.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static CompetencyHistory Load(string path, params CompetencyFramework[] frameworks) => HistoryReader.Read(YamlSource.FromFile(path), Throw.IfNull(frameworks));

    /// <summary>Reads a history from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyHistory Load(Stream stream, string name, params CompetencyFramework[] frameworks) => HistoryReader.Read(YamlSource.FromStream(stream, name), Throw.IfNull(frameworks));

    /// <summary>Reads a history from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CompetencyHistory Parse(string yaml, string name = "history", params CompetencyFramework[] frameworks) => HistoryReader.Read(YamlSource.FromText(yaml, name), Throw.IfNull(frameworks));

    private CompetencyHistory And(IReadOnlyList<CompletedTraining> trainings, IReadOnlyList<FrameworkMapping> mappings, NoiseRule noise)
    {
        TrainingNames.Check(trainings, Records, mappings);
        return new(Employee, Records) { Trainings = trainings, Mappings = mappings, Noise = noise };
    }
}
