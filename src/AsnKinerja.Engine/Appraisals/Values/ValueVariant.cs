using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One alternative of a regulation of numbers: who rates behaviour, and how much each part counts.</summary>
/// <remarks>PP 30/2019 Pasal 41 ayat (3) and (4): 70/30 where peers and subordinates are not asked, 60/40 where they are. Immutable.</remarks>
public sealed record ValueVariant
{
    internal ValueVariant(string id, LocalizedText title, AggregationPolicy policy, IReadOnlyList<ValueWeight> weights, Citation? citation)
    {
        Id = id;
        Title = title;
        Policy = policy;
        Weights = weights;
        Citation = citation;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>How the sheets on behaviour become one value.</summary>
    public AggregationPolicy Policy { get; }

    /// <summary>How much each part counts; ratios.</summary>
    public IReadOnlyList<ValueWeight> Weights { get; }

    /// <summary>Where the weights stand.</summary>
    public Citation? Citation { get; }
}

/// <summary>How much one part counts in the total.</summary>
/// <param name="Part">The part.</param>
/// <param name="Weight">A ratio above 0.</param>
public sealed record ValueWeight(ValuePart Part, Rational Weight);

/// <summary>The parts of a total.</summary>
public enum ValuePart
{
    /// <summary>The value of the work plan (<i>nilai SKP</i>).</summary>
    WorkResults,

    /// <summary>The value of behaviour (<i>nilai perilaku kerja</i>).</summary>
    Behaviour,

    /// <summary>The public's satisfaction index, where an agency lets it count.</summary>
    Public,
}

/// <summary>Ids and names of the parts.</summary>
internal static class ValueParts
{
    public static (string Word, ValuePart Meaning)[] ById { get; } =
        [("work-results", ValuePart.WorkResults), ("behaviour", ValuePart.Behaviour), ("public", ValuePart.Public)];

    public static LocalizedText Name(this ValuePart part) => part switch
    {
        ValuePart.WorkResults => new("Nilai SKP", "Value of the work plan"),
        ValuePart.Behaviour => new("Nilai perilaku kerja", "Value of behaviour"),
        _ => new("Indeks kepuasan masyarakat", "Index of the public's satisfaction"),
    };
}
