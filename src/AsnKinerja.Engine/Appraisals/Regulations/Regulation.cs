using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The rules of performance appraisal of one regulation, with the days on which they are in force.</summary>
/// <remarks>
/// A regulation is a pack of data (<c>Definitions/regulations</c>); each number in it cites where it stands and how well
/// that is established. Immutable; the embedded packs are read once, when first asked for.
/// </remarks>
public sealed partial class Regulation
{
    private static readonly Lazy<IReadOnlyList<Regulation>> LazyAll = new(() =>
        Array.AsReadOnly(EmbeddedDefinition.Ids("regulations").Select(id => RegulationReader.Read(EmbeddedDefinition.Open("regulations", id))).ToArray()));

    private RatingRules? _ratings;
    private ValueRules? _values;

    internal Regulation(string id, LocalizedText title, EffectiveInterval inForce)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
    }

    /// <summary>The regulations that ship with the library.</summary>
    public static IReadOnlyList<Regulation> All => LazyAll.Value;

    /// <summary>The id, for example <c>permenpanrb-6-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the regulation is in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>The id of the regulation from which this one takes over what it does not say itself; null: none.</summary>
    public string? Extends { get; internal init; }

    /// <summary>Which periods the regulation is for, where being in force does not say it alone.</summary>
    public RegulationScope Scope { get; internal init; } = RegulationScope.Whole;

    /// <summary>Where the days in force stand.</summary>
    public Citation? InForceCitation { get; internal init; }

    /// <summary>The predicates, from the lowest.</summary>
    public IReadOnlyList<Predicate> Predicates { get; internal init; } = [];

    /// <summary>Where the predicates and their codes stand.</summary>
    public Citation? PredicatesCitation { get; internal init; }

    /// <summary>The kinds of periods for which the regulation knows an evaluation.</summary>
    public EvaluationPeriods Periods { get; internal init; } = EvaluationPeriods.Any;

    /// <summary>The rules of ratings and the quadrant; null for a regulation of numbers. Either these or <see cref="Values"/> are there.</summary>
    public RatingRules? Ratings { get => _ratings; internal init => _ratings = value; }

    /// <summary>The rules of values, weights and ranges; null for a regulation that rates.</summary>
    public ValueRules? Values { get => _values; internal init => _values = value; }

    /// <summary>The behaviours that sheets rate under this regulation, for <see cref="AppraisalCase.Load(string, CompetencyFramework?)"/>.</summary>
    public CompetencyFramework Behaviours => Ratings?.Behaviour.Framework ?? Values!.Behaviour.Framework;

    /// <summary>The patterns of distribution, by the unit's achievement.</summary>
    public IReadOnlyList<DistributionPattern> Distribution { get; internal init; } = [];

    /// <summary>How a unit's people spread over the three statuses by ranking (PP 30/2019 Pasal 41 ayat (8)); null where the regulation has no such rule.</summary>
    public StatusDistribution? StatusDistribution { get; internal init; }

    /// <summary>The regulation under which a period is appraised: the one in force on its last day, for periods of that kind.</summary>
    /// <remarks>
    /// An evaluation looks back over the whole period, and is made under the rules that hold when it ends. A year that the law split
    /// between two regulations has none for the whole of it: see <see cref="YearBridge"/>.
    /// </remarks>
    /// <param name="period">The period.</param>
    /// <exception cref="NoRegulationInForceException">There is none, or more than one; the message lists what exists.</exception>
    public static Regulation InForce(AppraisalPeriod period) => InForce(period, All);

    /// <summary>The regulation in force on the last day of a period, among these.</summary>
    /// <param name="period">The period.</param>
    /// <param name="among">The regulations to choose from, for instance with an agency's own.</param>
    /// <exception cref="NoRegulationInForceException">There is none, or more than one; the message lists what exists.</exception>
    public static Regulation InForce(AppraisalPeriod period, IEnumerable<Regulation> among)
    {
        Throw.IfNull(period);
        Regulation[] all = Throw.IfNull(among).Select(regulation => Throw.IfNull(regulation, nameof(among))).ToArray();
        Regulation[] inForce = all.Where(regulation => regulation.IsFor(period)).ToArray();
        return inForce.Length == 1 ? inForce[0] : throw new NoRegulationInForceException(period, inForce, all);
    }

    /// <summary>Whether a period is appraised under this regulation: its last day is one in force, and it begins within the scope.</summary>
    /// <param name="period">The period.</param>
    public bool IsFor(AppraisalPeriod period) => InForceInterval.Contains(Throw.IfNull(period).Last) && Scope.Covers(period);

    /// <summary>The regulation of an id among those that ship with the library.</summary>
    /// <param name="id">The id, for example <c>pp-46-2011</c>.</param>
    /// <exception cref="ArgumentException">There is none; the message lists what exists.</exception>
    public static Regulation Named(string id) => All.FirstOrDefault(regulation => regulation.Id == Throw.IfNull(id))
        ?? throw new ArgumentException($"There is no regulation '{id}'; there is {string.Join(", ", All.Select(regulation => regulation.Id))}.", nameof(id));

    /// <summary>Reads a regulation from a YAML file (<c>docs/yaml/regulation.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static Regulation Load(string path) => RegulationReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a regulation from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Regulation Load(Stream stream, string name) => RegulationReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a regulation from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Regulation Parse(string yaml, string name = "regulation") => RegulationReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The regulation with an agency's own policy for raters' sheets on behaviour.</summary>
    /// <param name="policy">How sheets become a score.</param>
    /// <exception cref="InvalidOperationException">The regulation is one of numbers; choose one of its variants, or extend it by a pack.</exception>
    public Regulation WithBehaviourPolicy(AggregationPolicy policy) => With(RatingBehaviour.With(Throw.IfNull(policy)));

    /// <summary>The regulation of numbers with another of its variants, for instance where an agency asks peers and subordinates.</summary>
    /// <param name="id">The id of the variant.</param>
    /// <exception cref="ArgumentException">The regulation has no such variant; the message lists those that it has.</exception>
    public Regulation WithVariant(string id) => Values is null
        ? throw new ArgumentException($"{Id} has no variants, and so no '{id}'.", nameof(id))
        : Copy(Ratings, Values.With(id));

    /// <summary>The regulation with an agency's own framework for behaviour, and what goes with it.</summary>
    /// <param name="framework">The behaviours and their scale; give it to <see cref="AppraisalCase.Load(string, CompetencyFramework?)"/> too.</param>
    /// <param name="policy">How sheets become a score.</param>
    /// <param name="bands">Which scores suggest which rating; they cover the framework's scale.</param>
    /// <param name="citation">Where the bands stand.</param>
    /// <exception cref="ArgumentException">The bands do not cover the framework's scale.</exception>
    public Regulation WithBehaviour(CompetencyFramework framework, AggregationPolicy policy, BandTable<ExpectationRating> bands, Citation citation)
    {
        Scale scale = Throw.IfNull(framework).Scale;
        if (!Throw.IfNull(bands).TryLookup(scale.Minimum, out _) || !bands.TryLookup(scale.Maximum, out _))
            throw new ArgumentException($"The bands do not cover the scale '{scale.Id}', which goes from {scale.Minimum} to {scale.Maximum}.", nameof(bands));
        return With(RatingBehaviour.With(framework, Throw.IfNull(policy), bands, Throw.IfNull(citation)));
    }

    /// <summary>Appraises a person: suggests both ratings from the evidence, sets the appraiser's decisions beside them, reads the predicate.</summary>
    /// <param name="evidence">The case.</param>
    /// <exception cref="ArgumentException">The regulation is not in force on the last day of the case's period or not for such a period, the plan is for another period, or feedback is about nothing that is known or given on a day outside the period.</exception>
    /// <exception cref="RatingOutsideScaleException">A sheet has a value that is not on the scale.</exception>
    /// <exception cref="UnknownItemException">A sheet rates something that the framework does not have.</exception>
    /// <exception cref="DuplicateRatingException">A rater rates an item twice.</exception>
    /// <exception cref="UnknownRaterGroupException">A sheet comes from a group that the policy does not name.</exception>
    public Appraisal Appraise(AppraisalCase evidence)
    {
        Throw.IfNull(evidence);
        if (!InForceInterval.Contains(evidence.Period.Last))
            throw new ArgumentException(
                $"{Id} is in force {InForceInterval}, not on the last day of {evidence.Period}; use Regulation.InForce(period).", nameof(evidence));
        if (!Scope.Covers(evidence.Period))
            throw new ArgumentException(
                $"{Id} is for periods that begin on {Scope.PeriodsFrom:uuuu-MM-dd} or later, not for {evidence.Period}; appraise each part of it under its own regulation.",
                nameof(evidence));
        if (evidence.Plan is not null && evidence.Plan.Period != evidence.Period)
            throw new ArgumentException($"The plan is for {evidence.Plan.Period}, the case for {evidence.Period}; they must be the same period.", nameof(evidence));
        if (evidence.Sheets.Contains(null!)) throw new ArgumentException("One of the sheets is null.", nameof(evidence));
        foreach (FeedbackNote? note in evidence.Feedback)
        {
            CheckSubject(note ?? throw new ArgumentException("One of the feedback notes is null.", nameof(evidence)), evidence);
            CheckDate(note, evidence);
        }

        return new Appraisal(this, evidence);
    }

    private BehaviourGuide RatingBehaviour => Ratings?.Behaviour
        ?? throw new InvalidOperationException($"{Id} has no guide for ratings of behaviour: it is a regulation of numbers. Choose one of its variants, or extend it by a pack.");

    private Regulation With(BehaviourGuide behaviour) => Copy(Ratings!.With(behaviour), Values);

    // A clone, so that whatever else a regulation has comes along.
    private Regulation Copy(RatingRules? ratings, ValueRules? values)
    {
        Regulation copy = (Regulation)MemberwiseClone();
        copy._ratings = ratings;
        copy._values = values;
        return copy;
    }

    // Feedback about nothing that is known would be counted nowhere, and nobody would notice.
    private void CheckSubject(FeedbackNote note, AppraisalCase evidence)
    {
        IEnumerable<string> results = evidence.Plan?.Results.Select(result => result.Id) ?? [];
        IEnumerable<string> behaviours = Behaviours.Competencies.Select(competency => competency.Id)
            .Concat(Behaviours.Instrument.Items.Select(item => item.Id));
        if (!results.Contains(note.About) && !behaviours.Contains(note.About))
            throw new ArgumentException(
                $"Feedback is about '{note.About}', which is no result of the plan ({string.Join(", ", results)}) and no value or behaviour of '{Behaviours.Id}'.",
                nameof(evidence));
    }

    // Feedback of another period would count twice, or count for the wrong one.
    private static void CheckDate(FeedbackNote note, AppraisalCase evidence)
    {
        if (note.Date is not LocalDate day || evidence.Period.Contains(day)) return;
        throw new ArgumentException(
            $"The feedback on '{note.About}' from '{note.From}' was given on {IsoDay.Text(day)}, outside the period {evidence.Period} "
            + $"({IsoDay.Text(evidence.Period.First)} to {IsoDay.Text(evidence.Period.Last)}, both days included); put it into the case of its own period.",
            nameof(evidence));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
