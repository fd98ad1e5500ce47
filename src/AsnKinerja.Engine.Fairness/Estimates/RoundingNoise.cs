namespace AsnKinerja.Engine.Fairness;

/// <summary>What arithmetic leaves where there is nothing.</summary>
internal static class RoundingNoise
{
    /// <summary>The relative size of what rounding leaves of a difference that is none.</summary>
    public const double Relative = 8 * 2.220446049250313e-16;
}
