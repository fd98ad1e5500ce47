using System.Globalization;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far one rater group stands from all others on one person, against what their number and spread would give by chance.</summary>
/// <remarks>Immutable. It says that the views differ, not who is right, and accuses nobody.</remarks>
public sealed class GroupDivergence
{
    internal GroupDivergence(string ratee, string group, int raters, int others, double gap, double usualGap, double standardError, double probability, double adjusted, bool standsOut)
    {
        Ratee = ratee;
        Group = group;
        Raters = raters;
        Others = others;
        Gap = gap;
        UsualGap = usualGap;
        StandardError = standardError;
        Probability = probability;
        AdjustedProbability = adjusted;
        StandsOut = standsOut;
    }

    /// <summary>The id of the person.</summary>
    public string Ratee { get; }

    /// <summary>The id of the group.</summary>
    public string Group { get; }

    /// <summary>How many raters of the group.</summary>
    public int Raters { get; }

    /// <summary>How many raters of all other groups.</summary>
    public int Others { get; }

    /// <summary>The group's mean less the mean of the others, in scale points.</summary>
    public double Gap { get; }

    /// <summary>The part of it that is usual between these groups in the population.</summary>
    public double UsualGap { get; }

    /// <summary>The standard error of what is beyond the usual.</summary>
    public double StandardError { get; }

    /// <summary>How likely so large a divergence is by chance, 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>The same where all persons and groups of the report were looked at (Holm).</summary>
    public double AdjustedProbability { get; }

    /// <summary>Whether it stands out at the declared rate of false alarms of the whole report.</summary>
    public bool StandsOut { get; }

    /// <summary>The divergence in one sentence.</summary>
    public LocalizedText Text => new(
        $"{Ratee}: kelompok '{Group}' ({Raters} penilai) {Number(Gap)} poin terhadap {Others} penilai lain; biasanya {Number(UsualGap)}.",
        $"{Ratee}: the group '{Group}' ({Raters} raters) is {Number(Gap)} points from {Others} others; {Number(UsualGap)} is usual.");

    /// <summary>The divergence with its error and probability.</summary>
    public Explanation Explain() => new(LocalizedText.Same($"{Ratee}, {Group}"), Operation.Given)
    {
        Outcome = StandsOut ? new("menonjol", "stands out") : new("dalam batas kebetulan", "within chance"),
        Remarks = [Text, new(
            $"Galat baku {Number(StandardError)}; peluang {Number(Probability)}, setelah koreksi Holm {Number(AdjustedProbability)}.",
            $"Standard error {Number(StandardError)}; probability {Number(Probability)}, corrected by Holm {Number(AdjustedProbability)}.")],
    };

    private static string Number(double value) => value.ToString("0.00##", CultureInfo.InvariantCulture);
}
