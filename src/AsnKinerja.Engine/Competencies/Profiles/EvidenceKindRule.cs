using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a policy says of one kind of evidence.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Weight">Its weight beside the other kinds, a ratio above 0; null where the policy does not weigh.</param>
/// <param name="MonthsValid">For how many months such evidence counts where it names no last day of its own; null: without end.</param>
public sealed record EvidenceKindRule(EvidenceKind Kind, Rational? Weight = null, int? MonthsValid = null);
