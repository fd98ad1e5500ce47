using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A count would become too large to be scored exactly.</summary>
public sealed class TallyOverflowException : OverflowException
{
    internal TallyOverflowException(string employee, RaterGroup group, string? item, long limit)
        : base(item is null
            ? $"Employee {employee} would have more than {limit} raters, the last of them in group '{group}'; a tally cannot count further."
            : $"Employee {employee} would have more than {limit} answers on '{item}', the last of them of group '{group}'; beyond that, sums are no longer exact on this scale.")
    {
        Employee = employee;
        Group = group;
        Item = item;
    }

    /// <summary>The employee, as text.</summary>
    public string Employee { get; }

    /// <summary>The group in which the limit is passed.</summary>
    public RaterGroup Group { get; }

    /// <summary>The item, or null where it is the raters who are too many.</summary>
    public string? Item { get; }
}
