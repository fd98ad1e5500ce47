using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

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
        _startingAt = happened.StartingAt;
        _isReleased = _isCovered = false;
        _filling = happened.Points!.Filling;
        BeginAccount(happened.Points!);
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

    private void RiseExtraordinarily(CareerEvent happened)
    {
        if (_isReleased) Problem(happened, "di luar jabatan", "outside the post");
        if (RankOrder.Of(happened.Rank!) <= RankOrder.Of(_rank)) Problem(happened, $"tidak di atas {_rank}", $"not above {_rank}");
        SetRank(happened);
        EntryPoints? points = happened.Points ?? (_level.Side(_rank) > 0 ? _rules.Entry.ExtraordinaryRise(_level.Id, _rank) : null);
        if (points is null)
        {
            Note(happened, "extraordinary");
            return;
        }

        BeginAccount(points);
        Line(happened.Date, happened.Name, points.Total, points.Explain());
    }

    private void Note(CareerEvent happened, string? article) => Line(
        happened.Date, happened.Name, 0, new(happened.Name, Operation.Given) { Outcome = happened.Name, Citations = ConversionExplanation.Known(article is null ? null : _rules.Article(article)) });
}
