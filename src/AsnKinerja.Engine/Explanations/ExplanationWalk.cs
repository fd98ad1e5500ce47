using System.Collections.Generic;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Explanations;

/// <summary>One moment of a walk through the tree: a node is entered or left.</summary>
/// <param name="Node">The node.</param>
/// <param name="Operand">As what it stands in the node above; null for the root.</param>
/// <param name="Depth">0 for the root.</param>
/// <param name="IsLast">Whether it is the last operand of the node above.</param>
/// <param name="Enters">True before its operands are visited, false after.</param>
internal readonly record struct Visit(Explanation Node, Operand? Operand, int Depth, bool IsLast, bool Enters);

/// <summary>The one traversal: every renderer reads it, none recurses, so a deep tree cannot exhaust the call stack.</summary>
internal static class ExplanationWalk
{
    public static IEnumerable<Visit> Over(Explanation root)
    {
        Stack<(Visit Visit, int Next)> path = new();
        Visit first = new(root, null, 0, IsLast: true, Enters: true);
        yield return first;
        path.Push((first, 0));
        while (path.Count > 0)
        {
            (Visit visit, int next) = path.Pop();
            IReadOnlyList<Operand> operands = visit.Node.Operands;
            if (next == operands.Count)
            {
                yield return visit with { Enters = false };
                continue;
            }

            path.Push((visit, next + 1));
            Operand operand = operands[next];
            Visit child = new(operand.Node, operand, visit.Depth + 1, IsLast: next == operands.Count - 1, Enters: true);
            yield return child;
            path.Push((child, 0));
        }
    }

    public static IEnumerable<Citation> Warnings(Explanation root)
    {
        HashSet<Citation> seen = [];
        foreach (Visit visit in Over(root))
        {
            if (!visit.Enters) continue;
            foreach (Citation citation in visit.Node.Citations)
                if (citation.NeedsWarning && seen.Add(citation)) yield return citation;
        }
    }

    /// <summary>One operation of each kind in the tree, in the order of the tree.</summary>
    public static IEnumerable<Operation> Operations(Explanation root)
    {
        HashSet<OperationKind> seen = [];
        foreach (Visit visit in Over(root))
            if (visit.Enters && seen.Add(visit.Node.Operation.Kind)) yield return visit.Node.Operation;
    }
}
