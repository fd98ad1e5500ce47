using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <content>What each event does, and what makes it impossible.</content>
internal sealed partial class CareerReplay
{
    private void Release(CareerEvent happened)
    {
        if (_isReleased) Problem(happened, "sudah di luar jabatan", "already outside the post");
        _isReleased = true;
        Note(happened, null);
    }

    private void Enter(CareerEvent happened)
    {
        _level = _rules[happened.Level!];
        if (_rank != happened.Rank) _rankSince = happened.Date;
        _rank = happened.Rank!;
        _levelSince = happened.Date;
        _startingAt = null;
        _isReleased = _isCovered = false;
        _account.Begin(happened.Points!);
        Line(happened.Date, happened.Points!.Name, happened.Points.Total, happened.Points.Explain());
    }

    private void Demote(CareerEvent happened)
    {
        if (_formerRank is not null) Problem(happened, "pangkat sudah diturunkan", "the rank is already lowered");
        if (RankOrder.Of(happened.Rank!) >= RankOrder.Of(_rank)) Problem(happened, $"tidak di bawah {_rank}", $"not below {_rank}");
        _formerRank = _rank;
        _rank = happened.Rank!;
        _rankSince = happened.Date;
        Note(happened, "demotion");
    }

    private void Restore(CareerEvent happened)
    {
        if (_formerRank is null) Problem(happened, "pangkat tidak sedang diturunkan", "the rank is not lowered");
        else if (happened.Rank != _formerRank) Problem(happened, $"pangkat semula adalah {_formerRank}", $"the former rank is {_formerRank}");
        _rank = happened.Rank!;
        _formerRank = null;
        _rankSince = happened.Date;
        _restored = happened.Date;
        Line(happened.Date, happened.Name, 0, new(happened.Name, Operation.Given) { Outcome = LocalizedText.Same(_rank), Citations = ConversionExplanation.Known(_rules.AfterPenalty.Citation) });
    }

    private void GiveDiploma(CareerEvent happened)
    {
        if (!_degrees.Add(happened.Degree!)) Problem(happened, "sudah dihitung; sekali untuk setiap ijazah", "counted already; once for each degree");
        CreditPoints? last = _converted.Count == 0 ? null : _converted[_converted.Count - 1];
        LocalizedText name = new($"Tambahan angka kredit dari ijazah {happened.Degree}", $"Bonus for the diploma {happened.Degree}");
        Citation? citation = _rules.Diploma.Citation;
        if (last?.Predicate is not CreditPredicate predicate)
        {
            LocalizedText reason = new(
                $"Ijazah {happened.Degree}: predikat terakhir belum diketahui, maka tambahannya belum ada.", $"Diploma {happened.Degree}: the last predicate is not known, so there is no bonus yet.");
            Explanation missing = new(name, Operation.Missing) { Remarks = [reason], Citations = ConversionExplanation.Known(citation) };
            _account.Add(0, missing, isComplete: false, reason);
            Line(happened.Date, happened.Name, null, missing);
            return;
        }

        bool isGiven = _rules.IsAtLeast(predicate, _rules.Diploma.Predicate);
        if (_rules.ToNextRank(_level.Category, _level.Ranks[0]) is not Rational need) need = 0;
        Explanation bonus = isGiven
            ? new(name, Operation.Formula("{0} × {1}"),
            [
                new Operand(new(new($"Kebutuhan kenaikan pangkat pada {_level.Name.Indonesian}", $"Need of a rise in rank as {_level.Name.English}"), Operation.Given) { Value = need, Citations = ConversionExplanation.Known(_rules.NextRankCitation) }),
                new Operand(new(new("Bagian", "Share"), Operation.Given) { Value = _rules.Diploma.Share, Citations = ConversionExplanation.Known(citation) }),
            ])
            { Value = need * _rules.Diploma.Share, Citations = ConversionExplanation.Known(_rules.Article("reading")), Remarks = [LastPredicate(last)] }
            : new(name, Operation.Given)
            {
                Value = 0,
                Citations = ConversionExplanation.Known(citation, _rules.Article("reading")),
                Remarks = [LastPredicate(last), new("Predikat itu di bawah yang disyaratkan.", "That predicate is below the one asked for.")],
            };
        _account.Add(bonus.Value!.Value, bonus, isComplete: true, default);
        Line(happened.Date, happened.Name, bonus.Value, bonus);
    }

    private static LocalizedText LastPredicate(CreditPoints last) => new(
        $"Dibaca dari predikat terakhir: {last.Predicate!.Name.Indonesian} ({CreditWords.Of(last.Rated).Indonesian}).",
        $"Read from the last predicate: {last.Predicate!.Name.English} ({CreditWords.Of(last.Rated).English}).");

    private void Note(CareerEvent happened, string? article) => Line(
        happened.Date, happened.Name, 0, new(happened.Name, Operation.Given) { Outcome = happened.Name, Citations = ConversionExplanation.Known(article is null ? null : _rules.Article(article)) });
}
