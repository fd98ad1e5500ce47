using System.Linq;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>A large agency's cascade with a mistake in it is refused as soon as a small one is.</summary>
public sealed class CascadeSizeTests
{
    private const int Results = 10_000;

    [Fact(Timeout = 20_000)]
    public async System.Threading.Tasks.Task A_circle_below_a_long_chain_is_found_without_a_search_from_each_result_of_the_chain()
    {
        CascadedResult[] chain =
        [
            .. Enumerable.Range(0, Results).Select(at => at == 0 ? Person("r0") : Person($"r{at}").Serving($"r{at - 1}")),
            Person("z1").Serving("z2"),
            Person("z2").Serving("z1").Serving($"r{Results - 1}"),
        ];
        InvalidCascadeException error = await System.Threading.Tasks.Task.Run(() => Assert.Throws<InvalidCascadeException>(() => Cascade.Of(chain)));
        Assert.Equal(["A result serves itself: z1 -> z2 -> z1; take one of the links away."], error.Problems.Select(problem => problem.Message.English));
    }

    [Fact(Timeout = 20_000)]
    public async System.Threading.Tasks.Task Ten_thousand_links_that_lead_nowhere_are_all_named()
    {
        CascadedResult[] dangling = [.. Enumerable.Range(0, Results).Select(at => Person($"hasil-kerja-{at}").Serving($"hasil-kerja-x{at}"))];
        InvalidCascadeException error = await System.Threading.Tasks.Task.Run(() => Assert.Throws<InvalidCascadeException>(() => Cascade.Of(dangling)));
        Assert.Equal(Results, error.Problems.Count(problem => problem.Kind == CascadeProblemKind.DanglingLink));
        Assert.Contains("did you mean", error.Problems[0].Message.English, System.StringComparison.Ordinal);
    }

    private static CascadedResult Person(string id) => new(id, CascadeLevel.Individual, "p-" + id);
}
