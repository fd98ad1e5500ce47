using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>A law that holds for all values: FsCheck draws the arguments, and shrinks those that break it.</summary>
/// <remarks>
/// Spelled like the attribute of FsCheck.Xunit, which not every package feed serves. Where it is served, reference it,
/// delete this file with its tests and import FsCheck.Xunit: no law changes. The method returns bool, a Property, or nothing and asserts.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("AsnKinerja.Engine.Tests.Properties.PropertyDiscoverer", PropertyDiscoverer.AssemblyName)]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>How many cases must hold.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The largest size that generators are asked for.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>Types with static members that return the <c>Arbitrary&lt;T&gt;</c> of an argument type; later ones win.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>"(seed,gamma)" or "(seed,gamma,size)" as a failure printed it; null draws a new seed for each run.</summary>
    public string? Replay { get; set; }
}

/// <summary>Makes one test case of each method with the attribute. Called by xunit by name.</summary>
public sealed class PropertyDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    // The tests of the second package have this file too.
#if FAIRNESS_TESTS
    internal const string AssemblyName = "AsnKinerja.Engine.Fairness.Tests";
#else
    internal const string AssemblyName = "AsnKinerja.Engine.Tests";
#endif

    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PropertyTestCase(diagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>A property whose cases did not all hold, or were too few.</summary>
public sealed class PropertyFailedException(string report, Exception? inner) : XunitException(report, inner!);

internal sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("Called by xunit, which reads the test case back from text.")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        // xunit wants as many arguments as parameters before it calls the invoker, which then draws its own.
        object[] placeholders = new object[TestMethod.Method.GetParameters().Count()];
        return new CaseRunner(this, DisplayName, SkipReason, constructorArguments, placeholders, messageBus, aggregator, cancellationTokenSource).RunAsync();
    }

    private sealed class CaseRunner(
        IXunitTestCase testCase, string displayName, string skipReason, object[] constructorArguments, object[] arguments,
        IMessageBus messageBus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, displayName, skipReason, constructorArguments, arguments, messageBus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod,
            object[] testMethodArguments, string skipReason, IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource) =>
            new Runner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);
    }

    private sealed class Runner(
        ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, object[] arguments,
        string skipReason, IReadOnlyList<BeforeAfterTestAttribute> attributes, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestRunner(test, messageBus, testClass, constructorArguments, testMethod, arguments, skipReason, attributes, aggregator, cancellation)
    {
        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(Test, MessageBus, TestClass, ConstructorArguments, TestMethod, TestMethodArguments, BeforeAfterAttributes, aggregator, CancellationTokenSource).RunAsync();
    }

    private sealed class Invoker(
        ITest test, IMessageBus messageBus, Type testClass, object[] constructorArguments, MethodInfo testMethod, object[] arguments,
        IReadOnlyList<BeforeAfterTestAttribute> attributes, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestInvoker(test, messageBus, testClass, constructorArguments, testMethod, arguments, attributes, aggregator, cancellation)
    {
        protected override object? CallTestMethod(object testClassInstance)
        {
            PropertyCheck.Run(TestMethod, testClassInstance, TestMethod.GetCustomAttribute<PropertyAttribute>()!);
            return null;
        }
    }
}

/// <summary>Runs one property and throws a <see cref="PropertyFailedException"/> unless all its cases ran and held.</summary>
internal static class PropertyCheck
{
    public static void Run(MethodInfo method, object? instance, PropertyAttribute property)
    {
        // FsCheck itself would never stop when asked for none.
        if (property.MaxTest < 1)
            throw new PropertyFailedException($"'{method.Name}' asks for {property.MaxTest} cases, so it shows nothing.", null);

        Recorder recorder = new();
        Config config = Config.Quick
            .WithMaxTest(property.MaxTest)
            .WithEndSize(property.EndSize)
            .WithArbitrary(property.Arbitrary)
            .WithReplay(property.Replay is null ? FSharpOption<Replay>.None : FSharpOption<Replay>.Some(ParseReplay(property.Replay)))
            .WithRunner(recorder);

        Check.Method(config, method, method.IsStatic ? FSharpOption<object>.None : FSharpOption<object>.Some(instance!));

        switch (recorder.Result)
        {
            case TestResult.Passed passed when passed.Item1.NumberOfTests > 0:
                return;
            case TestResult.Failed { Item4: Outcome.Failed failed }:
                throw new PropertyFailedException(recorder.Report, failed.Item);
            case TestResult.Failed:
                throw new PropertyFailedException(recorder.Report, null);
            case TestResult.Exhausted:
                throw new PropertyFailedException("Too few cases met the condition. " + recorder.Report, null);
            default:
                throw new PropertyFailedException($"'{method.Name}' ran no case at all, so it shows nothing.", null);
        }
    }

    private static Replay ParseReplay(string text)
    {
        string[] parts = text.Trim('(', ')', ' ').Split(',');
        if (parts.Length is not (2 or 3))
            throw new FormatException($"The replay '{text}' must be written as (seed,gamma) or (seed,gamma,size).");
        Rnd seed = new(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new Replay(seed, parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None);
    }

    private sealed class Recorder : IRunner
    {
        public TestResult? Result { get; private set; }

        public string Report { get; private set; } = "";

        public void OnStartFixture(Type value)
        {
        }

        public void OnArguments(int value1, FSharpList<object> value2, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> value3)
        {
        }

        public void OnShrink(FSharpList<object> value1, FSharpFunc<FSharpList<object>, string> value2)
        {
        }

        public void OnFinished(string value1, TestResult value2)
        {
            Result = value2;
            Report = FsCheck.Runner.onFinishedToString(value1, value2);
        }
    }
}
