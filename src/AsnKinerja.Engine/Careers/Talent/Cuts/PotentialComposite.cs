using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>What becomes of a potential of which a component is missing. Missing is never zero.</summary>
public enum MissingComponent
{
    /// <summary>The potential is not known.</summary>
    NotKnown,

    /// <summary>The other components share its weight, and the potential is provisional; one that is required still leaves it not known.</summary>
    Renormalised,
}

/// <summary>One assessment that potential is made of.</summary>
/// <param name="Id">The id, for example <c>rekam-jejak</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Weight">How much it counts beside the others: a ratio above 0.</param>
/// <param name="IsRequired">Whether the potential is not known without it, whatever the policy.</param>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record PotentialComponent(string Id, LocalizedText Name, Rational Weight, bool IsRequired = false);

/// <summary>Potential as a weighted mean of several assessments, such as competency, potential and track record.</summary>
/// <remarks>
/// PermenPANRB 20/2025 Pasal 17 names what potential is judged by and gives no weights: these are the agency's own. Immutable.
/// </remarks>
public sealed class PotentialComposite
{
    internal PotentialComposite(Rational from, Rational to, MissingComponent missing, IReadOnlyList<PotentialComponent> components, Citation? citation)
    {
        From = from;
        To = to;
        Missing = missing;
        Components = components;
        Citation = citation;
    }

    /// <summary>The lowest value of every component.</summary>
    public Rational From { get; }

    /// <summary>The highest value of every component.</summary>
    public Rational To { get; }

    /// <summary>What becomes of a potential of which a component is missing.</summary>
    public MissingComponent Missing { get; }

    /// <summary>The components, in declared order.</summary>
    public IReadOnlyList<PotentialComponent> Components { get; }

    /// <summary>Where the weights stand; null: the agency's own choice.</summary>
    public Citation? Citation { get; }

    /// <summary>A composite made in code.</summary>
    /// <param name="from">The lowest value of every component.</param>
    /// <param name="to">The highest value of every component.</param>
    /// <param name="missing">What becomes of a potential of which a component is missing.</param>
    /// <param name="components">Ids and weights, which are ratios above 0.</param>
    /// <exception cref="ArgumentException">There is no component, an id stands twice, a weight is not above 0, or the range is empty; the message lists every problem.</exception>
    public static PotentialComposite Weighted(Rational from, Rational to, MissingComponent missing, params (string Id, Rational Weight)[] components) =>
        Of(from, to, missing, [.. Throw.IfNull(components).Select(one => new PotentialComponent(Throw.IfBlank(one.Id, nameof(components)), LocalizedText.Same(one.Id), one.Weight))]);

    /// <summary>A composite made in code, with names and required components.</summary>
    /// <param name="from">The lowest value of every component.</param>
    /// <param name="to">The highest value of every component.</param>
    /// <param name="missing">What becomes of a potential of which a component is missing.</param>
    /// <param name="components">The components.</param>
    /// <param name="citation">Where the weights stand; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">There is no component, an id stands twice, a weight is not above 0, or the range is empty; the message lists every problem.</exception>
    public static PotentialComposite Of(Rational from, Rational to, MissingComponent missing, IReadOnlyList<PotentialComponent> components, Citation? citation = null)
    {
        PotentialComponent[] all = [.. Throw.IfNull(components).Select(one => Throw.IfNull(one, nameof(components)))];
        List<string> problems = [];
        if (from >= to) problems.Add($"the range goes from {from} to {to}, and holds nothing");
        if (missing is not (MissingComponent.NotKnown or MissingComponent.Renormalised)) problems.Add($"{(int)missing} is no way to treat a missing component; use NotKnown or Renormalised");
        if (all.Length == 0) problems.Add("there is no component");
        foreach (PotentialComponent one in all.Where(one => one.Weight.Sign <= 0)) problems.Add($"the weight of '{one.Id}' is {one.Weight}, not above 0");
        foreach (IGrouping<string, PotentialComponent> group in all.GroupBy(one => one.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add($"'{group.Key}' stands {group.Count()} times");
        return problems.Count == 0
            ? new(from, to, missing, Array.AsReadOnly(all), citation)
            : throw new ArgumentException($"Not a composite: {string.Join("; ", problems)}.", nameof(components));
    }

    /// <summary>The potential that assessments make.</summary>
    /// <param name="values">Ids and values; one that is null, or left out, is missing.</param>
    /// <exception cref="ArgumentException">A component is unknown or stands twice, or a value is out of range; the message lists every problem.</exception>
    public PotentialScore Score(params (string Component, Rational? Value)[] values)
    {
        string[] known = [.. Components.Select(one => one.Id)];
        Dictionary<string, Rational?> given = new(StringComparer.Ordinal);
        List<string> problems = [];
        foreach ((string component, Rational? value) in Throw.IfNull(values))
        {
            if (!known.Contains(Throw.IfNull(component, nameof(values))))
                problems.Add($"'{component}' is no component{TalentRules.DidYouMean(component, known)} (there is {string.Join(", ", known)})");
            else if (given.ContainsKey(component)) problems.Add($"'{component}' is given twice");
            else given.Add(component, value);
            if (value is Rational number && (number < From || number > To)) problems.Add($"'{component}' is {number}, outside {From} to {To}");
        }

        return problems.Count == 0
            ? new PotentialScore(this, given)
            : throw new ArgumentException($"Not a potential: {string.Join("; ", problems)}.", nameof(values));
    }
}
