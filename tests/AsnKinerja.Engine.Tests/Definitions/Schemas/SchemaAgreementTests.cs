using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using AsnKinerja.Engine.Tests.Properties;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>An editor that follows the schema and the library that reads the file say the same about its structure.</summary>
public class SchemaAgreementTests
{
    /// <summary>What is wrong with the structure: a schema must see all of it.</summary>
    private static readonly DiagnosticCode[] Structural =
    [
        DiagnosticCode.MissingKey, DiagnosticCode.UnknownKey, DiagnosticCode.WrongShape, DiagnosticCode.NotOneOf,
        DiagnosticCode.NotAnId, DiagnosticCode.EmptyValue, DiagnosticCode.MissingLanguage,
    ];

    /// <summary>What a schema cannot see, or not always; this is the whole list.</summary>
    private static readonly DiagnosticCode[] SeenByTheReaderOnly =
    [
        // The text is not YAML, or not one sound document: the editor's own parser says so.
        DiagnosticCode.Syntax, DiagnosticCode.LimitExceeded, DiagnosticCode.Encoding, DiagnosticCode.Tab, DiagnosticCode.SecondDocument,
        DiagnosticCode.Unreadable, DiagnosticCode.UndefinedAlias, DiagnosticCode.Cycle, DiagnosticCode.MergeRefused, DiagnosticCode.DuplicateKey,

        // How a value is spelt, which JSON does not keep: quotes, tags, 1e3, True.
        DiagnosticCode.QuotedNumber, DiagnosticCode.TagRefused, DiagnosticCode.NotANumber, DiagnosticCode.NotTrueOrFalse,

        // The calendar.
        DiagnosticCode.NotADate, DiagnosticCode.ReversedDates,

        // How values of a file stand to one another: uniqueness, references, order, ranges without hole or overlap.
        DiagnosticCode.DuplicateValue, DiagnosticCode.UnknownReference, DiagnosticCode.OutOfRange, DiagnosticCode.Hole, DiagnosticCode.Overlap,
    ];

    private static readonly (string Format, JsonNode Json)[] Sound =
        [.. DefinitionFiles.Shipped.Concat(DefinitionFiles.Good).Select(file => (file.Format, Read(file.Path)))];

    /// <summary>Every word that one of the schemas lists.</summary>
    private static readonly string[] Words =
        [.. DefinitionFormat.All.SelectMany(format => SchemaFiles.Of(format.Name).Parts()).SelectMany(part => part.Schema["enum"]?.AsArray() ?? []).Select(word => word!.ToString()).Distinct()];

    public static TheoryData<string> Formats => DefinitionFormat.Names;

    public static TheoryData<string> SoundFiles() => [.. DefinitionFiles.Shipped.Concat(DefinitionFiles.Good).Select(file => Path.GetFileName(file.Path))];

    public static TheoryData<string> GoodFiles() => [.. DefinitionFiles.Good.Select(file => Path.GetFileName(file.Path))];

    public static TheoryData<string, string> BrokenFiles()
    {
        TheoryData<string, string> files = [];
        foreach (DefinitionFormat format in DefinitionFormat.All)
            foreach (string path in DefinitionFiles.Broken(format.Name)) files.Add(format.Name, Path.GetFileName(path));
        return files;
    }

    [Fact]
    public void Every_code_is_either_structural_or_known_to_the_reader_only() =>
        Assert.Equal(Enum.GetValues<DiagnosticCode>().Order(), Structural.Concat(SeenByTheReaderOnly).Order());

    [Theory]
    [MemberData(nameof(SoundFiles))]
    public void Schema_and_reader_accept_every_shipped_sample_and_sound_file(string file)
    {
        (string format, string path) = DefinitionFiles.Shipped.Concat(DefinitionFiles.Good).Single(known => Path.GetFileName(known.Path) == file);
        Assert.True(SchemaFiles.Of(format).Accepts(Read(path)));
        Assert.Empty(DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Load(path)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_key_of_a_schema_stands_in_a_file_that_the_reader_accepts(string format)
    {
        HashSet<string> used = [.. Sound.Where(file => file.Format == format).SelectMany(file => Mutation.Places(file.Json)).SelectMany(place => place).OfType<string>()];
        Assert.Empty(SchemaFiles.Of(format).Parts().SelectMany(part => part.Schema["properties"]?.AsObject().Select(key => key.Key) ?? []).Except(used));
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void The_schema_rejects_every_broken_file_whose_structure_is_wrong(string format, string file)
    {
        string path = Path.Combine(DefinitionFiles.BadYaml, format, file);
        IReadOnlyList<Diagnostic> problems = DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Load(path));
        Assert.NotEmpty(problems);

        // A file that holds no document is the business of the YAML parser.
        if (YamlAsJson.TryRead(YamlSource.FromFile(path).Text, out JsonNode? json) && problems.Any(IsStructural))
            Assert.False(SchemaFiles.Of(format).Accepts(json));
    }

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public void Schema_and_reader_agree_on_every_single_slip_in_a_small_file(string file)
    {
        (string format, string path) = DefinitionFiles.Good.Single(known => Path.GetFileName(known.Path) == file);
        JsonNode json = Read(path);
        List<string> disagreements = [];
        foreach (object[] place in Mutation.Places(json))
            for (int kind = 0; kind < Mutation.Kinds; kind++)
                if (Disagreement(format, Mutation.Make(json, place, kind)) is string disagreement) disagreements.Add($"{string.Join('.', place)}: {disagreement}");
        Assert.Empty(disagreements);
    }

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public void Schema_and_reader_agree_on_every_word_in_the_place_of_another(string file)
    {
        (string format, string path) = DefinitionFiles.Good.Single(known => Path.GetFileName(known.Path) == file);
        JsonNode json = Read(path);
        List<string> disagreements = [];
        foreach (object[] place in Mutation.Places(json).Where(place => Mutation.At(json, place) is JsonValue value && Words.Contains(value.ToString())))
            foreach (string word in Words)
                if (Disagreement(format, Mutation.Replace(json, place, word)) is string disagreement) disagreements.Add(disagreement);
        Assert.Empty(disagreements);
    }

    [Property(MaxTest = 400)]
    public void Schema_and_reader_agree_on_a_slip_anywhere_in_a_shipped_file(ushort file, ushort place, ushort kind)
    {
        (string format, JsonNode json) = Sound[file % DefinitionFiles.Shipped.Count];
        IReadOnlyList<object[]> places = Mutation.Places(json);

        // FsCheck draws small numbers first; the multiplier spreads them over the whole file.
        object[] at = places[(int)(place * 7919L % places.Count)];
        Assert.Null(Disagreement(format, Mutation.Make(json, at, kind % Mutation.Kinds)));
    }

    private static string? Disagreement(string format, JsonNode? changed)
    {
        if (changed is null) return null;
        string yaml = YamlAsJson.Write(changed);
        IReadOnlyList<Diagnostic> problems = DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Parse(yaml, "berubah.yaml"));
        bool accepted = SchemaFiles.Of(format).Accepts(changed);
        if (!accepted && problems.Count == 0) return "only the schema rejects " + yaml;
        return accepted && problems.FirstOrDefault(IsStructural) is Diagnostic structural ? $"only the reader rejects: {structural}" : null;
    }

    private static bool IsStructural(Diagnostic problem) => Structural.Contains(problem.Code);

    private static JsonNode Read(string path)
    {
        Assert.True(YamlAsJson.TryRead(YamlSource.FromFile(path).Text, out JsonNode? json));
        return json!;
    }
}
