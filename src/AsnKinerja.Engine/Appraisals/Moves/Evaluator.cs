using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Under whom and on which unit's achievement somebody's period is evaluated. Immutable.</summary>
public sealed class Evaluator
{
    internal Evaluator(AppraisalPeriod period, Assignment? by, IEnumerable<LocalizedText> reasons)
    {
        Period = period;
        By = by;
        Reasons = Array.AsReadOnly(reasons.ToArray());
    }

    /// <summary>The period that is evaluated.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The assignment whose appraiser evaluates and whose unit's achievement counts; null where no post was held in the period.</summary>
    public Assignment? By { get; }

    /// <summary>The unit whose achievement counts, or null.</summary>
    public string? Unit => By?.Unit;

    /// <summary>The appraiser's id, or null where none is recorded.</summary>
    public string? Appraiser => By?.Appraiser;

    /// <summary>Whether the person changed the post or the unit within the period, its first day included.</summary>
    public bool HasMoved { get; internal init; }

    /// <summary>
    /// The earlier period whose result in the old unit may stand for this one, if appraiser and employee agree; null where there is no such choice.
    /// </summary>
    public AppraisalPeriod? MayReuse { get; internal init; }

    /// <summary>How much each post counts, where the regulation prorates; else null.</summary>
    public SegmentWeights? Shares { get; internal init; }

    /// <summary>The change of the appraiser that decided who evaluates; null where none did.</summary>
    public AppraiserMove? AppraiserChange { get; internal init; }

    /// <summary>Why, in sentences.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>Where that stands; null where nobody moved.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>The answer with what it rests on.</summary>
    public Explanation Explain() => new(
        new("Yang mengevaluasi " + Period.Name.Indonesian, "Who evaluates " + Period.Name.English),
        Operation.Lookup,
        [
            .. Shares is null ? [] : new[] { new Operand(Shares.Explain()) },
            .. AppraiserChange is null ? [] : new[] { new Operand(AppraiserChange.Explain()) },
        ])
    {
        Outcome = Outcome(),
        Citations = Citation is { } citation ? [citation] : [],
        Remarks = Reasons,
    };

    private LocalizedText Outcome() => (Unit, Appraiser) switch
    {
        (null, _) => new("tidak ada", "nobody"),
        (string unit, null) => new($"pejabat penilai kinerja di {unit}", $"the appraiser in {unit}"),
        (string unit, string appraiser) => new($"{appraiser}, di {unit}", $"{appraiser}, in {unit}"),
    };
}
