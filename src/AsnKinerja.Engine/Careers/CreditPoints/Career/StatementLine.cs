using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>One line of a statement: a converted period or an event, with the balance after it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StatementLine
{
    internal StatementLine(LocalDate date, LocalizedText text, Rational? change, Rational? balance, CreditPoints? points, Explanation explanation)
    {
        Date = date;
        Text = text;
        Change = change;
        Balance = balance;
        Points = points;
        Explanation = explanation;
    }

    /// <summary>The last day of a period, or the day of an event.</summary>
    public LocalDate Date { get; }

    /// <summary>What happened.</summary>
    public LocalizedText Text { get; }

    /// <summary>The points gained; for an entry or a rise in level those that it begins with; below 0 where a rise in rank used points up; null where they are not known.</summary>
    public Rational? Change { get; }

    /// <summary>The cumulative points in the level after the line, or null where they are not known.</summary>
    public Rational? Balance { get; }

    /// <summary>The conversion of a period; null for an event.</summary>
    public CreditPoints? Points { get; }

    /// <summary>How the change comes about.</summary>
    public Explanation Explanation { get; }

    /// <summary>The text and the balance.</summary>
    public override string ToString() => $"{Text}: {Balance?.ToString() ?? "-"}";
}
