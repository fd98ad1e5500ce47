using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Gathers the parts of an entry and what is wrong with it.</summary>
internal sealed class EntryBuilder(CreditPointRules rules)
{
    private readonly List<EntryPart> _parts = [];
    private readonly List<LocalizedText> _problems = [];
    private readonly List<LocalizedText> _remarks = [];
    private readonly List<Citation?> _citations = [];
    private BasicPointsBasis? _basis;
    private RankFilling? _filling;

    public EntryBuilder Check(string level, string rank, string? startingAt = null)
    {
        Throw.IfNull(level);
        if (rules.Find(level) is not CreditPointLevel known) _problems.Add(SegmentCheck.LevelProblem(rules, level));
        else if (startingAt is not null && !known.Ranks.Contains(startingAt)) _problems.Add(NotOfLevel(startingAt, known));
        if (!RankOrder.IsRank(Throw.IfNull(rank))) _problems.Add(RankProblem(rank));
        return this;
    }

    public EntryBuilder CheckFrom(string from)
    {
        string kinds = string.Join(", ", GrantReader.PostKinds);
        if (!GrantReader.PostKinds.Contains(Throw.IfNull(from)))
            _problems.Add(new($"'{from}' bukan jenis jabatan asal; yang sah: {kinds}.", $"'{from}' is no kind of post to come from; allowed: {kinds}."));
        return this;
    }

    public EntryBuilder Check(IReadOnlyCollection<RatedPeriod> periods)
    {
        _problems.AddRange(SegmentCheck.Problems(rules, periods));
        return this;
    }

    public EntryBuilder CheckPoints(Rational points)
    {
        if (points.Sign < 0) _problems.Add(new($"Angka kredit tidak pernah negatif; {points} bukan angka kredit.", $"Credit points are 0 or more; {points} is not."));
        return this;
    }

    /// <summary>Throws where something is wrong; to be called before parts are added.</summary>
    public EntryBuilder Sound()
    {
        InvalidCreditPointsException.ThrowIfAny(_problems);
        return this;
    }

    public EntryBuilder Cite(params string[] articles)
    {
        _citations.AddRange(articles.Select(rules.Article));
        return this;
    }

    public EntryBuilder Cite(Citation? citation)
    {
        _citations.Add(citation);
        return this;
    }

    public EntryBuilder Remark(LocalizedText remark)
    {
        _remarks.Add(remark);
        return this;
    }

    public EntryBuilder Given(LocalizedText name, Rational points, Citation? citation) =>
        Add(name, points, new(name, Operation.Given) { Value = points, Citations = ConversionExplanation.Known(citation) });

    public EntryBuilder Explained(LocalizedText name, Explanation explanation) => Add(name, explanation.Value, explanation);

    public EntryBuilder Unknown(LocalizedText name, LocalizedText reason, Citation? citation) =>
        Add(name, null, new(name, Operation.Missing) { Remarks = [reason], Citations = ConversionExplanation.Known(citation) });

    public EntryBuilder Basic(string level, string rank, string? startingAt = null)
    {
        LocalizedText name = new($"Angka kredit dasar {rank}", $"Basic points of {rank}");
        _basis = new BasicPointsBasis(startingAt);
        BasePoints? table = rules.Base(rules[level]);
        if (rules.Basic(level, rank, startingAt) is not Rational points)
            return Unknown(name, new($"Aturan ini tidak memuat angka kredit dasar {rank} untuk {level}.", $"The rules have no basic points of {rank} for {level}."), table?.Citation);
        if (startingAt is null || table!.Points[rank] == points) return Given(name, points, table!.Citation);
        return Add(name, points, new(name, Operation.Given)
        {
            Value = points,
            Citations = ConversionExplanation.Known(table.Citation, rules.Article("reading")),
            Remarks = [new(
                $"Jabatan ini dimulai pada {startingAt}; angka kredit dasarnya dihitung dari sana, bukan {table.Points[rank]}.",
                $"The post begins at {startingAt}; its basic points are counted from there and not {table.Points[rank]}.")],
        });
    }

    /// <summary>The conversion of the service in a rank, by the coefficient of a level.</summary>
    public EntryBuilder Converted(string level, IReadOnlyCollection<RatedPeriod> periods, YearLimit? limit = null, bool wholeYears = false, bool mayBeNone = false)
    {
        LocalizedText name = new("Konversi predikat kinerja", "Conversion of predicates");
        if (periods.Count == 0) return mayBeNone ? this : Unknown(name, NoPeriod, limit?.Citation);
        CountedService service = CountedService.Of(rules, periods, limit is null ? int.MaxValue : limit.Years * 12, wholeYears);
        if (service.Problem is LocalizedText problem) InvalidCreditPointsException.ThrowIfAny([problem]);
        if (wholeYears && service.Months == 0)
            return Unknown(name, new(
                $"{service.AllMonths} bulan kurang dari satu tahun; angkanya ada pada tabel lampiran yang belum terbaca.",
                $"{service.AllMonths} months are less than a year; the number stands in a table of the annex that was not seen."), limit?.Citation);
        CreditPointLedger ledger = rules.Convert(level, service.Periods);
        Explanation converted = ledger.Explain();
        if (service.Months == service.AllMonths) return Add(name, ledger.Total, converted);
        LocalizedText cut = new(
            $"Dihitung {service.Months} bulan terakhir dari {service.AllMonths} bulan masa kepangkatan.",
            $"The last {service.Months} of {service.AllMonths} months in the rank count.");
        return Add(name, ledger.Total, new(name, Operation.Sum, [new Operand(converted) { Counted = converted.Value is not null }])
        {
            Value = ledger.Total,
            Remarks = [cut],
            Citations = ConversionExplanation.Known(limit?.Citation),
        });
    }

    /// <summary>Says that the points that the next rank needs are filled up at the rise.</summary>
    public EntryBuilder Fills(RankFilling filling)
    {
        _filling = filling;
        return this;
    }

    public EntryPoints Build(LocalizedText name) =>
        new(name, _parts.AsReadOnly(), ConversionExplanation.Known([.. _citations]), _remarks.AsReadOnly()) { Basis = _basis, Filling = _filling };

    public static LocalizedText RankProblem(string rank) => new(
        $"'{rank}' bukan golongan ruang; tulis I/a sampai IV/e, misalnya III/a.", $"'{rank}' is no rank; write I/a to IV/e, such as III/a.");

    private static LocalizedText NoPeriod { get; } = new(
        "Masa kepangkatan yang dikonversi belum disebutkan; angka kreditnya belum ada, dan itu bukan 0.",
        "The service in the rank that is converted was not given; its points are missing, which is not 0.");

    private static LocalizedText NotOfLevel(string rank, CreditPointLevel level) => new(
        $"{rank} bukan golongan ruang {level.Id}; yang sah: {string.Join(", ", level.Ranks)}.", $"{rank} is no rank of {level.Id}; allowed: {string.Join(", ", level.Ranks)}.");

    private EntryBuilder Add(LocalizedText name, Rational? points, Explanation explanation)
    {
        _parts.Add(new EntryPart(name, points, explanation));
        return this;
    }
}
