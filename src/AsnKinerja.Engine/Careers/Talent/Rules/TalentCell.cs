using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>One box of the grid as the rules have it (<i>Kotak Manajemen Talenta</i>), without anybody in it.</summary>
/// <param name="Number">The Indonesian number, 1 to 9.</param>
/// <param name="Status">The row: the status of performance.</param>
/// <param name="Potential">The column: the level of potential.</param>
/// <param name="Name">The name.</param>
/// <param name="Actions">What follows for people in the box, as recommended.</param>
/// <param name="Citation">Where the recommendations stand.</param>
/// <remarks>Immutable. PermenPANRB 3/2020.</remarks>
public sealed record TalentCell(
    int Number, ExpectationRating Status, PotentialLevel Potential, LocalizedText Name, IReadOnlyList<TalentAction> Actions, Citation? Citation);

/// <summary>Something that is recommended for people in a box, such as <c>pengembangan-kompetensi</c>.</summary>
/// <param name="Id">The id in the words of the rules.</param>
/// <param name="Name">The name shown.</param>
/// <remarks>Immutable; equal when both are equal.</remarks>
public sealed record TalentAction(string Id, LocalizedText Name)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
