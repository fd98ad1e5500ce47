using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# judul", @"\# judul")]
    [InlineData("a*b*_c_", @"a\*b\*\_c\_")]
    [InlineData("`kode`|sel", @"\`kode\`\|sel")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("[a](b) ![c](d)", @"\[a\](b) \!\[c\](d)")]
    [InlineData("&lt; ~~x~~ $m$ \\", @"\&lt; \~\~x\~\~ \$m\$ \\")]
    [InlineData("http://a.id", @"http\://a\.id")]
    [InlineData("nama@instansi.go.id", @"nama\@instansi\.go\.id")]
    [InlineData("Pasal 2.5, hlm. 12.", "Pasal 2.5, hlm. 12.")]
    public void A_label_is_text_and_never_markup(string label, string escaped) =>
        Assert.StartsWith("# " + escaped + "\n", Explanation.Given(LocalizedText.Same(label), 1).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void A_line_break_in_a_label_starts_no_new_block() =>
        Assert.Contains(
            "- **a  - b**: 1\n", Explanation.Given(LocalizedText.Same("a\n\n- b"), 1).ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void Steps_are_nested_lists_with_the_formula_as_code()
    {
        string markdown = SampleExplanation.Tree().ToMarkdown("en");

        Assert.Contains("\n## Step by step\n\n- **Work behaviour rating**: Above expectations\n  - method: table lookup\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n    - formula (rounding): `round(53/12; 2) = 4.42`\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n      - **Peers**: 11/3 ≈ 3.6667 · weight 20 · effective weight 1/4 = 25%\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_warning_stands_above_the_steps_and_at_its_place()
    {
        string markdown = SampleExplanation.Tree().ToMarkdown();

        Assert.Contains("> - \\[Bacaan pustaka ini\\] (**belum terverifikasi**)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- dasar: \\[Bacaan pustaka ini\\] (**belum terverifikasi**)\n", markdown, StringComparison.Ordinal);
        Assert.True(markdown.IndexOf("> **Peringatan:**", StringComparison.Ordinal) < markdown.IndexOf("## Langkah", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_without_weak_citations_has_no_warning() =>
        Assert.DoesNotContain('>', Explanation.Given(LocalizedText.Same("x"), 1).ToMarkdown().ToArray());
}
