using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>For whom something new was useful, as somebody with the authority certified it (PP 46/2011 Pasal 10 huruf b).</summary>
public enum CreativityLevel
{
    /// <summary>The person's own unit (<i>unit kerja</i>).</summary>
    Unit,

    /// <summary>The whole agency (<i>instansi</i>).</summary>
    Agency,

    /// <summary>The country (<i>nasional</i>).</summary>
    National,
}

/// <summary>Ids and names of the levels.</summary>
internal static class CreativityLevels
{
    public static (string Word, CreativityLevel Meaning)[] ById { get; } =
        [("unit-kerja", CreativityLevel.Unit), ("instansi", CreativityLevel.Agency), ("nasional", CreativityLevel.National)];

    public static LocalizedText Name(this CreativityLevel level) => level switch
    {
        CreativityLevel.Unit => new("unit kerja", "the unit"),
        CreativityLevel.Agency => new("instansi", "the agency"),
        CreativityLevel.National => new("nasional", "the country"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"{(int)level} is no level; use Unit, Agency or National."),
    };
}
