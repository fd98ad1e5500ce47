using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>What the library must not contain: clocks, cultures, floating point, reflection, leftovers, overlong files.</summary>
public class BanTests
{
    public static TheoryData<string, string> Bans => new()
    {
        { @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bEnvironment\.TickCount", "a result does not depend on a clock" },
        { @"\bCulture(Info)?\.Current(UI)?Culture\b|\.CurrentCulture\b", "a result does not depend on a culture" },
        { @"\bMath\.Round\b|\bdecimal\.Round\b|\.ToString\(""[FN]\d", "scores are rounded by RoundingRule alone" },
        { @"\bRandom\b|\bGuid\.NewGuid\b", "a result does not depend on chance" },
        { @"\bStringComparison\.(CurrentCulture|InvariantCulture)|\bToLower\(\)|\bToUpper\(\)", "texts are compared ordinally" },
        { @"\bActivator\b|\bGetProperty\(|\bMakeGeneric|\bSystem\.Reflection\.Emit", "no reflection: the library trims and compiles ahead of time" },
        { @"\bSystem\.Text\.Json\b|\bSystem\.Collections\.Immutable\b", "runtime dependencies are NodaTime and YamlDotNet" },
        { @"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException", "nothing is left half-done" },
    };

    [Theory]
    [MemberData(nameof(Bans))]
    public void The_source_keeps_a_ban(string pattern, string reason)
    {
        Regex banned = new(pattern);
        string[] breaches = [.. Repository.Sources.Where(file => banned.IsMatch(WithoutComments(Repository.Source(file))))];

        Assert.True(breaches.Length == 0, $"{reason}: {string.Join(", ", breaches)}");
    }

    [Fact]
    public void Floating_point_occurs_only_where_it_is_refused_read_as_its_text_added_exactly_or_kept_within_a_proven_bound()
    {
        // Refused; added as the whole number of units that it is; taken in as the decimal it is written as; a share of progress; and the scoring of tables, whose error bound decides what goes to exact arithmetic.
        string[] allowed =
        [
            "Numerics/Rationals/Rational.Conversion.cs", "Numerics/Mergeable/ExactSum.cs", "Numerics/Mergeable/NearestDouble.cs",
            "Ratings/Tables/Loading/", "Ratings/Tables/TableProgress.cs", "Ratings/Tables/Scores/ScoreTable.cs", "Ratings/Tables/Scoring/", "Ratings/Tables/Kernels/",
        ];
        IEnumerable<string> files = Repository.Sources.Where(file => Regex.IsMatch(WithoutTexts(WithoutComments(Repository.Source(file))), @"\b(double|float)\b"));

        Assert.DoesNotContain(files, file => !allowed.Any(place => file.StartsWith(place, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_can_be_read_in_one_sitting()
    {
        IEnumerable<string> tooLong = Repository.Sources.Where(file => Repository.Source(file).Split('\n').Length > 300);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_file_is_a_pile_of_helpers()
    {
        IEnumerable<string> piles = Repository.Sources.Where(file => Regex.IsMatch(file, "(Utils?|Helpers?|Common|Manager|Misc)"));

        Assert.Empty(piles);
    }

    private static string WithoutTexts(string source) => Regex.Replace(source, "\"(\\\\.|[^\"\\\\])*\"", "\"\"");

    private static string WithoutComments(string source) => Regex.Replace(source, "//.*", "");
}
