using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A sheet comes from a group that the policy does not name: dropping it silently could hide a misspelt group.</summary>
public sealed class UnknownRaterGroupException : ArgumentException
{
    internal UnknownRaterGroupException(RaterGroup group, IReadOnlyCollection<RaterGroup> known)
        : base($"A sheet comes from group '{group}', which the policy does not name; "
            + (Spelling.Nearest(group.Id, [.. known.Select(name => name.Id)]) is string near ? $"did you mean '{near}'? It" : "it")
            + $" names {string.Join(", ", known)}. "
            + "To hear a group without counting it, use HeardOnly.")
    {
        Group = group;
    }

    /// <summary>The group that the policy does not name.</summary>
    public RaterGroup Group { get; }
}
