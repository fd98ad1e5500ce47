using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>No version of a framework is in force on a day; the message lists the versions that there are.</summary>
public sealed class NoFrameworkInForceException : ArgumentException
{
    internal NoFrameworkInForceException(string framework, LocalDate day, IReadOnlyList<CompetencyFramework> versions)
        : base($"No version of '{framework}' is in force on {LocalDatePattern.Iso.Format(day)}. Known: "
            + $"{(versions.Count == 0 ? "none" : string.Join("; ", versions.Select(version => $"{FrameworkVersion.Of(version)} ({version.InForce})")))}.")
    {
        Framework = framework;
        Day = day;
    }

    /// <summary>The id of the framework asked for.</summary>
    public string Framework { get; }

    /// <summary>The day asked for.</summary>
    public LocalDate Day { get; }
}
