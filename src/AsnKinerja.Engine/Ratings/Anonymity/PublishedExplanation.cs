using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Explains a published score from published numbers alone.</summary>
internal static class PublishedExplanation
{
    public static Explanation Of(PublishedScore score)
    {
        List<LocalizedText> remarks = [];
        if (score.Official.Kind == PublishedKind.NoValue) remarks.Add(NoOfficial);
        else if (!score.Official.IsShown) remarks.Add(Prefixed(OfficialScore, score.Official.Words(score.Minimum)));
        if (score.FromShown.IsShown) remarks.Add(NotOfficial);
        if (score.Official.IsShown && score.Arithmetic == PublishedArithmetic.Hidden) remarks.Add(ByPolicy);
        PublishedNumber number = score.Official.IsShown ? score.Official : score.FromShown;
        bool computed = number.IsShown && score.Arithmetic != PublishedArithmetic.Hidden;
        return new Explanation(score.Name, computed ? Operation.WeightedMean : Operation.Summary, Operands(score, computed))
        {
            Value = number.IsShown ? number.Exact : null,
            Remarks = remarks,
        };
    }

    private static LocalizedText OfficialScore { get; } = new("Nilai resmi", "The official score is");

    private static LocalizedText NoOfficial { get; } = new("Tidak ada nilai resmi.", "There is no official score.");

    private static LocalizedText ByPolicy { get; } = new("Nilai resmi menurut kebijakan penilaian.", "The official score by the policy.");

    private static LocalizedText NotOfficial { get; } = new(
        "Angka yang tampak adalah rata-rata dari yang ditampilkan menurut bobotnya, bukan nilai resmi.",
        "The number shown is the mean of what is shown, by its weights, not the official score.");

    private static IEnumerable<Operand> Operands(PublishedScore score, bool computed)
    {
        bool groupsCount = computed && score.Arithmetic == PublishedArithmetic.Groups;
        foreach (PublishedGroup group in score.Groups)
            yield return new Operand(Step(group))
            {
                Counted = groupsCount && group.Number.IsShown && group.Weight.Sign > 0,
                Weight = group.Weight.Sign > 0 ? group.Weight : null,
            };

        bool partsCount = computed && score.Arithmetic == PublishedArithmetic.Parts;
        for (int i = 0; i < score.Parts.Count; i++)
        {
            Explanation step = Of(score.Parts[i]);
            yield return new Operand(step) { Counted = partsCount && step.Value is not null, Weight = score.Weights[i] };
        }
    }

    private static Explanation Step(PublishedGroup group)
    {
        LocalizedText label = group.Raters is int raters
            ? new($"{group.Name.Indonesian} ({raters} penilai)", $"{group.Name.English} ({raters} raters)")
            : group.Name;
        return group.Number.Exact is Rational exact ? Explanation.Given(label, exact) : Explanation.Missing(label, group.Number.Words(group.Minimum));
    }

    private static LocalizedText Prefixed(LocalizedText prefix, LocalizedText words) =>
        new($"{prefix.Indonesian} {words.Indonesian}.", $"{prefix.English} {words.English}.");
}
