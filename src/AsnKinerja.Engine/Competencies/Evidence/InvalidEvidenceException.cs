using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Evidence from which no profile can be made; every problem is listed.</summary>
public sealed class InvalidEvidenceException : ArgumentException
{
    internal InvalidEvidenceException(IReadOnlyList<string> problems)
        : base(problems.Count == 1 ? "The evidence has 1 problem: " + problems[0] : $"The evidence has {problems.Count} problems: {string.Join(" ", problems)}") =>
        Problems = problems;

    /// <summary>The problems, one sentence each, in ordinal order.</summary>
    public IReadOnlyList<string> Problems { get; }
}
