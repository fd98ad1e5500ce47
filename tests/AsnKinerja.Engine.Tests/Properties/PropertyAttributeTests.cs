using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AsnKinerja.Engine.Tests.Properties;

// The laws are only as good as the attribute that checks them: each way to fail is run through xunit's own pipeline.
public class PropertyAttributeTests
{
    [Fact]
    public async Task A_false_law_fails_with_the_smallest_counterexample_and_the_seed()
    {
        ITestFailed failure = Assert.IsAssignableFrom<ITestFailed>(await Outcome(nameof(Laws.Numbers_stay_below_ten)));

        string message = string.Join("\n", failure.Messages);
        Assert.Contains("Falsifiable", message, StringComparison.Ordinal);
        // A run that happens to meet 10 first has nothing to shrink.
        Assert.Matches(@"(Shrunk|\(0 shrinks\)[\s\S]*Original):\s+10\b", message);
        Assert.Matches(@"seed of \(\d+,\d+\)", message);
    }

    [Theory]
    [InlineData(nameof(Laws.An_assertion_that_throws))]
    [InlineData(nameof(Laws.A_false_property_object))]
    [InlineData(nameof(Laws.Nothing_ever_meets_the_condition))]
    [InlineData(nameof(Laws.Asks_for_no_case))]
    public async Task A_law_that_shows_nothing_or_breaks_fails(string law) =>
        Assert.IsAssignableFrom<ITestFailed>(await Outcome(law));

    [Theory]
    [InlineData(nameof(Laws.Counts_its_cases), 37)]
    [InlineData(nameof(Laws.Counts_its_cases_by_default), 100)]
    public async Task As_many_cases_run_as_asked(string law, int cases)
    {
        Laws.Drawn.Value = [];
        Assert.IsAssignableFrom<ITestPassed>(await Outcome(law));
        Assert.Equal(cases, Laws.Drawn.Value.Count);
    }

    [Fact]
    public async Task Arguments_come_from_the_named_generators()
    {
        Laws.Drawn.Value = [];
        Assert.IsAssignableFrom<ITestPassed>(await Outcome(nameof(Laws.Draws_sevens)));
        Assert.All(Laws.Drawn.Value, n => Assert.Equal(7, n));
    }

    [Fact]
    public async Task A_seed_replays_the_same_cases()
    {
        Laws.Drawn.Value = [];
        await Outcome(nameof(Laws.Replays));
        List<int> first = [.. Laws.Drawn.Value];
        Laws.Drawn.Value = [];
        await Outcome(nameof(Laws.Replays));

        Assert.Equal(first, Laws.Drawn.Value);
        Assert.True(first.Distinct().Count() > 1);
    }

    [Fact]
    public async Task The_printed_seed_and_size_reproduce_the_failure()
    {
        ITestFailed failure = (ITestFailed)await Outcome(nameof(Laws.Numbers_stay_below_ten));
        Match match = Regex.Match(string.Join("\n", failure.Messages), @"size of (\d+) and seed of \((\d+,\d+)\)");
        MethodInfo law = typeof(Laws).GetMethod(nameof(Laws.Numbers_stay_below_ten))!;

        PropertyFailedException again = Assert.Throws<PropertyFailedException>(() => PropertyCheck.Run(
            law, new Laws(), new PropertyAttribute { Replay = $"({match.Groups[2].Value},{match.Groups[1].Value})" }));

        Assert.Contains("after 1 test", again.Message, StringComparison.Ordinal);
    }

    private static async Task<ITestResultMessage> Outcome(string law)
    {
        TestAssembly assembly = new(Reflector.Wrap(typeof(Laws).Assembly));
        TestCollection collection = new(assembly, null, "laws");
        TestMethod method = new(new TestClass(collection, Reflector.Wrap(typeof(Laws))), Reflector.Wrap(typeof(Laws).GetMethod(law)!));
        IAttributeInfo attribute = method.Method.GetCustomAttributes(typeof(PropertyAttribute)).Single();
        Xunit.Sdk.NullMessageSink sink = new();
        IXunitTestCase testCase = new PropertyDiscoverer(sink).Discover(new DefaultOptions(), method, attribute).Single();
        using Results results = new();
        using CancellationTokenSource cancellation = new();

        RunSummary summary = await testCase.RunAsync(sink, results, [], new ExceptionAggregator(), cancellation);

        Assert.Equal(1, summary.Total);
        return results.Outcomes.Single();
    }

    private sealed class Results : IMessageBus
    {
        public List<ITestResultMessage> Outcomes { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is ITestResultMessage outcome) Outcomes.Add(outcome);
            return true;
        }

        public void Dispose()
        {
        }
    }

    private sealed class DefaultOptions : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    private static class Sevens
    {
        public static Arbitrary<int> Seven() => Arb.From(Gen.Constant(7));
    }

#pragma warning disable xUnit1000 // Not public, so that xunit does not find these laws: half of them are false on purpose.
    private sealed class Laws
    {
        public static AsyncLocal<List<int>> Drawn { get; } = new();

        [Property(MaxTest = 1000)]
        public bool Numbers_stay_below_ten(int n) => n < 10;

        [Property]
        public void An_assertion_that_throws(int n) => Assert.NotEqual(n, n);

        [Property]
        public Property A_false_property_object(int n) => (Math.Abs((long)n) < 0).ToProperty();

        [Property]
        public Property Nothing_ever_meets_the_condition(int n) => Prop.When(true, Math.Abs((long)n) < 0);

        [Property(MaxTest = 0)]
        public bool Asks_for_no_case(int n) => Math.Abs((long)n) >= 0;

        [Property(MaxTest = 37)]
        public void Counts_its_cases(int n) => Drawn.Value!.Add(n);

        [Property]
        public bool Counts_its_cases_by_default(int n, string text)
        {
            Drawn.Value!.Add(n);
            return true;
        }

        [Property(Arbitrary = [typeof(Sevens)])]
        public void Draws_sevens(int n) => Drawn.Value!.Add(n);

        [Property(Replay = "(123,457)")]
        public void Replays(int n) => Drawn.Value!.Add(n);
    }
#pragma warning restore xUnit1000
}
