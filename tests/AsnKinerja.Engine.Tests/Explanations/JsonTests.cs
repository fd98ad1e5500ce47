using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class JsonTests
{
    [Fact]
    public void A_step_reads_like_this()
    {
        Operand leaf = new(Explanation.Given(new LocalizedText("Butir", "Item"), Rational.Of(22, 5))) { Weight = 60, EffectiveWeight = 1 };
        Explanation step = new(new LocalizedText("Nilai", "Score"), Operation.WeightedMean, [leaf])
        {
            Value = Rational.Of(22, 5),
            Rounding = new RoundingRule(2),
            Outcome = new LocalizedText("Baik", "Good"),
            Citations = [SampleExplanation.Local],
            Remarks = [new LocalizedText("sementara", "provisional")],
        };

        Assert.EndsWith(
            """
            "explanation":{"label":{"id":"Nilai","en":"Score"},"operation":"weighted-mean","formula":"(60 × 4.4) / 60","value":{"exact":"22/5","display":"4.4"},"rounding":{"digits":2,"mode":"half-away-from-zero","rounded":"4.40"},"outcome":{"id":"Baik","en":"Good"},"citations":[{"source":"Pedoman Penilaian BKD","place":"hlm. 12","established":"local","needsWarning":true}],"remarks":[{"id":"sementara","en":"provisional"}],"operands":[{"counted":true,"weight":"60","effectiveWeight":"1","reason":null,"label":{"id":"Butir","en":"Item"},"operation":"given","formula":null,"value":{"exact":"22/5","display":"4.4"},"rounding":null,"outcome":null,"citations":[],"remarks":[],"operands":[]}]}}
            """,
            step.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        string label = string.Concat(Enumerable.Range(0, 0x250).Select(code => (char)code)) + "\u2028\u2029\uFFFF😀</script>]]>";
        using JsonDocument document = JsonDocument.Parse(Explanation.Given(LocalizedText.Same(label), 1).ToJson());

        Assert.Equal(label, document.RootElement.GetProperty("explanation").GetProperty("label").GetProperty("id").GetString());
    }

    [Fact]
    public void What_could_end_a_line_or_a_script_is_escaped()
    {
        string json = Explanation.Given(LocalizedText.Same("\"\\\n\u0000\u007F\u2028</script>\ud800x\udc00😀"), 1).ToJson();

        Assert.Contains(@"""id"":""\""\\\u000a\u0000\u007f\u2028\u003c/script\u003e\ud800x\udc00😀""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operations_of_the_tree_are_explained_once_in_both_languages()
    {
        using JsonDocument document = JsonDocument.Parse(SampleExplanation.Tree().ToJson());
        JsonElement root = document.RootElement;

        Assert.Equal(
            ["lookup", "rounded", "weighted-mean", "mean", "given", "trimmed-mean", "missing"],
            root.GetProperty("operations").EnumerateArray().Select(operation => operation.GetProperty("code").GetString()));
        Assert.Equal(
            ["unverified", "local"],
            root.GetProperty("warnings").EnumerateArray().Select(citation => citation.GetProperty("established").GetString()));
    }
}
