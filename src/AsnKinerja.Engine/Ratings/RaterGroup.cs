using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>From where somebody looks at the person rated: from above, beside, below, outside, or as that person.</summary>
/// <remarks>
/// A name, compared ordinally; agencies may use their own (<c>"pembina"</c>) beside the five known ones. A text converts
/// to a group, so <c>"supervisor"</c> may stand wherever a group is asked for. The default value has an empty id. Immutable.
/// </remarks>
public readonly record struct RaterGroup
{
    private readonly string? _id;

    /// <summary>Creates a group.</summary>
    /// <param name="id">Its id, for example <c>peer</c>.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RaterGroup(string id) => _id = Throw.IfBlank(id);

    /// <summary>The appraiser or another superior (<i>atasan</i>).</summary>
    public static RaterGroup Supervisor { get; } = new("supervisor");

    /// <summary>Colleagues on the same level (<i>rekan kerja setingkat</i>).</summary>
    public static RaterGroup Peer { get; } = new("peer");

    /// <summary>Those whom the person leads (<i>bawahan langsung</i>).</summary>
    public static RaterGroup Subordinate { get; } = new("subordinate");

    /// <summary>The person rated (<i>diri sendiri</i>).</summary>
    public static RaterGroup Self { get; } = new("self");

    /// <summary>Those who are served (<i>masyarakat</i>, <i>penerima layanan</i>).</summary>
    public static RaterGroup Public { get; } = new("public");

    /// <summary>Every rater of a pooled policy, whatever their own group.</summary>
    public static RaterGroup Everyone { get; } = new("everyone");

    /// <summary>The id of the group.</summary>
    public string Id => _id ?? "";

    /// <summary>The name shown; a group of an agency's own shows its id.</summary>
    public LocalizedText Name => Id switch
    {
        "supervisor" => new("Atasan", "Supervisor"),
        "peer" => new("Rekan kerja setingkat", "Peers"),
        "subordinate" => new("Bawahan langsung", "Subordinates"),
        "self" => new("Diri sendiri", "Self"),
        "public" => new("Masyarakat", "Public"),
        "everyone" => new("Semua penilai", "All raters"),
        _ => LocalizedText.Same(Id),
    };

    /// <summary>The group with this id.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator RaterGroup(string id) => new(id);

    /// <summary>The id of the group.</summary>
    public override string ToString() => Id;
}
