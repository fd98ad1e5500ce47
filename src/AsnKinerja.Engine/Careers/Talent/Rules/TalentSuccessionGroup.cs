using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Boxes from which a succession group is made up (<i>Kelompok Rencana Suksesi</i>), or from which somebody may be placed directly.</summary>
/// <param name="Id">The id, for example <c>instansi</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Boxes">The numbers of the boxes, ascending.</param>
/// <param name="Citation">Where that stands.</param>
/// <remarks>Who is named for the group is decided by people (Pasal 21): a box only makes somebody eligible. Immutable.</remarks>
public sealed record TalentSuccessionGroup(string Id, LocalizedText Name, IReadOnlyList<int> Boxes, Citation? Citation)
{
    /// <summary>Whether people in a box may belong to it.</summary>
    /// <param name="box">The number of the box.</param>
    public bool Holds(int box) => Boxes.Contains(box);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
