using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class TextTests
{
    private static readonly LocalizedText Label = new("Nilai", "Score");

    [Fact]
    public void The_whole_sample_reads_like_this_in_english()
    {
        const string expected = """
            WARNING: This explanation uses rules that are not, or are not confirmed to be, a regulation's own.
              ! [Bacaan pustaka ini] (unverified)
              ! [Pedoman Penilaian BKD, hlm. 12] (local)

            Work behaviour rating: Above expectations
            │  method: table lookup
            │  basis: [PermenPANRB 6/2022, Lampiran Bab IV]
            └─ Rounded score: 4.42
               │  formula (rounding): round(53/12; 2) = 4.42
               │  rounded: 4.42 (2 decimals, half away from zero)
               │  basis: [PermenPANRB 6/2022, Lampiran Bab IV]
               └─ Work behaviour score: 53/12 ≈ 4.42
                  │  formula (weighted mean): (60 × (14/3) + 20 × (11/3)) / (60 + 20) = 53/12 ≈ 4.42
                  │  rounded: 4.42 (2 decimals, half away from zero)
                  │  basis: [PermenPANRB 6/2022, Lampiran Bab IV]
                  │  basis: [Bacaan pustaka ini] (unverified)
                  │  remark: Provisional: one group has not rated yet.
                  ├─ Direct supervisor: 14/3 ≈ 4.6667 | weight 60 | effective weight 3/4 = 75%
                  │  │  formula (mean): (4 + 5 + 5) / 3 = 14/3 ≈ 4.6667
                  │  ├─ Item 1: 4
                  │  ├─ Item 2: 5
                  │  └─ Item 3: 5
                  ├─ Peers: 11/3 ≈ 3.6667 | weight 20 | effective weight 1/4 = 25%
                  │  │  formula (trimmed mean): trimmed-mean(20%; 3; 4; 4; 5; 1) = 11/3 ≈ 3.6667
                  │  │  basis: [Pedoman Penilaian BKD, hlm. 12] (local)
                  │  │  remark: The lowest and the highest rating are trimmed.
                  │  ├─ Peer 1: 3
                  │  ├─ Peer 2: 4
                  │  ├─ Peer 3: 4
                  │  ├─ Peer 4: 5
                  │  └─ Peer 5: 1
                  └─ Subordinates: no value | weight 20 | left out: fewer than three raters; suppressed for anonymity

            """;
        string text = SampleExplanation.Tree().ToText("en");

        Assert.StartsWith(expected.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("\nHow to calculate:\n  - table lookup: Find the value", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Indonesian_is_the_language_unless_another_is_asked_for()
    {
        string text = SampleExplanation.Tree().ToText();

        Assert.Contains("dasar: [Bacaan pustaka ini] (belum terverifikasi)", text, StringComparison.Ordinal);
        Assert.Contains("! [Pedoman Penilaian BKD, hlm. 12] (praktik setempat)", text, StringComparison.Ordinal);
        Assert.Contains("Bawahan: tidak ada nilai | bobot 20 | tidak dihitung: kurang dari tiga penilai", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_leaf_is_one_line() => Assert.Equal("Nilai: 4.4\n", Explanation.Given(Label, Rational.Of(22, 5)).ToText());

    [Fact]
    public void A_group_of_nothing_prints_its_label_only() => Assert.Equal("Score\n", new Explanation(Label, Operation.Summary).ToText("en"));

    [Fact]
    public void An_empty_label_is_named_as_such() => Assert.Equal("(tanpa nama): 1\n", Explanation.Given(default, 1).ToText());

    [Fact]
    public void A_left_out_operand_with_a_value_says_why_it_does_not_count()
    {
        Operand late = new(Explanation.Given(Label, 2)) { Counted = false, Reason = new LocalizedText("terlambat", "late") };

        Assert.Contains("└─ Score: 2 | left out: late\n", new Explanation(Label, Operation.Mean, [late]).ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_cannot_break_the_line_or_steer_the_terminal()
    {
        string text = Explanation.Given(LocalizedText.Same("a\r\nb\u001b[2Jc\u2028d\u202Ee\ud800f"), 1).ToText();

        Assert.Equal("a  b [2Jc d\uFFFDe\uFFFDf: 1\n", text);
    }

    [Fact]
    public void A_tiny_share_is_not_shown_as_nothing()
    {
        Operand operand = new(Explanation.Given(Label, 3)) { Weight = 1, EffectiveWeight = Rational.Of(1, 30_000_000) };

        Assert.Contains(
            "effective weight 1/30000000 ≈ 0.00000333%",
            new Explanation(Label, Operation.Summary, [operand]).ToText("en"), StringComparison.Ordinal);
    }
}
