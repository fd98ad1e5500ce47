namespace AsnKinerja.Engine.Fairness;

/// <summary>What ratings of one design are beyond their ratee's level and their rater's severity: the additive model, solved anew for each set of values.</summary>
/// <remarks>Severity must go too: somebody lenient who rates both of a pair lowers what each seems to give the other, which would look like an exchange.</remarks>
internal sealed class TwoWayResiduals
{
    private readonly RatingDesign _design;
    private readonly Incidence _incidence;
    private readonly BipartiteSystem _system;

    public TwoWayResiduals(RatingDesign design)
    {
        _design = design;
        _incidence = Incidence.Of(design);
        _system = new(_incidence);
    }

    /// <summary>The residuals.</summary>
    /// <param name="values">By rating, a value.</param>
    public double[] Of(double[] values)
    {
        // Where the last digits do not settle what is there is near enough: they change no pattern.
        (double[] rateeSide, double[] raterSide) = _incidence.Sums(values);
        _ = _system.Solve(rateeSide, raterSide, out double[] ratees, out double[] raters);
        double[] left = new double[values.Length];
        for (int rating = 0; rating < left.Length; rating++) left[rating] = values[rating] - ratees[_design.RateeOf[rating]] - raters[_design.RaterOf[rating]];
        return left;
    }
}
