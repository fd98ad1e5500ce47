using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class DiagnosticDocumentationTests
{
    private static readonly DiagnosticCode[] Codes = Enum.GetValues<DiagnosticCode>();

    [Fact]
    public void Every_code_has_a_message_in_both_languages() => Assert.All(Codes, code => Assert.True(DiagnosticMessages.Has(code)));

    [Fact]
    public void The_table_of_codes_lists_every_code_once_and_in_order()
    {
        string table = File.ReadAllText(Path.Combine(House.Repository.Root, "docs", "yaml", "diagnostics.md"));
        string[] rows = table.Split('\n').Where(line => line.StartsWith("| AK", StringComparison.Ordinal)).ToArray();

        Assert.Equal(Codes.Select(c => $"AK{(int)c} {c}"), rows.Select(r => r.Split('|')[1].Trim() + " " + r.Split('|')[2].Trim()));
        Assert.All(rows, row => Assert.Equal(7, row.Replace("\\|", "", StringComparison.Ordinal).Split('|').Length));
    }
}
