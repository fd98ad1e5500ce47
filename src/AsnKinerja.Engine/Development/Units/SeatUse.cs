using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>How many seats of a training a unit takes.</summary>
/// <param name="Training">The training.</param>
/// <param name="Taken">The seats taken: 1 or more, no more than there are.</param>
/// <param name="Wanted">The seats that would be taken if everybody planned alone.</param>
/// <remarks>Immutable.</remarks>
public sealed record SeatUse(Training Training, int Taken, int Wanted)
{
    /// <summary>What the seats cost.</summary>
    public Rational Cost => Training.Cost * Taken;

    /// <summary>Whether seats are scarce: more are wanted than there are.</summary>
    public bool IsScarce => Wanted > Training.Capacity;
}
