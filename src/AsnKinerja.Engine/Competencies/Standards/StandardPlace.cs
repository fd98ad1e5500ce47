using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One position of a file, with the places at which its problems are told.</summary>
internal sealed class StandardPlace(string id, LocalizedText name, YamlValue extends, string? extendsId, IReadOnlyList<StatementPlace> statements)
{
    public string Id { get; } = id;

    public LocalizedText Name { get; } = name;

    public YamlValue Extends { get; } = extends;

    public string? ExtendsId { get; } = extendsId;

    public IReadOnlyList<StatementPlace> Statements { get; } = statements;

    public string? JobFamily { get; init; }

    public string? JobLevel { get; init; }
}

/// <summary>What a position says of one competency, with the places at which its problems are told.</summary>
/// <param name="Competency">The competency's id.</param>
/// <param name="Framework">The framework that is named for it; null: none is.</param>
/// <param name="Level">The level; null: none is stated.</param>
/// <param name="Statement">What was read.</param>
internal sealed record StatementPlace(YamlValue Competency, YamlValue? Framework, YamlValue? Level, RequirementStatement Statement)
{
    /// <summary>The framework that is named for the competency.</summary>
    public string? FrameworkId { get; init; }

    /// <summary>Whether it is known which competency is meant; otherwise a mistake is reported already.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>The level, where one stands there that could be read.</summary>
    public Rational? SoundLevel => Level is { IsUnusable: false } ? Statement.Level : null;
}
