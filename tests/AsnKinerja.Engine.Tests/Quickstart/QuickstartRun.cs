using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Quickstart;

namespace AsnKinerja.Engine.Tests.Quickstart;

/// <summary>What the quickstart printed, and how it ended.</summary>
internal sealed record QuickstartRun(int ExitCode, string Output, string Error)
{
    public static QuickstartRun Of(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = Program.Run(args, output, error);
        return new QuickstartRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The path of one of the quickstart's own files.</summary>
    public static string Sample(string file) => Path.Combine(Repository.Root, "docs", "samples", "quickstart", "data", file);
}
