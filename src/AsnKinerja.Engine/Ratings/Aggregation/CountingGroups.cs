using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The groups of a policy file that count, as far as they could be read: what its other keys may refer to.</summary>
internal sealed class CountingGroups(bool isPooled)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private bool _isComplete = true;

    public void Add(YamlValue name, string id)
    {
        if (name.IsUnusable) _isComplete = false;
        else _lines[id] = name.Line;
    }

    /// <summary>The line of a group that counts, or null.</summary>
    public int? LineOf(string id) => _lines.TryGetValue(id, out int line) ? line : null;

    /// <summary>The id of a group that counts. Where the groups are missing or unreadable, what refers to them is no further mistake.</summary>
    public string Reference(YamlValue value) => isPooled && _lines.Count == 0
        ? value.AsReference([RaterGroup.Everyone.Id])
        : value.AsReference(_lines.Keys, _isComplete && _lines.Count > 0 && !isPooled);
}
