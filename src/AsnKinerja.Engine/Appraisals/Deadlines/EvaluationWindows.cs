using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>When a regulation lets the evaluation of a period take place, by the kind of period.</summary>
/// <remarks>
/// The year's evaluation is made at the end of December, at the latest at the end of January (PermenPANRB 6/2022 Lampiran Bab IV A.8). When
/// that of a month or a quarter is made the text does not say: the pack holds a reading of its examples, marked as unverified. Immutable.
/// </remarks>
public sealed class EvaluationWindows
{
    private readonly IReadOnlyDictionary<PeriodKind, Rule> _rules;

    internal EvaluationWindows(IReadOnlyDictionary<PeriodKind, Rule> rules) => _rules = rules;

    /// <summary>The last days, or months, of a period, and so many months after it.</summary>
    internal sealed record Rule(int Last, bool IsMonths, int MonthsAfter, Citation? Citation);

    /// <summary>The kinds of periods for which the regulation, or its pack, has a window.</summary>
    public IReadOnlyList<PeriodKind> Kinds => _rules.Keys.OrderBy(kind => kind).ToArray();

    /// <summary>The window for the evaluation of a period, or null where there is none for its kind.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public EvaluationWindow? For(AppraisalPeriod period)
    {
        if (!_rules.TryGetValue(Throw.IfNull(period).Kind, out Rule? rule)) return null;

        // A window never opens before its period does: the last 3 months of a month are the month.
        LocalDate next = period.Last.PlusDays(1);
        LocalDate opens = rule.IsMonths ? next.PlusMonths(-rule.Last) : next.PlusDays(-rule.Last);
        return new EvaluationWindow(period, LocalDate.Max(opens, period.First), EndOfMonth(period.Last.PlusMonths(rule.MonthsAfter)), rule.Citation);
    }

    internal static EvaluationWindows None { get; } = new(new Dictionary<PeriodKind, Rule>());

    internal static LocalDate EndOfMonth(LocalDate day) => day.With(DateAdjusters.EndOfMonth);
}
