using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The points of one level while a career is replayed: what entered, what was converted, what is missing.</summary>
internal sealed class CareerAccount(CreditPointRules rules)
{
    private readonly List<Explanation> _counted = [];
    private readonly List<Explanation> _missing = [];
    private readonly List<LocalizedText> _reasons = [];
    private Rational _sum;

    /// <summary>The cumulative points in the level, as far as they are known; never negative.</summary>
    public Rational Known => rules.Rounding.Part == RoundedPart.Sum ? rules.Rounding.Round(_sum) : _sum;

    /// <summary>The cumulative points in the level, or null where some are missing.</summary>
    public Rational? Balance => _missing.Count > 0 ? null : Known;

    /// <summary>Before the sum itself is rounded.</summary>
    public Rational Unrounded => _sum;

    public IReadOnlyList<LocalizedText> Reasons => _reasons;

    public void Begin(EntryPoints points)
    {
        _sum = 0;
        _counted.Clear();
        _missing.Clear();
        _reasons.Clear();
        Add(points.Known, points.Explain(), points.Total is not null, new(
            $"{points.Name.Indonesian}: sebagian angka kredit awal belum diketahui.", $"{points.Name.English}: a part of the points of the entry is not known."));
    }

    public void Add(CreditPoints points) => Add(points.Counted ?? 0, ConversionExplanation.Counted(points), points.Exact is not null, points.Reason ?? default);

    /// <summary>Adds points that are known, or as much as is known of them.</summary>
    public void Add(Rational known, Explanation explanation, bool isComplete, LocalizedText reason)
    {
        _sum += known;
        (isComplete ? _counted : _missing).Add(explanation);
        if (!isComplete) _reasons.Add(reason);
    }

    /// <summary>Counts what was missing until now.</summary>
    public void Settle(Explanation missing, LocalizedText reason, Explanation known)
    {
        _missing.Remove(missing);
        _reasons.Remove(reason);
        Add(known.Value!.Value, known, isComplete: true, default);
    }

    /// <summary>Takes points off that a rise in rank used up.</summary>
    public void Use(Rational points, Explanation explanation)
    {
        _sum -= points;
        _counted.Add(explanation);
    }

    public Explanation Explain(CreditPointLevel level, LocalDate day)
    {
        LocalizedText name = new(
            $"Angka kredit kumulatif {level.Name.Indonesian} sampai {CreditWords.Day(day).Indonesian}", $"Cumulative credit points as {level.Name.English} until {CreditWords.Day(day).English}");
        bool once = rules.Rounding.Part == RoundedPart.Sum && Balance is not null;
        Explanation sum = new(once ? new("Jumlah sebelum dibulatkan", "Sum before rounding") : name, Operation.Sum,
            _counted.Select(step => new Operand(step)).Concat(_missing.Select(step => new Operand(step) { Counted = false })))
        {
            Value = Balance is null ? null : _sum,
            Remarks = Balance is null ? [.. _reasons, new($"Yang sudah diketahui berjumlah {Known}.", $"What is known adds up to {Known}.")] : [],
        };
        if (!once) return sum;
        return new(name, Operation.Rounded, [new Operand(sum)])
        {
            Value = Known,
            Rounding = rules.Rounding.Rule,
            Citations = ConversionExplanation.Known(rules.Rounding.Citation, rules.Rounding.IsTie(_sum) ? rules.Rounding.TiesCitation : null),
            Remarks = ConversionExplanation.Ties(rules.Rounding, _sum).ToArray(),
        };
    }
}
