using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Tests.Explanations;

/// <summary>One tree with everything in it: weights in thirds, a group left out, a rounding, a band, warnings.</summary>
internal static class SampleExplanation
{
    public static readonly Citation Regulation = new("PermenPANRB 6/2022", "Lampiran Bab IV", Established.Regulation);
    public static readonly Citation Local = new("Pedoman Penilaian BKD", "hlm. 12", Established.Local);
    public static readonly Citation Unverified = new("Bacaan pustaka ini", "", Established.Unverified);

    public static Explanation Tree()
    {
        Explanation supervisor = Mean(new LocalizedText("Atasan langsung", "Direct supervisor"), 4, 5, 5);
        Explanation peers = new(
            new LocalizedText("Rekan setingkat", "Peers"),
            Operation.TrimmedMean(Rational.Of(1, 5)),
            new[] { 3, 4, 4, 5, 1 }.Select((value, index) => Given("Rekan", "Peer", index, value)))
        {
            Value = Rational.Of(11, 3),
            Citations = [Local],
            Remarks = [new LocalizedText("Nilai terendah dan tertinggi dipangkas.", "The lowest and the highest rating are trimmed.")],
        };
        Explanation subordinates = Explanation.Missing(
            new LocalizedText("Bawahan", "Subordinates"),
            new LocalizedText("kurang dari tiga penilai; disembunyikan demi anonimitas", "fewer than three raters; suppressed for anonymity"));
        Explanation mean = new(
            new LocalizedText("Nilai perilaku kerja", "Work behaviour score"),
            Operation.WeightedMean,
            [
                new Operand(supervisor) { Weight = 60, EffectiveWeight = Rational.Of(3, 4) },
                new Operand(peers) { Weight = 20, EffectiveWeight = Rational.Of(1, 4) },
                new Operand(subordinates) { Weight = 20, Counted = false },
            ])
        {
            Value = Rational.Of(53, 12),
            Rounding = new RoundingRule(2),
            Citations = [Regulation, Unverified],
            Remarks = [new LocalizedText("Sementara: satu kelompok belum menilai.", "Provisional: one group has not rated yet.")],
        };
        Explanation rounded = new(new LocalizedText("Nilai dibulatkan", "Rounded score"), Operation.Rounded, [new Operand(mean)])
        {
            Value = Rational.Of(442, 100),
            Rounding = new RoundingRule(2),
            Citations = [Regulation],
        };
        return new Explanation(new LocalizedText("Rating perilaku kerja", "Work behaviour rating"), Operation.Lookup, [new Operand(rounded)])
        {
            Outcome = new LocalizedText("Di atas ekspektasi", "Above expectations"),
            Citations = [Regulation],
        };
    }

    private static Explanation Mean(LocalizedText label, params int[] values) =>
        new(label, Operation.Mean, values.Select((value, index) => Given("Butir", "Item", index, value)))
        {
            Value = Rational.Of(values.Sum(), values.Length),
        };

    private static Operand Given(string indonesian, string english, int index, int value) =>
        new(Explanation.Given(new LocalizedText($"{indonesian} {index + 1}", $"{english} {index + 1}"), value));
}
