using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What a regulation says about the course of an appraisal: when, who, and whether there is a plan at all.</summary>
internal sealed record Procedure(EvaluationWindows Windows, DeadlineRules Deadlines, MoveRules? Moves, PlanningRules? Planning)
{
    public static Procedure None { get; } = new(EvaluationWindows.None, DeadlineRules.None, null, null);

    /// <summary>Reads <c>windows</c>, <c>deadlines</c>, <c>moves</c> and <c>planning</c> of a pack; each may be left out.</summary>
    public static Procedure Read(YamlMapping root, RuleSources sources)
    {
        EvaluationWindows windows = WindowReader.Read(root.Optional("windows"), sources);
        DeadlineRules deadlines = new(new DeadlineReader(sources).Read(root.Optional("deadlines")), windows);
        return new Procedure(windows, deadlines, new MoveReader(sources, windows).Read(root.Optional("moves")), PlanningReader.Read(root.Optional("planning"), sources));
    }
}
