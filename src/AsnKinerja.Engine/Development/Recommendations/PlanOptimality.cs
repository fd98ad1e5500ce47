using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>How far a plan can be from the best one at most: nothing, where the search was exact.</summary>
/// <remarks>Immutable; the numbers are proven bounds, not estimates.</remarks>
public sealed record PlanOptimality
{
    internal PlanOptimality(bool isProven, Rational criticalMissing, Rational otherMissing)
    {
        IsProven = isProven;
        CriticalMissing = criticalMissing;
        OtherMissing = otherMissing;
    }

    /// <summary>Whether no other plan is better by the declared order of goals and ties.</summary>
    public bool IsProven { get; }

    /// <summary>By how much weighted critical gap a better plan could close more, at most.</summary>
    public Rational CriticalMissing { get; }

    /// <summary>By how much weighted gap in other competencies a better plan could close more, at most.</summary>
    public Rational OtherMissing { get; }

    /// <summary>Whether the plan is a person's part of that of a unit, where the person alone would take another one.</summary>
    internal bool IsShared { get; init; }

    /// <summary>The same in words.</summary>
    public LocalizedText Text => IsProven
        ? new("Terbukti terbaik: tidak ada rencana lain yang lebih baik menurut urutan tujuan.", "Proven the best: no other plan is better by the order of goals.")
        : CriticalMissing.Sign == 0 && OtherMissing.Sign == 0
            ? new(
                "Tidak ada rencana yang menutup lebih banyak; di antara yang menutup sama banyak mungkin ada yang lebih murah atau lebih singkat.",
                "No plan closes more; among those that close as much there may be a cheaper or shorter one.")
            : IsShared ? new(
                $"Sendirian, dalam anggaran yang sama, orang ini dapat menutup paling banyak {CriticalMissing} kesenjangan kritis tertimbang dan {OtherMissing} kesenjangan lain lebih banyak; tempat dan uang dibagi di unit.",
                $"Alone, within the same budget, the person could close at most {CriticalMissing} more of the weighted critical gap and {OtherMissing} more of the other; a unit shares its seats and its money.")
            : new(
                $"Pencarian dibatasi: rencana terbaik menutup paling banyak {CriticalMissing} kesenjangan kritis tertimbang dan {OtherMissing} kesenjangan lain lebih banyak.",
                $"The search was limited: the best plan closes at most {CriticalMissing} more of the weighted critical gap and {OtherMissing} more of the other.");

    internal static PlanOptimality Proven { get; } = new(true, Rational.Zero, Rational.Zero);

    /// <summary>From the most that a plan could be worth which was not looked at.</summary>
    internal static PlanOptimality Of(WorthScale scale, PlanLabel best, long? lost, Rational critical, Rational other, Rational otherGap)
    {
        if (lost is not long most || most < best.Worth) return Proven;
        Rational criticalMissing = Rational.Max(Rational.Zero, scale.CriticalAtMost(most) - critical);
        Rational otherMissing = criticalMissing.Sign > 0 || !scale.IsExact ? otherGap - other : Rational.Max(Rational.Zero, scale.OtherAtMost(most) - other);
        return new(false, criticalMissing, otherMissing);
    }
}
