using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>What all persons with one component would take at some prices if hours did not matter: the best way up from rank to rank.</summary>
internal sealed class PathChoice(SearchProblem component, int times)
{
    private readonly bool _isSimple = component.Skills.Length == 1 && component.Items.All(item => item.Prerequisites.Length == 0);
    private readonly long _top = component.Skills.Sum(skill => skill.Worth[skill.Top]);

    /// <summary>Adds the seats that are taken, and gives what everybody keeps together; never too low.</summary>
    public long Take(long[] prices, long[] used)
    {
        if (!_isSimple) return _top * times;
        long[] worth = component.Skills[0].Worth;
        long?[] least = new long?[worth.Length];
        (int From, int Place)[] by = new (int, int)[worth.Length];
        least[0] = 0;
        int best = 0;
        for (int rank = 0; rank < worth.Length; rank++)
        {
            if (least[rank] is not long paid) continue;
            if (worth[rank] - paid > worth[best] - least[best]!.Value) best = rank;
            foreach (SearchItem item in component.Items)
            {
                SearchStep step = item.Steps[0];
                if (step.Entry > rank || step.Reached <= rank || paid + prices[item.Place] >= (least[step.Reached] ?? long.MaxValue)) continue;
                least[step.Reached] = paid + prices[item.Place];
                by[step.Reached] = (rank, item.Place);
            }
        }

        for (int rank = best; rank > 0; rank = by[rank].From) used[by[rank].Place] += times;
        return (worth[best] - least[best]!.Value) * times;
    }
}
