using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>Periods, predicates, levels or events from which no credit points can come. All problems are listed; nothing was converted.</summary>
public sealed class InvalidCreditPointsException : ArgumentException
{
    internal InvalidCreditPointsException(IReadOnlyList<LocalizedText> problems)
        : base(string.Join("\n", problems.Select(problem => problem.English))) => Problems = problems;

    /// <summary>Every problem, one sentence each, with what would be right.</summary>
    public IReadOnlyList<LocalizedText> Problems { get; }

    internal static void ThrowIfAny(IEnumerable<LocalizedText> problems)
    {
        LocalizedText[] all = problems.Distinct().ToArray();
        if (all.Length > 0) throw new InvalidCreditPointsException(Array.AsReadOnly(all));
    }
}
