using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <content>Diplomas: the last predicate decides on the bonus; where there is none yet, the first that follows.</content>
internal sealed partial class CareerReplay
{
    private readonly List<(CareerEvent Diploma, Explanation Missing, LocalizedText Reason)> _awaiting = [];

    private void GiveDiploma(CareerEvent happened)
    {
        if (!_degrees.Add(happened.Degree!)) Problem(happened, "sudah dihitung; sekali untuk setiap ijazah", "counted already; once for each degree");
        CreditPoints? last = _converted.Count == 0 ? null : _converted[_converted.Count - 1];
        if (last?.Predicate is not null)
        {
            Explanation bonus = Bonus(happened, last);
            _account.Add(bonus.Value!.Value, bonus, isComplete: true, default);
            Line(happened.Date, happened.Name, bonus.Value, bonus);
            return;
        }

        LocalizedText reason = new(
            $"Ijazah {happened.Degree}: predikat terakhir belum diketahui, maka tambahannya belum ada.", $"Diploma {happened.Degree}: the last predicate is not known, so there is no bonus yet.");
        Explanation missing = new(BonusName(happened), Operation.Missing) { Remarks = [reason], Citations = ConversionExplanation.Known(_rules.Diploma.Citation) };
        _account.Add(0, missing, isComplete: false, reason);
        if (last is null) _awaiting.Add((happened, missing, reason));
        Line(happened.Date, happened.Name, null, missing);
    }

    // A diploma from before the first rated period waits for its predicate, known or not.
    private void SettleDiplomas(CreditPoints first)
    {
        if (first.Predicate is not null)
            foreach ((CareerEvent diploma, Explanation missing, LocalizedText reason) in _awaiting)
            {
                Explanation bonus = Bonus(diploma, first);
                _account.Settle(missing, reason, bonus);
                Line(first.Period!.Last, diploma.Name, bonus.Value, bonus);
            }

        _awaiting.Clear();
    }

    private Explanation Bonus(CareerEvent happened, CreditPoints decides)
    {
        Citation? citation = _rules.Diploma.Citation;
        if (!_rules.IsAtLeast(decides.Predicate!, _rules.Diploma.Predicate))
            return new(BonusName(happened), Operation.Given)
            {
                Value = 0,
                Citations = ConversionExplanation.Known(citation, _rules.Article("reading")),
                Remarks = [ReadFrom(decides), new("Predikat itu di bawah yang disyaratkan.", "That predicate is below the one asked for.")],
            };
        Rational need = _rules.ToNextRank(_level.Category, _level.Ranks[0]) ?? 0;
        return new(BonusName(happened), Operation.Formula("{0} × {1}"),
        [
            new Operand(new(new($"Kebutuhan kenaikan pangkat pada {_level.Name.Indonesian}", $"Need of a rise in rank as {_level.Name.English}"), Operation.Given) { Value = need, Citations = ConversionExplanation.Known(_rules.NextRankCitation) }),
            new Operand(new(new("Bagian", "Share"), Operation.Given) { Value = _rules.Diploma.Share, Citations = ConversionExplanation.Known(citation) }),
        ])
        {
            Value = need * _rules.Diploma.Share,
            Citations = ConversionExplanation.Known(_rules.Article("reading")),
            Remarks = [ReadFrom(decides)],
        };
    }

    private LocalizedText ReadFrom(CreditPoints decides) => _awaiting.Count == 0
        ? new(
            $"Dibaca dari predikat terakhir: {decides.Predicate!.Name.Indonesian} ({CreditWords.Of(decides.Rated).Indonesian}).",
            $"Read from the last predicate: {decides.Predicate!.Name.English} ({CreditWords.Of(decides.Rated).English}).")
        : new(
            $"Belum ada predikat pada hari ijazah; dibaca dari yang pertama sesudahnya: {decides.Predicate!.Name.Indonesian} ({CreditWords.Of(decides.Rated).Indonesian}).",
            $"There was no predicate on the day of the diploma; read from the first that followed: {decides.Predicate!.Name.English} ({CreditWords.Of(decides.Rated).English}).");

    private static LocalizedText BonusName(CareerEvent happened) => new($"Tambahan angka kredit dari ijazah {happened.Degree}", $"Bonus for the diploma {happened.Degree}");
}
