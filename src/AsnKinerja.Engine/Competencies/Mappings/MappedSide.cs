using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One of the two versions of a mapping: each of its competencies is accounted for once.</summary>
/// <param name="framework">The version; null where it is not known, which is reported already.</param>
/// <param name="key">The key for those without a counterpart.</param>
internal sealed class MappedSide(CompetencyFramework? framework, string key)
{
    private readonly UniqueValues _seen = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private bool _isComplete = framework is not null;

    /// <summary>Reads one competency, or a list of them; null stands for one that is not known, or stands twice.</summary>
    public Competency?[] Read(YamlValue value) => value.IsList ? [.. value.AsList(atLeast: 1).Select(One)] : [One(value)];

    /// <summary>Reads the competencies that have no counterpart.</summary>
    public IReadOnlyList<string> Unmapped(YamlValue value)
    {
        if (!value.Exists) return [];
        _isComplete &= value.IsList;
        Competency?[] read = [.. value.AsList(atLeast: 1).Select(One)];
        return framework is null ? [] : Array.AsReadOnly(framework.Competencies.Where(read.Contains).Select(competency => competency.Id).ToArray());
    }

    public int PlaceOf(Competency competency)
    {
        for (int i = 0; i < framework!.Competencies.Count; i++)
            if (framework.Competencies[i] == competency) return i;
        return -1;
    }

    /// <summary>Reports the competencies of which nothing is said, unless a mistake elsewhere may be the reason.</summary>
    public void ReportRest(YamlValue competencies)
    {
        if (!_isComplete) return;
        string[] rest = [.. framework!.Competencies.Select(competency => competency.Id).Where(id => !_ids.Contains(id))];
        if (rest.Length > 0) competencies.Report(DiagnosticCode.OutOfRange, Without(rest), All());
    }

    private Competency? One(YamlValue value)
    {
        string id = value.AsReference(framework is null ? [] : [.. framework.Competencies.Select(competency => competency.Id)], framework is not null);
        if (!_seen.Add(value))
        {
            // What is misspelt is one mistake, and not also a competency of which nothing is said.
            _isComplete = false;
            return null;
        }

        _ids.Add(id);
        return framework?.Competencies.FirstOrDefault(competency => competency.Id == id);
    }

    private LocalizedText Without(string[] rest)
    {
        string version = FrameworkVersion.Of(framework!).ToString();
        string missing = string.Join(", ", rest);
        return new($"pemetaan {version} tanpa {missing}", $"the mapping of {version} without {missing}");
    }

    private LocalizedText All() => new(
        $"setiap kompetensi satu kali, dipetakan atau disebut dalam {key}", $"every competency once, mapped or named under {key}");
}
