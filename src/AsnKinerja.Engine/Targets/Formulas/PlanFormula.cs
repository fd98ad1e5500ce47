namespace AsnKinerja.Engine.Targets;

/// <summary>A regulation's own way from targets and realisations to the value of a work plan: code with a name, its numbers are the pack's.</summary>
internal interface IPlanFormula
{
    /// <summary>The value of a plan.</summary>
    /// <param name="plan">The plan with what was realised.</param>
    /// <param name="post">The kind of the person's post, where the formula depends on it; null while it is not known.</param>
    PlanValue Value(WorkPlan plan, PostKind? post);
}
