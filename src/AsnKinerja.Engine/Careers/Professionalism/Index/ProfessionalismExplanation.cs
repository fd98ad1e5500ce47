using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>Lays an index open: the four dimensions, their sum, the category and its reading.</summary>
internal static class ProfessionalismExplanation
{
    public static Explanation Of(ProfessionalismIndex index)
    {
        ProfessionalismRules rules = index.Rules;
        Operand[] operands = [.. index.Parts.Select(part => new Operand(part.Explain())
        {
            Counted = part.Points is not null && index.Exact is not null,
            Reason = part.Points is not null && index.Exact is null ? Waits : null,
        })];
        if (index.Exact is not Rational exact)
            return new(Label, Operation.Summary, operands)
            {
                Outcome = new(
                    $"belum diketahui; antara {index.Lowest} dan {index.Highest}", $"not known; between {index.Lowest} and {index.Highest}"),
                Citations = TalentBoxExplanation.Known([rules.MissingCitation]),
                Remarks = [About(rules), .. index.Reasons],
            };

        ProfessionalismCategory otherwise = rules.CategoryBands.Otherwise.Lookup(exact), category = index.Category!;
        return new(Label, index.IsComplete ? Operation.Sum : Operation.Formula(Renormalised(index)), operands)
        {
            Value = exact,
            Rounding = rules.Rounding,
            Outcome = category.Name,
            Citations = TalentBoxExplanation.Known(
            [
                rules.CategoriesCitation, rules.RoundingCitation,
                category == otherwise ? null : rules.CategoryBands.Reading,
                index.IsComplete ? null : rules.MissingCitation,
            ]),
            Remarks = [About(rules), .. index.Reasons, .. Provisional(index), .. Reading(index, exact, otherwise)],
        };
    }

    // The known dimensions stand for the whole, in proportion to their maxima.
    private static string Renormalised(ProfessionalismIndex index) =>
        $"({string.Join(" + ", index.Known.Select((_, i) => $"{{{i}}}"))}) / {NumberText.BesideOperator(index.KnownMaximum)} × {NumberText.BesideOperator(index.Rules.Maximum)}";

    private static IEnumerable<LocalizedText> Provisional(ProfessionalismIndex index)
    {
        if (index.IsComplete) yield break;
        yield return new(
            $"Sementara: dimensi yang diketahui ({index.KnownMaximum} dari {index.Rules.Maximum} poin) mewakili seluruhnya. Yang mungkin: {index.Lowest} sampai {index.Highest}.",
            $"Provisional: the known dimensions ({index.KnownMaximum} of {index.Rules.Maximum} points) stand for the whole. Possible: {index.Lowest} to {index.Highest}.");
    }

    private static IEnumerable<LocalizedText> Reading(ProfessionalismIndex index, Rational exact, ProfessionalismCategory otherwise)
    {
        ProfessionalismCategory category = index.Category!;
        if (category == otherwise) yield break;
        yield return new(
            $"Tabel kategori tercetak dalam bilangan bulat; {exact} di antaranya. Bacaan yang dipakai: {category.Name.Indonesian}. Bacaan lain yang juga dipakai aplikasi: {otherwise.Name.Indonesian}.",
            $"The table of categories is printed in whole numbers; {exact} lies between them. The reading used: {category.Name.English}. The other reading, used by programs too: {otherwise.Name.English}.");
    }

    private static LocalizedText About(ProfessionalismRules rules) =>
        new($"Aturan: {rules.Title.Indonesian} ({rules.Id}).", $"Rules: {rules.Title.English} ({rules.Id}).");

    private static LocalizedText Label { get; } = new("Indeks profesionalitas ASN", "Professionalism index");

    private static LocalizedText Waits { get; } = new("dimensi lain belum diketahui", "another dimension is not known");
}
