using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>Ids and names of the aspects, in the order in which a regulation lists them.</summary>
internal static class AspectNames
{
    public static (string Word, Aspect Meaning)[] ById { get; } =
        [("kuantitas", Aspect.Quantity), ("kualitas", Aspect.Quality), ("waktu", Aspect.Time), ("biaya", Aspect.Cost)];

    public static LocalizedText Name(this Aspect aspect) => aspect switch
    {
        Aspect.Quantity => new("Kuantitas", "Quantity"),
        Aspect.Quality => new("Kualitas", "Quality"),
        Aspect.Time => new("Waktu", "Time"),
        Aspect.Cost => new("Biaya", "Cost"),
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, $"{(int)aspect} is no aspect."),
    };
}
