using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <content>Equalisation: a managerial post that became a functional one.</content>
public sealed partial class CreditPointEntry
{
    /// <summary>An equalisation (<i>penyetaraan</i>): the points of the annex of PermenPANRB 1/2023, which the library does not have, and basic points.</summary>
    /// <remarks>
    /// Peraturan BKN 3/2023 Pasal 9 ayat (8), SE Kepala BKN 9/2024 angka 5 huruf c angka 2). Where the rank is below the level, the points are those of
    /// that rank, without basic points, and what its next rank needs is filled up at the rise, a year in rank and post provided. Where it is above, the
    /// sum is the one of the printed examples of Peraturan BKN 3/2023; what the circular of 2024 gives is <see cref="EqualisationAbove"/>.
    /// </remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="annexPoints">The points that the annex gives for rank, years and education.</param>
    /// <param name="postSince">Since when the post is held that was equalised: where the rank is below the level, its year counts; null: since the entry.</param>
    public EntryPoints Equalisation(string level, string rank, Rational annexPoints, LocalDate? postSince = null)
    {
        EntryBuilder entry = Build.Check(level, rank).CheckPoints(annexPoints).Sound().Cite("equalisation").Given(Annex, annexPoints, null);
        int side = _rules[level].Side(rank);
        if (side != 0) entry.Cite(_rules.EqualisationMismatch.Citation);
        if (side < 0) entry.Fills(new RankFilling(_rules.EqualisationMismatch.Years, postSince)).Remark(BelowLevel(rank));
        else entry.Basic(level, rank);
        if (side > 0) entry.Remark(AboveLevel(level, rank));
        return entry.Build(Named(level, rank));
    }

    /// <summary>An equalisation with a rank above the level, by the circular of 2024: what the next level needs, in full.</summary>
    /// <remarks>
    /// SE Kepala BKN 9/2024 angka 5 huruf c angka 2) huruf a). The rise in level can come a year later; the points of the annex count on the new level,
    /// so give them to <see cref="CreditPointCareer.LevelRise"/>.
    /// </remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held, above the ranks of the level.</param>
    /// <exception cref="InvalidCreditPointsException">The level or the rank does not exist, the rank is not above the level, or there is no level above.</exception>
    public EntryPoints EqualisationAbove(string level, string rank)
    {
        EntryBuilder entry = Build.Check(level, rank).Sound();
        if (_rules[level].Side(rank) <= 0)
            InvalidCreditPointsException.ThrowIfAny([new($"{rank} tidak di atas {level}; pakai Equalisation.", $"{rank} is not above {level}; use Equalisation.")]);
        if (_rules.ToNextLevel(level) is not Rational need)
        {
            InvalidCreditPointsException.ThrowIfAny([new($"di atas {level} tidak ada jenjang.", $"there is no level above {level}.")]);
            return EntryPoints.None;
        }

        return entry.Cite(_rules.EqualisationMismatch.Citation)
            .Given(new($"Pemenuhan angka kredit {_rules[level].Name.Indonesian}", $"Points of {_rules[level].Name.English} given in full"), need, _rules.NextLevelCitation)
            .Remark(new(
                $"Kenaikan jenjang paling cepat {_rules.EqualisationMismatch.Years} tahun sejak menduduki jenjang ini.",
                $"The rise in level comes at the earliest {_rules.EqualisationMismatch.Years} year(s) after the entry to the level."))
            .Build(Named(level, rank));
    }

    private LocalizedText Named(string level, string rank) => new($"Penyetaraan ke {_rules[level].Name.Indonesian}, {rank}", $"Equalisation to {_rules[level].Name.English}, {rank}");

    private static LocalizedText BelowLevel(string rank) => new(
        $"Angka kredit ini milik {rank}, di bawah jenjangnya; kebutuhan pangkat berikutnya dipenuhi saat kenaikan.",
        $"These points belong to {rank}, which is below the level; what the next rank needs is filled up at the rise.");

    private static LocalizedText AboveLevel(string level, string rank) => new(
        $"{rank} di atas {level}: jumlah ini menurut contoh Peraturan BKN 3/2023; SE Kepala BKN 9/2024 memberikan kebutuhan jenjang secara penuh (EqualisationAbove).",
        $"{rank} is above {level}: the sum is that of the examples of Peraturan BKN 3/2023; SE Kepala BKN 9/2024 gives what the level needs in full (EqualisationAbove).");

    private static LocalizedText Annex { get; } = new("Angka kredit penyetaraan menurut lampiran", "Points of the annex for the equalisation");
}
