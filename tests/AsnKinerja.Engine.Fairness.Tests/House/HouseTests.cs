using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.House;

/// <summary>What holds for the source of this package as it does for the engine's.</summary>
public class HouseTests
{
    private const string Source = "src/AsnKinerja.Engine.Fairness";

    private static IReadOnlyList<string> Files { get; } = Repository.FilesBelow(Source, "*.cs");

    public static TheoryData<string, string> Bans => new()
    {
        { @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bEnvironment\.TickCount", "a result does not depend on a clock" },
        { @"\bCulture(Info)?\.Current(UI)?Culture\b|\.CurrentCulture\b", "a result does not depend on a culture" },
        { @"\bnew Random\(\)|\bRandom\.Shared\b|\bGuid\.NewGuid\b", "chance has a seed that the caller gives" },
        { @"\bStringComparison\.(CurrentCulture|InvariantCulture)|\bToLower\(\)|\bToUpper\(\)", "texts are compared ordinally" },
        { @"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException", "nothing is left half-done" },
        { @"\bdouble\.NaN\b", "what cannot be estimated has a reason, not NaN" },
    };

    [Theory]
    [MemberData(nameof(Bans))]
    public void The_source_keeps_a_ban(string pattern, string reason)
    {
        string[] breaches = [.. Files.Where(file => Regex.IsMatch(Regex.Replace(Text(file), "//.*", ""), pattern))];
        Assert.True(breaches.Length == 0, $"{reason}: {string.Join(", ", breaches)}");
    }

    [Fact]
    public void A_file_can_be_read_in_one_sitting_and_is_no_pile_of_helpers()
    {
        Assert.DoesNotContain(Files, file => Text(file).Split('\n').Length > 300);
        Assert.DoesNotContain(Files, file => Regex.IsMatch(file, "(Utils?|Helpers?|Common|Manager|Misc)"));
    }

    [Fact]
    public void Everything_stands_in_one_namespace() => Assert.DoesNotContain(Files, file => !Text(file).Contains("namespace AsnKinerja.Engine.Fairness;", StringComparison.Ordinal));

    [Fact]
    public void The_public_api_is_the_one_in_docs()
    {
        string actual = PublicApi.Print(typeof(Estimate).Assembly);
        if (Approval.IsGiven) File.WriteAllText(Path.Combine(Repository.Root, "docs/api-fairness.txt"), actual);
        Assert.Equal(Repository.Text("docs/api-fairness.txt"), actual);
    }

    private static string Text(string file) => Repository.Text(Source + "/" + file);
}
