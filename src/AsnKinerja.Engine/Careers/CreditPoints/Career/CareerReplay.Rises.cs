using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <content>Rises: what they need, what is kept and what is lost.</content>
internal sealed partial class CareerReplay
{
    private void RiseInLevel(CareerEvent happened)
    {
        if (!MayRise(happened)) return;
        if (_rules.RiseFrom(_level) is not LevelRise rise)
        {
            Problem(happened, $"di atas {_level.Id} tidak ada jenjang", $"there is no level above {_level.Id}");
            return;
        }

        if (rise.To != happened.Level)
        {
            Problem(happened, $"jenjang berikutnya adalah {rise.To}", $"the next level is {rise.To}");
            return;
        }

        Rational need = rise.For(_startingAt);
        if (!Covers(happened, need)) return;
        Rational? excess = _account.Balance - need;
        _level = _rules[rise.To];
        _levelSince = happened.Date;
        _startingAt = null;
        _filling = null;
        _isCovered = _level.Side(_rank) < 0;
        LocalizedText name = new($"Kenaikan jenjang ke {_level.Name.Indonesian}", $"Rise to the level {_level.Name.English}");
        EntryPoints points = happened.Points ?? (_isCovered ? EntryPoints.None : new EntryBuilder(_rules).Basic(_level.Id, _rank).Build(name));
        BeginAccount(points);
        Line(happened.Date, name, points.Total, new(name, Operation.Summary, [new Operand(points.Explain())])
        {
            Outcome = _level.Name,
            Citations = ConversionExplanation.Known(_rules.NextLevelCitation, _rules.Article("excess-lost")),
            Remarks = excess is Rational lost && lost.Sign > 0
                ? [new($"Kebutuhan {need}; kelebihan {lost} tidak diperhitungkan pada jenjang baru.", $"The need is {need}; the excess of {lost} does not count on the new level.")]
                : [new($"Kebutuhan {need}.", $"The need is {need}.")],
        });
    }

    private void RiseInRank(CareerEvent happened)
    {
        if (!MayRise(happened)) return;
        if (happened.Rank != RankOrder.Next(_rank))
        {
            Problem(happened, $"pangkat berikutnya adalah {RankOrder.Next(_rank) ?? "tidak ada"}", $"the next rank is {RankOrder.Next(_rank) ?? "none"}");
            return;
        }

        if (_level.Side(_rank) > 0)
        {
            Problem(happened, $"pangkat sudah di atas jenjang {_level.Id}; jenjang dinaikkan lebih dahulu", $"the rank is already above the level {_level.Id}; the level rises first");
            return;
        }

        if (_level.Side(_rank) < 0) RiseToLevel(happened);
        else RiseWithinLevel(happened);
    }

    // The points of a rank below the level belong to that rank: the rise uses them up, and what is beyond stays.
    private void RiseToLevel(CareerEvent happened)
    {
        Rational? need = _isCovered ? 0 : _rules.ToNextRank(_level.Category, _rank);
        if (_filling is RankFilling filling)
        {
            if (!Fill(happened, filling, need ?? 0)) return;
        }
        else if (need is Rational known && !Covers(happened, known)) return;
        Rational used = need ?? 0;
        LocalizedText name = new($"Dipakai untuk kenaikan pangkat {_rank} ke {happened.Rank}", $"Used for the rise from {_rank} to {happened.Rank}");
        Explanation taken = new(name, Operation.Given) { Value = -used, Citations = ConversionExplanation.Known(_rules.NextRankCitation, _rules.Article(_isCovered ? "level-first" : "excess-kept")) };
        if (used.Sign > 0) _account.Use(used, taken);
        SetRank(happened);
        _isCovered = false;
        Line(happened.Date, happened.Name, -used, taken);
    }

    // What the equalisation and the conversions since leave open is given with the rise (SE Kepala BKN 9/2024 angka 5 huruf c angka 2) huruf b)).
    private bool Fill(CareerEvent happened, RankFilling filling, Rational need)
    {
        LocalDate from = filling.From(_rankSince, _levelSince);
        if (happened.Date < from)
        {
            Problem(happened,
                $"paling cepat {IsoDay.Text(from)}: {filling.Years} tahun dalam pangkat dan {filling.Years} tahun dalam jabatan",
                $"at the earliest on {IsoDay.Text(from)}: {filling.Years} year in the rank and {filling.Years} in the post");
            return false;
        }

        _filling = null;
        Rational difference = Rational.Max(need - _account.Known, 0);
        if (difference.Sign == 0) return true;
        LocalizedText name = new($"Selisih sampai kebutuhan {need} kenaikan pangkat", $"Difference up to the need of {need} of the rise in rank");
        Explanation given = new(name, Operation.Given) { Value = difference, Citations = ConversionExplanation.Known(_rules.EqualisationMismatch.Citation) };
        _account.Add(difference, given, isComplete: true, default);
        Line(happened.Date, name, difference, given);
        return true;
    }

    private void RiseWithinLevel(CareerEvent happened)
    {
        Rational? need = _rules.Reached(_level, happened.Rank!, _startingAt);
        if (need is Rational known && !Covers(happened, known)) return;
        bool isAbove = _level.Side(happened.Rank!) > 0;
        SetRank(happened);
        Line(happened.Date, happened.Name, 0, new(happened.Name, Operation.Given)
        {
            Outcome = LocalizedText.Same(_rank),
            Citations = ConversionExplanation.Known(_rules.NextRankCitation, _rules.Article(isAbove ? "no-vacancy" : "excess-kept")),
            Remarks = Kept(need),
        });
    }

    private LocalizedText[] Kept(Rational? need)
    {
        if (need is not Rational reached) return [new("Kebutuhannya tidak dimuat aturan ini.", "The rules do not have its need.")];
        LocalizedText needs = new($"Kebutuhan kumulatif pada jenjang ini {reached}.", $"The cumulative need on the level is {reached}.");
        return _account.Balance - reached is Rational excess && excess.Sign > 0
            ? [needs, new($"Kelebihan {excess} tetap diperhitungkan.", $"The excess of {excess} still counts.")]
            : [needs];
    }

    private void SetRank(CareerEvent happened)
    {
        _rank = happened.Rank!;
        _rankSince = happened.Date;
    }

    private bool MayRise(CareerEvent happened)
    {
        if (_isReleased) Problem(happened, "di luar jabatan", "outside the post");
        else if (_formerRank is not null) Problem(happened, $"pangkat sedang diturunkan dari {_formerRank}", $"the rank is lowered from {_formerRank}");
        else if (_restored?.PlusYears(_rules.AfterPenalty.Years) is LocalDate from && happened.Date < from)
            Problem(happened, $"paling cepat {IsoDay.Text(from)}, setelah kembali ke pangkat semula", $"at the earliest on {IsoDay.Text(from)}, after the return to the former rank");
        else return true;
        return false;
    }

    // What is not known may cover the need; what is known and too little does not.
    private bool Covers(CareerEvent happened, Rational need)
    {
        if (_account.Balance is not Rational balance || balance >= need) return true;
        Problem(happened,
            $"memerlukan {need}, yang ada {balance}; kurang {need - balance}. Tambahkan periode atau angka kredit awal yang belum tercatat",
            $"needs {need}, and there are {balance}; {need - balance} are missing. Add the periods or the points of the entry that are not recorded");
        return false;
    }
}
