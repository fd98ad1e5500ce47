using System;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>A day on which offices are closed though it is not of the weekend. Equal when everything is equal. Immutable.</summary>
public readonly record struct Holiday
{
    /// <summary>Creates a holiday.</summary>
    /// <param name="day">The day. A date of another calendar stands for the same day in the ISO calendar.</param>
    /// <param name="name">What it is called; null where no name is known.</param>
    /// <param name="kind">Whether it is a public holiday or joint leave.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of its values.</exception>
    public Holiday(LocalDate day, LocalizedText? name = null, HolidayKind kind = HolidayKind.PublicHoliday)
    {
        Day = IsoDay.Of(day);
        Name = name;
        Kind = kind is HolidayKind.PublicHoliday or HolidayKind.JointLeave
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of holiday does not exist; use PublicHoliday or JointLeave.");
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Name { get; }

    /// <summary>Whether it is a public holiday or joint leave.</summary>
    public HolidayKind Kind { get; }

    /// <summary>A public holiday without a name.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Holiday(LocalDate day) => FromLocalDate(day);

    /// <summary>A public holiday without a name.</summary>
    /// <param name="day">The day.</param>
    public static Holiday FromLocalDate(LocalDate day) => new(day);

    /// <summary>The day and its Indonesian name.</summary>
    public override string ToString() => Name is LocalizedText name ? $"{IsoDay.Text(Day)} {name}" : IsoDay.Text(Day);
}
