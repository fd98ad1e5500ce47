using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>What may be wrong with a cascade.</summary>
public enum CascadeProblemKind
{
    /// <summary>Two results have one id.</summary>
    DuplicateResult,

    /// <summary>A result serves the same superior's result twice.</summary>
    DuplicateLink,

    /// <summary>A result serves one that the cascade does not have.</summary>
    DanglingLink,

    /// <summary>A result serves itself, directly or through others.</summary>
    Cycle,

    /// <summary>A shared owner declares no share, or a share that is not above 0 and at most 1; or another role declares one.</summary>
    Share,

    /// <summary>The shares of a superior's result are over 1 together.</summary>
    SharesOverOne,

    /// <summary>There are collaborators, but nobody owns the work.</summary>
    NoOwner,

    /// <summary>A direct link joins numbers of different units.</summary>
    UnitMismatch,
}

/// <summary>One thing that is wrong with a cascade.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Result">The id of the result where it is wrong.</param>
/// <param name="Message">What is wrong, with its value, and what would be right.</param>
public sealed record CascadeProblem(CascadeProblemKind Kind, string Result, LocalizedText Message)
{
    // What a reader of files needs to say the same in its own words: the path of a circle, the sum of shares, the superior's id.
    internal string Detail { get; init; } = "";

    /// <summary>The message in English.</summary>
    public override string ToString() => Message.English;
}

/// <summary>The results and links given are no cascade; all problems are listed.</summary>
public sealed class InvalidCascadeException : ArgumentException
{
    internal InvalidCascadeException(IReadOnlyList<CascadeProblem> problems)
        : base(Describe(problems, Language.English)) => Problems = problems;

    /// <summary>Every problem, by result and kind; at least one.</summary>
    public IReadOnlyList<CascadeProblem> Problems { get; }

    /// <summary>The message in one language: a line with the count, then one line for each problem.</summary>
    /// <param name="language">The language wanted.</param>
    public string Describe(Language language) => Describe(Problems, language);

    private static string Describe(IReadOnlyList<CascadeProblem> problems, Language language)
    {
        string count = problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string head = language == Language.English
            ? problems.Count == 1 ? "The cascade has 1 problem:" : $"The cascade has {count} problems:"
            : $"Penyelarasan ini mempunyai {count} masalah:";
        return string.Join("\n", new[] { head }.Concat(problems.Select(problem => problem.Message[language])));
    }
}
