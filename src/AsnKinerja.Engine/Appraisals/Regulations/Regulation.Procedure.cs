namespace AsnKinerja.Engine.Appraisals;

/// <content>The course of an appraisal: when, who, and whether there is a plan at all.</content>
public sealed partial class Regulation
{
    /// <summary>When the evaluation of a period takes place; it has none for kinds of periods on which the pack is silent.</summary>
    public EvaluationWindows Windows => Procedure.Windows;

    /// <summary>The deadlines; empty where the pack has none.</summary>
    public DeadlineRules Deadlines => Procedure.Deadlines;

    /// <summary>Who evaluates after somebody moved; null where the pack does not say.</summary>
    public MoveRules? Moves => Procedure.Moves;

    /// <summary>Who makes no plan, and the plan of somebody on leave; null where the pack does not say.</summary>
    public PlanningRules? Planning => Procedure.Planning;

    internal Procedure Procedure { get; init; } = Procedure.None;
}
