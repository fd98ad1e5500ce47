using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The person appraised, as far as an appraisal needs to know.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Employee
{
    /// <summary>Creates an employee.</summary>
    /// <param name="id">The id in the user's system, for example a NIP.</param>
    /// <param name="name">The name; the id where it is left out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Employee(string id, LocalizedText? name = null)
    {
        Id = Throw.IfBlank(id);
        Name = name ?? LocalizedText.Same(id);
    }

    /// <summary>The id in the user's system.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The post held, or null.</summary>
    public LocalizedText? Post { get; init; }

    /// <summary>The unit, or null.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>Rank and grade (<i>pangkat/golongan ruang</i>), or null; shown in documents, no part of a calculation.</summary>
    public LocalizedText? Rank { get; init; }

    /// <summary>The kind of the post; null while it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of its values.</exception>
    public PostKind? PostKind
    {
        get;
        init
        {
            _ = value?.Id();
            field = value;
        }
    }

    /// <summary>
    /// Whether the person is rated on leadership, where that does not follow from the kind of post: a functional official whose work needs
    /// it (PP 30/2019 Pasal 25 ayat (2) huruf d). Null: as the kind of post says.
    /// </summary>
    public bool? Leads { get; init; }
}
