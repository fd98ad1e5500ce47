using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Finds the level that a person has by the version of a framework that a standard was written for, mapped where it must be.</summary>
internal sealed class LevelSource
{
    private readonly CompetencyProfile _profile;
    private readonly Dictionary<(FrameworkVersion, string), ProfiledCompetency> _mapped = [];
    private readonly Dictionary<FrameworkVersion, FrameworkVersion> _unmapped = [];

    public LevelSource(PositionStandard standard, CompetencyProfile profile, IReadOnlyList<FrameworkMapping> mappings)
    {
        _profile = profile;
        foreach (FrameworkMapping mapping in mappings) Throw.IfNull(mapping, nameof(mappings));
        if (mappings.GroupBy(mapping => (mapping.From, mapping.To)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Count()} mappings lead from {twice.Key.From} to {twice.Key.To}; give one.", nameof(mappings));

        foreach (FrameworkVersion pinned in standard.Frameworks)
        {
            // From the version named last backwards, so that of two mapped ones the same is taken whatever the order of the mappings.
            foreach (FrameworkMapping mapping in mappings.Where(mapping => mapping.To == pinned).OrderByDescending(mapping => mapping.From.Framework, StringComparer.Ordinal)
                .ThenByDescending(mapping => mapping.From.Version, StringComparer.Ordinal)) Map(mapping);
            FrameworkVersion[] others = [.. profile.Frameworks.Where(pinned.IsAnotherVersionOf).Where(given => !mappings.Any(mapping => mapping.To == pinned && mapping.From == given))];
            if (others.Length == 0) continue;
            if (profile.Frameworks.Contains(pinned) || _mapped.Keys.Any(key => key.Item1 == pinned)) _unmapped[pinned] = others[0];
            else throw new FrameworkVersionException(standard.Id, pinned, others[0]);
        }
    }

    public ProfiledCompetency Of(CompetencyRequirement requirement)
    {
        (FrameworkVersion, string) key = (requirement.Framework, requirement.CompetencyId);
        ProfiledCompetency own = _profile.Find(requirement.Framework, requirement.CompetencyId)
            ?? ProfileBuilding.Without(requirement.Framework, requirement.CompetencyId, requirement.Name, _profile.Policy);
        if (own.Level is not null) return own;
        if (_mapped.TryGetValue(key, out ProfiledCompetency? mapped) && (mapped.Level is not null || own.Missing == MissingLevel.NoEvidence)) return mapped;
        return own.Missing == MissingLevel.NoEvidence && _unmapped.TryGetValue(requirement.Framework, out FrameworkVersion? other)
            && _profile.Find(other, requirement.CompetencyId) is not null
            ? Missing(requirement.Framework, own.CompetencyId, own.Name, OnlyBy(other))
            : own;
    }

    private void Map(FrameworkMapping mapping)
    {
        Dictionary<string, Rational?> levels = new(StringComparer.Ordinal);
        HashSet<string> outside = new(StringComparer.Ordinal);
        foreach (ProfiledCompetency one in _profile.Competencies.Where(one => one.Framework == mapping.From))
        {
            // A level outside the scale, such as 0 of a form from 0 to 6, has no counterpart: taking the nearest one would invent it.
            if (mapping.Old.Competencies.All(known => known.Id != one.CompetencyId)) continue;
            bool isOutside = one.Level < mapping.Old.Scale.Minimum || one.Level > mapping.Old.Scale.Maximum;
            if (isOutside) outside.Add(one.CompetencyId);
            levels[one.CompetencyId] = isOutside ? null : one.Level;
        }

        if (levels.Count == 0) return;
        foreach (MappedCompetency mapped in MappingRun.Of(mapping, levels, id => _profile.Find(mapping.From, id)!.Explain()))
        {
            (FrameworkVersion, string) key = (mapped.Framework, mapped.CompetencyId);
            if (_mapped.TryGetValue(key, out ProfiledCompetency? other) && other.Level is not null) continue;
            _mapped[key] = mapped.Level is Rational level
                ? new ProfiledCompetency(mapped.Framework, mapped.CompetencyId, _profile.Policy)
                {
                    Name = mapped.Name,
                    Level = level,
                    Evidence = EvidenceOf(mapping, mapped.CompetencyId),
                    Mapped = mapped.Explain,
                }
                : Missing(
                    mapped.Framework, mapped.CompetencyId, mapped.Name,
                    mapping.Competencies.Any(known => known.To == mapped.CompetencyId && known.From.Any(outside.Contains)) ? OutsideScale(mapping.From) : mapped.MissingBecause!.Value);
        }
    }

    private IReadOnlyList<ConsideredEvidence> EvidenceOf(FrameworkMapping mapping, string competencyId)
    {
        IReadOnlyList<string> from = mapping.Competencies.First(one => one.To == competencyId).From;
        return Array.AsReadOnly(_profile.Competencies
            .Where(one => one.Framework == mapping.From && from.Contains(one.CompetencyId))
            .SelectMany(one => one.Evidence)
            .ToArray());
    }

    private ProfiledCompetency Missing(FrameworkVersion framework, string competencyId, LocalizedText name, LocalizedText reason) =>
        new(framework, competencyId, _profile.Policy) { Name = name, Missing = MissingLevel.OtherVersion, Reason = reason };

    private static LocalizedText OutsideScale(FrameworkVersion other) => new(
        $"tingkatnya menurut {other} di luar skala versi itu, sehingga tidak dapat dipetakan",
        $"its level by {other} lies outside the scale of that version and cannot be mapped");

    private static LocalizedText OnlyBy(FrameworkVersion other) => new(
        $"hanya dinilai menurut {other}, dan tidak ada pemetaan dari versi itu", $"assessed only by {other}, and no mapping leads from that version");
}
