using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The values of an appraisal, their total, and the predicate that the ranges give it.</summary>
/// <remarks>Immutable. A part without evidence has no value, which is never 0.</remarks>
public sealed class AppraisedValues
{
    internal AppraisedValues(ValueRules rules, AppraisalCase evidence)
    {
        Rules = rules;
        NewIdea = evidence.NewIdea;
        Public = evidence.PublicIndex;
        WorkResults = evidence.Plan is WorkPlan plan && plan.Results.Count + plan.Creativity.Count > 0 ? rules.PlanFormula.Value(plan, evidence.Employee.PostKind) : null;
        HashSet<string> rated = [.. evidence.Sheets.SelectMany(sheet => sheet.Answers.Select(answer => answer.Key))];
        BehaviourScore = rules.Variant.Policy.Score(rules.Behaviour.Instrument(evidence.Employee, rated), [.. evidence.Sheets]);
        Parts = [.. rules.Variant.Weights.Select(weight => new AppraisedPart(weight, Of(weight.Part)))];
        Exact = rules.Total(Parts);
    }

    /// <summary>The value of the work plan with its steps; null where there is no plan.</summary>
    public PlanValue? WorkResults { get; }

    /// <summary>The raters' score of behaviour; its overall score is the value of behaviour.</summary>
    public MultiRaterScore BehaviourScore { get; }

    /// <summary>The index of the public's satisfaction, or null; it counts only where an agency's pack gives it a weight.</summary>
    public SatisfactionIndex? Public { get; }

    /// <summary>The parts that count, with their weights and values.</summary>
    public IReadOnlyList<AppraisedPart> Parts { get; }

    /// <summary>The total before rounding, in the points of the regulation; null while a part that it needs is missing.</summary>
    public Rational? Exact { get; }

    /// <summary>The total, rounded as the regulation's pack says.</summary>
    public decimal? Value => Exact is Rational exact ? Rules.Rounding.Round(exact) : null;

    /// <summary>The new idea or way of working, or null.</summary>
    public NewIdea? NewIdea { get; }

    /// <summary>The predicate of the total; null while there is no total.</summary>
    public Predicate? Predicate => Exact is Rational exact ? Rules.PredicateOf(exact, NewIdea) : null;

    internal ValueRules Rules { get; }

    /// <summary>The steps of the total.</summary>
    public Explanation Explain() => ValueExplanation.Total(Rules, Parts, Explain);

    internal Explanation Explain(ValuePart part) => ValueExplanation.Part(this, part);

    private Rational? Of(ValuePart part) => part switch
    {
        ValuePart.WorkResults => WorkResults?.Exact,
        ValuePart.Behaviour => BehaviourScore.Overall.Exact,
        _ => Public?.Exact,
    };
}
