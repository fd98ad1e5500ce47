using System;
using System.IO;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>What went wrong with one file; the others go on.</summary>
internal sealed record Problem(string Path, Exception Cause)
{
    /// <summary>Whether a file or its path can be the cause; anything else is a defect and ends the program.</summary>
    public static bool IsOfFile(Exception cause) =>
        cause is DefinitionException or ArgumentException or OverflowException or IOException or UnauthorizedAccessException;

    /// <summary>The path, then the message; of a broken definition, each problem with its line.</summary>
    public string Describe(Language language) =>
        // A definition's messages begin with the path themselves.
        Cause is DefinitionException definition ? definition.Describe(language) : $"{Path}: {Cause.Message}";
}
