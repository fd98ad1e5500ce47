using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays profile matching open: what each gap is worth, the means of core and secondary factors, the total.</summary>
internal static class ProfileMatchExplanation
{
    public static Explanation Of(ProfileMatch match)
    {
        LocalizedText[] remarks = [.. Remarks(match)];
        if (match.Exact is not Rational exact)
            return new(Name, Operation.Summary, match.Factors.Select(factor => new Operand(factor.Explain()) { Counted = factor.Value is not null })) { Remarks = remarks };
        ProfileMatching matching = match.Matching;
        Rational whole = matching.CoreWeight + matching.SecondaryWeight;
        List<Operand> operands = [];
        bool hasBoth = match.Core is not null && match.Secondary is not null;
        if (match.Core is Rational core)
            operands.Add(new Operand(Mean(CoreName, match, isCore: true, core)) { Weight = matching.CoreWeight, EffectiveWeight = hasBoth ? matching.CoreWeight / whole : 1 });
        if (match.Secondary is Rational secondary)
            operands.Add(new Operand(Mean(SecondaryName, match, isCore: false, secondary))
            {
                Weight = matching.SecondaryWeight,
                EffectiveWeight = hasBoth ? matching.SecondaryWeight / whole : 1,
            });
        return new(Name, Operation.WeightedMean, operands)
        {
            Value = exact,
            Rounding = ProfileMatch.Rounding,
            Citations = matching.WeightsCitation is Citation citation ? [citation] : [],
            Remarks = remarks,
        };
    }

    public static Explanation Of(ProfileMatching matching, MatchedFactor factor)
    {
        LocalizedText name = factor.Gap.Requirement.Name;
        if (factor.Value is not Rational value) return Explanation.Missing(name, factor.Gap.Reason!.Value);
        Operand gap = new(factor.Gap.Explain());
        Citation[] citations = matching.GapsCitation is Citation citation ? [citation] : [];
        if (matching.SegmentAt(factor.Gap.Gap!.Value) is not var (from, to))
            return new(name, Operation.Lookup, [gap])
            {
                Value = value,
                Citations = citations,
                Remarks = matching.Values.Any(line => line.Gap == factor.Gap.Gap) ? [] : [Beyond],
            };
        string pattern = $"{N(from.Y)} + ({N(to.Y)} - {N(from.Y)}) / ({N(to.X)} - {N(from.X)}) × ({{0}} - {N(from.X)})";
        return new(name, Operation.Formula(pattern), [gap]) { Value = value, Citations = citations, Remarks = [Between] };
    }

    private static Explanation Mean(LocalizedText name, ProfileMatch match, bool isCore, Rational mean) => new(
        name,
        Operation.Mean,
        match.Factors.Where(factor => factor.IsCore == isCore).Select(factor => new Operand(factor.Explain()) { Counted = factor.Value is not null }))
    {
        Value = mean,
    };

    private static IEnumerable<LocalizedText> Remarks(ProfileMatch match)
    {
        MatchedFactor[] unknown = [.. match.Factors.Where(factor => factor.Value is null)];
        if (unknown.Length > 0)
        {
            string indonesian = string.Join(", ", unknown.Select(factor => factor.Gap.Requirement.Name.Indonesian));
            string english = string.Join(", ", unknown.Select(factor => factor.Gap.Requirement.Name.English));
            yield return match.Exact is null
                ? new($"Belum diketahui, karena tingkatnya tidak diketahui: {indonesian}.", $"Not known, because levels are not known: {english}.")
                : new($"Sementara, tanpa {indonesian}, yang tingkatnya tidak diketahui.", $"Provisional, without {english}, whose levels are not known.");
        }

        if (match.Exact is not null && (match.Core is null || match.Secondary is null))
            yield return match.Core is null
                ? new("Tidak ada faktor inti; nilainya rata-rata faktor sekunder.", "There is no core factor; the total is the mean of the secondary ones.")
                : new("Tidak ada faktor sekunder; nilainya rata-rata faktor inti.", "There is no secondary factor; the total is the mean of the core ones.");
        MatchedFactor[] punished = [.. match.Factors.Where(factor => factor.Gap.Status == GapStatus.Above && factor.Value < match.Matching.ValueOrNull(0))];
        if (punished.Length > 0)
            yield return new(
                $"Tingkat di atas standar menurunkan nilai pada {string.Join(", ", punished.Select(factor => factor.Gap.Requirement.Name.Indonesian))}: begitulah metode ini.",
                $"A level above the standard lowers the value of {string.Join(", ", punished.Select(factor => factor.Gap.Requirement.Name.English))}: that is how the method is.");
    }

    private static string N(Rational number) => NumberText.BesideOperator(number);

    private static LocalizedText Name { get; } = new("Profile matching", "Profile matching");

    private static LocalizedText CoreName { get; } = new("Faktor inti (core factor)", "Core factors");

    private static LocalizedText SecondaryName { get; } = new("Faktor sekunder (secondary factor)", "Secondary factors");

    private static LocalizedText Between { get; } = new(
        "Kesenjangan ini bukan bilangan bulat pada tabel; nilainya menurut perbandingan antara dua baris.", "The table does not name this gap; its value lies in proportion between two lines.");

    private static LocalizedText Beyond { get; } = new("Kesenjangan ini di luar tabel; nilainya dari ujung yang terdekat.", "The gap is beyond the table; its value is that of the nearest end.");
}
