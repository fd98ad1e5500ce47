using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One who signs a form.</summary>
internal sealed record Signatory(LocalizedText Role, LocalizedText? Name, string? Nip, LocalDate? Day);

/// <summary>Where a form is signed: place and day, room for the signature, name and number.</summary>
internal static class SignatureTable
{
    public static FormTable Of(EvaluationDocument document, params IReadOnlyList<Signatory> signatories) => new(
        FormWords.Signature,
        [FormWords.Entry, .. signatories.Select(signatory => signatory.Role)],
        0,
        [
            new FormRows(null,
            [
                Row(FormWords.PlaceAndDay, signatories.Select(signatory => PlaceAndDay(document.Details.Place, signatory.Day))),
                Row(FormWords.Signature, signatories.Select(_ => FormCell.Blank)),
                Row(FormWords.Name, signatories.Select(signatory => FormCell.Of(signatory.Name))),
                Row(FormWords.Nip, signatories.Select(signatory => FormCell.Of(signatory.Nip is string nip ? LocalizedText.Same(nip) : null))),
            ]),
        ]);

    public static Signatory Appraiser(EvaluationDocument document, LocalizedText role) =>
        new(role, FormPersons.AppraiserName(document), document.Details.Appraiser?.Id, document.Details.SignedOn);

    private static FormCell?[] Row(LocalizedText label, IEnumerable<FormCell> cells) => [FormCell.Of(label), .. cells];

    private static FormCell PlaceAndDay(LocalizedText? place, LocalDate? day)
    {
        LocalizedText at = place ?? new("(tempat: belum ada)", "(place: not available yet)");
        LocalizedText on = day is LocalDate date ? PeriodName.Day(date) : new("(tanggal: belum ada)", "(date: not available yet)");
        return FormCell.Of(new LocalizedText($"{at.Indonesian}, {on.Indonesian}", $"{at.English}, {on.English}"));
    }
}
