using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>The ways into a functional post, a level or back, each with the points that it brings.</summary>
/// <remarks>
/// Peraturan BKN 3/2023 Pasal 7 to 9, 20 and 22 to 26; SE Kepala BKN 9/2024 angka 5. Every way checks level, rank and periods and throws an
/// <see cref="InvalidCreditPointsException"/> that lists all problems. What a table does not say is missing and not 0.
/// </remarks>
public sealed partial class CreditPointEntry
{
    private readonly CreditPointRules _rules;

    internal CreditPointEntry(CreditPointRules rules) => _rules = rules;

    private EntryBuilder Build => new(_rules);

    /// <summary>A first appointment (<i>pengangkatan pertama</i>): conversion and basic points, or where the rank is above the level the points of the table.</summary>
    /// <remarks>SE Kepala BKN 9/2024 angka 5 huruf a.</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held, for example <c>III/b</c>.</param>
    /// <param name="periods">The rated periods that are converted, for instance those as a candidate (CPNS); none is allowed.</param>
    /// <param name="startingAt">The rank at which the post itself begins, where that is above the level's lowest; null otherwise.</param>
    public EntryPoints FirstAppointment(string level, string rank, IEnumerable<RatedPeriod> periods, string? startingAt = null)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        EntryBuilder entry = Build.Check(level, rank, startingAt).Check(served).Sound().Cite("first-appointment");
        if (Fits(level, rank, startingAt)) entry.Converted(level, served, mayBeNone: true).Basic(level, rank, startingAt);
        else Granted(entry, _rules.FirstAppointmentGrants.FirstOrDefault(grant => grant.Level == level && grant.Ranks.Contains(rank)), level, rank, startingAt);
        return entry.Build(new($"Pengangkatan pertama sebagai {_rules[level].Name.Indonesian}, {rank}", $"First appointment as {_rules[level].Name.English}, {rank}"));
    }

    /// <summary>A transfer from a managerial or an executive post: conversion since the last rank and basic points, or where the rank does not fit the points of the table.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 7, Lampiran I angka 2 huruf b, Lampiran II angka 3; SE Kepala BKN 9/2024 Tabel 2.</remarks>
    /// <param name="from">The kind of post: <c>jpt</c>, <c>administrator</c>, <c>pengawas</c> or <c>pelaksana</c>.</param>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="periods">The rated periods in that rank; without any their points are missing.</param>
    /// <param name="isTopRank">Whether the rank is the highest that the former post and the education allow: then only the last 3 years count.</param>
    /// <param name="startingAt">The rank at which the new post itself begins, where that is above the level's lowest; null otherwise.</param>
    public EntryPoints Transfer(string from, string level, string rank, IEnumerable<RatedPeriod> periods, bool isTopRank = false, string? startingAt = null)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        EntryBuilder entry = Build.CheckFrom(from).Check(level, rank, startingAt).Check(served).Sound().Cite("transfer");
        if (Fits(level, rank, startingAt)) entry.Converted(level, served, isTopRank ? _rules.TransferFromTop : null).Basic(level, rank, startingAt);
        else Granted(entry, _rules.TransferGrants.FirstOrDefault(grant => grant.From == from && grant.Level == level && grant.Ranks.Contains(rank)), level, rank, startingAt);
        return entry.Build(new($"Perpindahan dari {from} ke {_rules[level].Name.Indonesian}, {rank}", $"Transfer from {from} to {_rules[level].Name.English}, {rank}"));
    }

    /// <summary>The rise to the level that fits, after an entry below it: the service in the last rank before the entry, by the coefficient of the new level.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 7 ayat (6) to (8), Lampiran I angka 2 huruf b angka 3); SE Kepala BKN 9/2024 angka 5 huruf a angka 4).</remarks>
    /// <param name="level">The id of the new level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="periods">The rated periods in that rank before the entry; without any their points are missing.</param>
    /// <param name="isTopRank">Whether the rank was the highest that the former post and the education allow: then only the last 3 years count.</param>
    public EntryPoints LevelAfterMismatch(string level, string rank, IEnumerable<RatedPeriod> periods, bool isTopRank = false)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        return Build.Check(level, rank).Check(served).Sound().Cite("after-mismatch").Converted(level, served, isTopRank ? _rules.TransferFromTop : null).Basic(level, rank)
            .Build(new($"Kenaikan ke {_rules[level].Name.Indonesian} setelah pangkat tidak sesuai jenjang, {rank}", $"Rise to {_rules[level].Name.English} after rank and level did not fit, {rank}"));
    }

    /// <summary>An adjustment (<i>penyesuaian</i>): whole years in the rank, 4 at most, and basic points.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 9. Its table (Lampiran II angka 5) was not seen; years times coefficient is what its printed example gives.</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="periods">The rated periods in that rank; without any their points are missing.</param>
    public EntryPoints Adjustment(string level, string rank, IEnumerable<RatedPeriod> periods)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        return Build.Check(level, rank).Check(served).Sound().Cite("adjustment", "reading").Converted(level, served, _rules.AdjustmentLimit, wholeYears: true).Basic(level, rank)
            .Remark(new("Tabel Lampiran II angka 5 belum terbaca; tahun dikali koefisien menghasilkan contoh tercetaknya.", "The table of Lampiran II angka 5 was not seen; years times coefficient gives its printed example."))
            .Build(new($"Penyesuaian ke {_rules[level].Name.Indonesian}, {rank}", $"Adjustment to {_rules[level].Name.English}, {rank}"));
    }

    /// <summary>Whether a rank is one of a level, from where the post begins.</summary>
    private bool Fits(string level, string rank, string? startingAt) =>
        _rules[level].Side(rank) == 0 && (startingAt is null || RankOrder.Of(rank) >= RankOrder.Of(startingAt));

    private void Granted(EntryBuilder entry, GrantedPoints? grant, string level, string rank, string? startingAt)
    {
        LocalizedText name = new($"Angka kredit yang diberikan, {rank} pada {_rules[level].Name.Indonesian}", $"Points given, {rank} on {_rules[level].Name.English}");
        if (grant is null)
            entry.Unknown(name, new($"Pangkat {rank} tidak sesuai jenjang {_rules[level].Name.Indonesian}, dan tabelnya tidak memuat kasus ini.", $"The rank {rank} does not fit {_rules[level].Name.English}, and the table has no such case."), null);
        else entry.Given(name, grant.For(startingAt), grant.Citation);
    }
}
