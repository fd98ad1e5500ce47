using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>What happens in a career beside rated periods; on one day in this order.</summary>
public enum CareerEventKind
{
    /// <summary>The post is left: no predicate is converted until an entry.</summary>
    Release,

    /// <summary>A post is entered, or entered again, with points of its own.</summary>
    Entry,

    /// <summary>A disciplinary demotion in rank; predicates are still converted.</summary>
    Demotion,

    /// <summary>Back to the former rank after a demotion.</summary>
    Restoration,

    /// <summary>A higher diploma.</summary>
    Diploma,

    /// <summary>A rise in level; before a rise in rank of the same day.</summary>
    LevelRise,

    /// <summary>A rise in rank.</summary>
    RankRise,

    /// <summary>An extraordinary rise in rank (<i>KPLB</i>), which needs no points.</summary>
    ExtraordinaryRise,
}

/// <summary>Something that happens in a career on a day (<i>TMT</i>).</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Date">From which day it holds.</param>
/// <remarks>Immutable.</remarks>
public sealed record CareerEvent(CareerEventKind Kind, LocalDate Date)
{
    /// <summary>The rank reached, or null where none changes.</summary>
    public string? Rank { get; init; }

    /// <summary>The level reached, or null where none changes.</summary>
    public string? Level { get; init; }

    /// <summary>The rank at which the post entered itself begins, where that is above the level's lowest; else null.</summary>
    public string? StartingAt { get; init; }

    /// <summary>The degree of a diploma, for example <c>S2</c>; else null.</summary>
    public string? Degree { get; init; }

    /// <summary>The points that come with an entry, a rise in level or an extraordinary rise; null: those of the rules.</summary>
    public EntryPoints? Points { get; init; }

    /// <summary>Whether periods must be split at the day, because the level changes or nothing is converted from there.</summary>
    internal bool Splits => Kind is CareerEventKind.Release or CareerEventKind.Entry or CareerEventKind.LevelRise;

    internal LocalizedText Name => Kind switch
    {
        CareerEventKind.Release => new("Dibebaskan dari jabatan", "Released from the post"),
        CareerEventKind.Entry => new($"Diangkat sebagai {Level}, {Rank}", $"Enters as {Level}, {Rank}"),
        CareerEventKind.Demotion => new($"Penurunan pangkat ke {Rank}", $"Demotion to {Rank}"),
        CareerEventKind.Restoration => new($"Kembali ke pangkat {Rank}", $"Back to the rank {Rank}"),
        CareerEventKind.Diploma => new($"Ijazah {Degree}", $"Diploma {Degree}"),
        CareerEventKind.LevelRise => new($"Kenaikan jenjang ke {Level}", $"Rise to the level {Level}"),
        CareerEventKind.ExtraordinaryRise => new($"Kenaikan pangkat luar biasa ke {Rank}", $"Extraordinary rise to the rank {Rank}"),
        _ => new($"Kenaikan pangkat ke {Rank}", $"Rise to the rank {Rank}"),
    };
}
