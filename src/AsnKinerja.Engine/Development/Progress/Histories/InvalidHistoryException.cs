using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Development;

/// <summary>Records that make no history of one person: the message lists every problem.</summary>
public sealed class InvalidHistoryException : ArgumentException
{
    internal InvalidHistoryException(IReadOnlyList<string> problems)
        : base((problems.Count == 1 ? "The history has 1 problem: " : $"The history has {problems.Count} problems: ") + string.Join(" ", problems))
    {
        Problems = problems;
    }

    /// <summary>The problems, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }

    internal static void ThrowIfAny(List<string> problems)
    {
        if (problems.Count == 0) return;
        problems.Sort(StringComparer.Ordinal);
        throw new InvalidHistoryException(problems.AsReadOnly());
    }
}
