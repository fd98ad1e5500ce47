using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a position demands once everything above it is taken over.</summary>
internal sealed class StandardLayer
{
    private readonly Dictionary<string, FoldedRequirement> _byId;

    private StandardLayer(Dictionary<string, FoldedRequirement> byId) => _byId = byId;

    /// <summary>The layer above a position that extends nothing.</summary>
    public static StandardLayer Empty { get; } = new([]);

    /// <summary>The layer above a position whose class could not be found out, which is reported already.</summary>
    public static StandardLayer Unknown { get; } = new([]) { IsKnown = false };

    /// <summary>The layer above a position whose classes lead back to it: all of them stand in the file.</summary>
    public static StandardLayer Circular { get; } = new([]) { IsKnown = false, IsOfThisFile = true };

    /// <summary>Whether everything above was found out; otherwise a competency without a level may have one there.</summary>
    public bool IsKnown { get; private init; } = true;

    /// <summary>Whether everything above stands in this file, so that a competency which none of its frameworks has is nowhere.</summary>
    public bool IsOfThisFile { get; private init; }

    public LocalizedText Name { get; private init; }

    public string? JobFamily { get; private init; }

    public string? JobLevel { get; private init; }

    public LocalizedText? ExtendsName { get; private init; }

    public IEnumerable<FoldedRequirement> Requirements => _byId.Values;

    /// <summary>A class of another file.</summary>
    public static StandardLayer Of(PositionStandard standard) => new(standard.Stated.ToDictionary(
        stated => stated.Requirement.CompetencyId, FoldedRequirement.Of, StringComparer.Ordinal))
    {
        Name = standard.Name,
        JobFamily = standard.JobFamily,
        JobLevel = standard.JobLevel,
    };

    /// <summary>The requirement of a competency, or null.</summary>
    public FoldedRequirement? Find(string competency) => _byId.TryGetValue(competency, out FoldedRequirement? known) ? known : null;

    /// <summary>The layer of a position below this one.</summary>
    public StandardLayer Below(StandardPlace place, IEnumerable<FoldedRequirement> changed)
    {
        Dictionary<string, FoldedRequirement> byId = new(_byId, StringComparer.Ordinal);
        foreach (FoldedRequirement requirement in changed) byId[requirement.Competency.Id] = requirement;
        return new StandardLayer(byId)
        {
            IsKnown = IsKnown,
            IsOfThisFile = IsOfThisFile,
            Name = place.Name,
            JobFamily = place.JobFamily ?? JobFamily,
            JobLevel = place.JobLevel ?? JobLevel,
            ExtendsName = place.ExtendsId is null ? null : Name,
        };
    }
}

/// <summary>What several statements on one competency come to: of each part, what the lowest of them says.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Framework">The framework that has it.</param>
/// <param name="Chain">The statements.</param>
internal sealed record FoldedRequirement(Competency Competency, CompetencyFramework Framework, StatementChain Chain)
{
    /// <summary>The level; null: none is stated, or it is wrong, which is reported.</summary>
    public Rational? Level { get; init; }

    public Citation? Citation { get; init; }

    public Rational Weight { get; init; } = Rational.One;

    public bool IsCritical { get; init; }

    public Rational Tolerance { get; init; }

    /// <summary>Whether a level is stated, right or wrong.</summary>
    public bool HasLevel { get; init; }

    public static FoldedRequirement Of(StatedRequirement stated) =>
        new(stated.Framework[stated.Requirement.CompetencyId], stated.Framework, stated.Chain)
        {
            Level = stated.Requirement.Level,
            Citation = stated.Requirement.Citation,
            Weight = stated.Requirement.Weight,
            IsCritical = stated.Requirement.IsCritical,
            Tolerance = stated.Requirement.Tolerance,
            HasLevel = true,
        };

    /// <summary>A statement on what is said above, or on what nobody above speaks of.</summary>
    public static FoldedRequirement Below(FoldedRequirement? above, Competency competency, CompetencyFramework framework, StatementPlace place)
    {
        RequirementStatement statement = place.Statement;
        return new FoldedRequirement(competency, framework, new StatementChain(statement, above?.Chain))
        {
            Level = place.Level is null ? above?.Level : place.SoundLevel,
            Citation = place.Level is null ? above?.Citation : statement.Citation,
            Weight = statement.Weight ?? above?.Weight ?? Rational.One,
            IsCritical = statement.IsCritical ?? above?.IsCritical ?? false,
            Tolerance = statement.Tolerance ?? above?.Tolerance ?? Rational.Zero,
            HasLevel = place.Level is not null || above?.HasLevel == true,
        };
    }

    public StatedRequirement ToStated() => new(
        new CompetencyRequirement(Competency.Id, Competency.Name, FrameworkVersion.Of(Framework), Level!.Value)
        {
            Weight = Weight,
            IsCritical = IsCritical,
            Tolerance = Tolerance,
            Citation = Citation,
        },
        Chain,
        Framework);
}
