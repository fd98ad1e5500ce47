using System.IO;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <content>Reading standards from YAML (<c>docs/yaml/standard.md</c>).</content>
public sealed partial class PositionStandard
{
    /// <summary>Reads the standards of a YAML file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Load(string path, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromFile(path), null, frameworks);

    /// <summary>Reads the standards of a YAML file that extend classes of another file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="classes">The classes that the file may extend, beside its own; they come before those that ship with the library.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Load(string path, PositionStandards classes, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromFile(path), Throw.IfNull(classes), frameworks);

    /// <summary>Reads the standards of a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Load(Stream stream, string name, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromStream(stream, name), null, frameworks);

    /// <summary>Reads the standards of a stream of YAML that extend classes of another file.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="classes">The classes that the text may extend, beside its own; they come before those that ship with the library.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Load(Stream stream, string name, PositionStandards classes, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromStream(stream, name), Throw.IfNull(classes), frameworks);

    /// <summary>Reads the standards of a YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Parse(string yaml, string name = "standard", params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromText(yaml, name), null, frameworks);

    /// <summary>Reads the standards of a YAML text that extend classes of another file.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <param name="classes">The classes that the text may extend, beside its own; they come before those that ship with the library.</param>
    /// <param name="frameworks">Your own frameworks, any number of versions of each; those that ship with the library are known.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    /// <exception cref="System.ArgumentException">One version of a framework is given twice.</exception>
    public static PositionStandards Parse(string yaml, string name, PositionStandards classes, params CompetencyFramework[] frameworks) =>
        PositionStandardReader.Read(YamlSource.FromText(yaml, name), Throw.IfNull(classes), frameworks);
}
