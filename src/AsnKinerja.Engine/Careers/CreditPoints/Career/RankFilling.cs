using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>After an equalisation to a level above the rank, the points that the next rank needs are given in full, some time in the rank and the post provided.</summary>
/// <remarks>SE Kepala BKN 9/2024 angka 5 huruf c angka 2) huruf b).</remarks>
/// <param name="Years">Years in the rank, and in the post.</param>
/// <param name="PostSince">Since when the post is held that was equalised, where that counts; null: since the entry.</param>
internal sealed record RankFilling(int Years, LocalDate? PostSince)
{
    /// <summary>The first day on which the rise can be.</summary>
    public LocalDate From(LocalDate rankSince, LocalDate entered) => LocalDate.Max(rankSince, PostSince ?? entered).PlusYears(Years);
}
