using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>Why a training cannot be in a plan.</summary>
public enum LeftOutReason
{
    /// <summary>The person has completed it.</summary>
    Completed,

    /// <summary>It is not offered on the day of the plan.</summary>
    NotOffered,

    /// <summary>It has no seat.</summary>
    NoSeats,

    /// <summary>It builds on a competency that the post demands and whose level is not known: assess first.</summary>
    LevelNotKnown,

    /// <summary>The person is below the level at which it begins, and nothing leads there.</summary>
    EntryLevel,

    /// <summary>A prerequisite cannot be in the plan and is not completed.</summary>
    Prerequisite,

    /// <summary>With its prerequisites it takes more than the whole budget.</summary>
    BeyondBudget,
}

/// <summary>The names of the reasons.</summary>
internal static class LeftOutReasons
{
    public static LocalizedText Name(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Completed => new("sudah diikuti", "completed already"),
        LeftOutReason.NotOffered => new("tidak diselenggarakan pada tanggal rencana", "not offered on the day of the plan"),
        LeftOutReason.NoSeats => new("tidak ada tempat", "no seat"),
        LeftOutReason.LevelNotKnown => new("tingkat kompetensinya tidak diketahui; nilai dahulu", "the level of its competency is not known; assess first"),
        LeftOutReason.EntryLevel => new("tingkat masuknya belum tercapai dan tidak ada jalan ke sana", "its entry level is not reached, and nothing leads there"),
        LeftOutReason.Prerequisite => new("prasyaratnya tidak dapat dipenuhi", "a prerequisite cannot be met"),
        _ => new("bersama prasyaratnya melebihi seluruh anggaran", "with its prerequisites it exceeds the whole budget"),
    };
}
