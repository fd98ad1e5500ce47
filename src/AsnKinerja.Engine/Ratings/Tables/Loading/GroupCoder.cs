using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives every rater group a number that fits a byte.</summary>
internal sealed class GroupCoder
{
    private const int MostGroups = byte.MaxValue;

    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<RaterGroup> _groups = [];
    private string? _last;
    private int _lastCode;

    public int Count => _groups.Count;

    /// <summary>The group's number, or -1 with a reason.</summary>
    public int CodeOf(string? group, out string reason)
    {
        reason = "";
        if (_last is not null && ReferenceEquals(group, _last)) return _lastCode;
        if (string.IsNullOrWhiteSpace(group))
        {
            reason = "the rater group is empty; name it, for example 'peer'.";
            return -1;
        }

        if (!_codes.TryGetValue(group!, out int code))
        {
            if (_groups.Count == MostGroups)
            {
                reason = $"'{group}' would be rater group number {MostGroups + 1}; a table has up to {MostGroups}. Is this the column of the groups?";
                return -1;
            }

            code = _groups.Count;
            _groups.Add(group!);
            _codes.Add(group!, code);
        }

        _last = group;
        return _lastCode = code;
    }

    /// <summary>Takes back the groups that were numbered last.</summary>
    /// <param name="count">How many stay.</param>
    public void Forget(int count)
    {
        for (; _groups.Count > count; _groups.RemoveAt(_groups.Count - 1)) _codes.Remove(_groups[_groups.Count - 1].Id);
        if (_lastCode >= count) _last = null;
    }

    public RaterGroup[] ToArray() => [.. _groups];
}
