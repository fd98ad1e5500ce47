using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How many raters' sheets become one score: groups and weights, estimator, minimum, missing groups, rounding, bands.</summary>
/// <remarks>
/// <para>The order of calculation: on each item, the raters of a group become one value (the estimator); the groups become
/// the item's score by their weights; items become competencies, and competencies the overall score, by theirs. At each
/// step what is missing is left out and the rest renormalised.</para>
/// <para>Immutable: each change gives a new policy. PermenPANRB 6/2022 leaves weights to the agency; PP 30/2019 Pasal 39
/// gives the appraiser 60 and peers with subordinates 40.</para>
/// </remarks>
public sealed class AggregationPolicy
{
    private AggregationPolicy(GroupRule[] groups, bool pooled)
    {
        Groups = Array.AsReadOnly(groups);
        IsPooled = pooled;
    }

    private AggregationPolicy(AggregationPolicy other)
    {
        Id = other.Id;
        Title = other.Title;
        Note = other.Note;
        Groups = other.Groups;
        IsPooled = other.IsPooled;
        Estimator = other.Estimator;
        Missing = other.Missing;
        Required = other.Required;
        Heard = other.Heard;
        HearsUnlisted = other.HearsUnlisted;
        Rounding = other.Rounding;
        Bands = other.Bands;
        BandsReadRounded = other.BandsReadRounded;
        Citations = other.Citations;
    }

    /// <summary>The id of a policy that was read from a file; empty for one made in code.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The title, shown in explanations of a policy that has an id.</summary>
    public LocalizedText Title { get; private set; } = new("Penilaian oleh beberapa penilai", "Multi-rater score");

    /// <summary>A note shown in explanations, or null.</summary>
    public LocalizedText? Note { get; private set; }

    /// <summary>The groups that count, in declared order.</summary>
    public IReadOnlyList<GroupRule> Groups { get; private set; }

    /// <summary>Whether all raters stand in one pool, each counting alike whatever their group.</summary>
    public bool IsPooled { get; }

    /// <summary>How the raters of one group become one value.</summary>
    public Estimator Estimator { get; private set; }

    /// <summary>What happens to the weight of a missing group.</summary>
    public MissingGroups Missing { get; private set; } = MissingGroups.Renormalise;

    /// <summary>The groups without which a score is provisional.</summary>
    public IReadOnlyList<RaterGroup> Required { get; private set; } = [];

    /// <summary>The groups that are heard and shown, but do not count.</summary>
    public IReadOnlyList<RaterGroup> Heard { get; private set; } = [];

    /// <summary>Whether a group that the policy does not name is heard without counting, instead of being refused.</summary>
    public bool HearsUnlisted { get; private set; }

    /// <summary>Where and how scores are rounded.</summary>
    public RoundingPlan Rounding { get; private set; } = RoundingPlan.Default;

    /// <summary>The names of ranges of scores, or null.</summary>
    public BandTable<ScoreBand>? Bands { get; private set; }

    /// <summary>Whether bands are read from the rounded score; otherwise from the exact one.</summary>
    public bool BandsReadRounded { get; private set; }

    /// <summary>Where the policy's numbers stand.</summary>
    public IReadOnlyList<Citation> Citations { get; private set; } = [];

    /// <summary>A policy in which groups count by weight, for example <c>Weighted(("supervisor", 60), ("self", 40))</c>.</summary>
    /// <param name="groups">Groups with their weights: ratios above 0, with any sum.</param>
    /// <exception cref="ArgumentException">There is no group, or one stands twice.</exception>
    /// <exception cref="InvalidWeightException">A weight is 0 or negative.</exception>
    public static AggregationPolicy Weighted(params (RaterGroup Group, Rational Weight)[] groups) =>
        Of(Throw.IfNull(groups).Select(group => new GroupRule(group.Group, group.Weight)));

    /// <summary>A policy from group rules.</summary>
    /// <param name="groups">The groups that count; at least one, each once.</param>
    /// <exception cref="ArgumentException">There is no group, one stands twice, or a minimum is below 1.</exception>
    /// <exception cref="InvalidWeightException">A weight is 0 or negative.</exception>
    public static AggregationPolicy Of(IEnumerable<GroupRule> groups)
    {
        GroupRule[] rules = Throw.IfNull(groups).ToArray();
        if (rules.Length == 0) throw new ArgumentException("A policy needs at least one rater group that counts.", nameof(groups));

        HashSet<RaterGroup> seen = [];
        foreach (GroupRule rule in rules)
        {
            if (rule is null) throw new ArgumentException("One of the group rules is null.", nameof(groups));
            if (rule.Group.Id.Length == 0) throw new ArgumentException("A rater group needs a name, for example \"peer\".", nameof(groups));
            if (!seen.Add(rule.Group)) throw new ArgumentException($"The group '{rule.Group}' stands twice in the policy.", nameof(groups));
            if (rule.Weight.Sign <= 0) throw new InvalidWeightException($"group '{rule.Group}'", rule.Weight);
            if (rule.MinimumRaters < 1)
                throw new ArgumentException($"Group '{rule.Group}' asks for {rule.MinimumRaters} raters; the minimum is 1 or more.", nameof(groups));
        }

        return new AggregationPolicy(rules, pooled: false);
    }

    /// <summary>A policy in which every rater counts alike, whatever the group.</summary>
    /// <remarks>Raters stand in the group <see cref="RaterGroup.Everyone"/>, which may have a minimum and may be required.</remarks>
    public static AggregationPolicy Pooled() => new([new GroupRule(RaterGroup.Everyone, Rational.One)], pooled: true);

    /// <summary>Reads a policy from a YAML file (<c>docs/yaml/policy.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static AggregationPolicy Load(string path) => AggregationPolicyReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a policy from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static AggregationPolicy Load(Stream stream, string name) => AggregationPolicyReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a policy from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static AggregationPolicy Parse(string yaml, string name = "policy") => AggregationPolicyReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The policy under an id and a title.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title shown in explanations.</param>
    public AggregationPolicy Named(string id, LocalizedText title) => new(this) { Id = Throw.IfBlank(id), Title = title };

    /// <summary>The policy with a note.</summary>
    /// <param name="note">What a reader of an explanation should know about the policy.</param>
    public AggregationPolicy Noting(LocalizedText note) => new(this) { Note = note };

    /// <summary>The policy with another estimator.</summary>
    /// <param name="estimator">How the raters of one group become one value.</param>
    public AggregationPolicy Using(Estimator estimator) => new(this) { Estimator = estimator };

    /// <summary>The policy in which a group counts on an item only with enough raters.</summary>
    /// <param name="group">A group that counts.</param>
    /// <param name="raters">The minimum, 1 or more.</param>
    /// <exception cref="ArgumentException">The group does not count in this policy, or the minimum is below 1.</exception>
    public AggregationPolicy WithMinimumRaters(RaterGroup group, int raters)
    {
        CheckCounts(group);
        if (raters < 1) throw new ArgumentException($"Group '{group}' asks for {raters} raters; the minimum is 1 or more.", nameof(raters));
        GroupRule[] rules = Groups.Select(rule => rule.Group == group ? rule with { MinimumRaters = raters } : rule).ToArray();
        return new AggregationPolicy(this) { Groups = Array.AsReadOnly(rules) };
    }

    /// <summary>The policy in which a score without these groups is provisional.</summary>
    /// <param name="groups">Groups that count.</param>
    /// <exception cref="ArgumentException">A group does not count in this policy.</exception>
    public AggregationPolicy Requiring(params RaterGroup[] groups)
    {
        foreach (RaterGroup group in Throw.IfNull(groups)) CheckCounts(group);
        return new AggregationPolicy(this) { Required = Array.AsReadOnly(Required.Union(groups).ToArray()) };
    }

    /// <summary>The policy that hears and shows these groups without counting them.</summary>
    /// <param name="groups">Groups that do not count.</param>
    /// <exception cref="ArgumentException">A group counts in this policy.</exception>
    public AggregationPolicy HeardOnly(params RaterGroup[] groups)
    {
        foreach (RaterGroup group in Throw.IfNull(groups))
            if (group.Id.Length == 0) throw new ArgumentException("A rater group needs a name, for example \"self\".", nameof(groups));
            else if (Counts(group)) throw new ArgumentException($"Group '{group}' counts in this policy, so it cannot be heard only; leave its weight out.", nameof(groups));
        return new AggregationPolicy(this) { Heard = Array.AsReadOnly(Heard.Union(groups).ToArray()) };
    }

    /// <summary>The policy that hears, without counting, every group that it does not name.</summary>
    public AggregationPolicy HearingUnlisted() => new(this) { HearsUnlisted = true };

    /// <summary>The policy with another rule for missing groups.</summary>
    /// <param name="rule">What happens to the weight of a missing group.</param>
    /// <exception cref="ArgumentException">The heir, or a group that shares weight, does not count in this policy.</exception>
    public AggregationPolicy WhenMissing(MissingGroups rule)
    {
        if (Throw.IfNull(rule).Heir is RaterGroup heir) CheckCounts(heir);
        foreach (RaterGroup group in rule.Circle) CheckCounts(group);
        return new AggregationPolicy(this) { Missing = rule };
    }

    /// <summary>The policy with another rounding.</summary>
    /// <param name="plan">Where and how scores are rounded.</param>
    public AggregationPolicy RoundedBy(RoundingPlan plan) => new(this) { Rounding = Throw.IfNull(plan) };

    /// <summary>The policy that names ranges of scores.</summary>
    /// <param name="bands">The ranges.</param>
    /// <param name="readRounded">Whether they are read from the rounded score; otherwise from the exact one.</param>
    public AggregationPolicy Banded(BandTable<ScoreBand> bands, bool readRounded = false) =>
        new(this) { Bands = Throw.IfNull(bands), BandsReadRounded = readRounded };

    /// <summary>The policy with citations for its numbers.</summary>
    /// <param name="citations">Where they stand.</param>
    public AggregationPolicy Citing(params Citation[] citations) =>
        new(this) { Citations = Array.AsReadOnly(Citations.Concat(Throw.IfNull(citations)).ToArray()) };

    /// <summary>Scores a person on items that the sheets themselves name; all items weigh the same.</summary>
    /// <param name="scale">The scale of the ratings.</param>
    /// <param name="sheets">The sheets about one person, in any order.</param>
    /// <exception cref="RatingOutsideScaleException">A value is not on the scale.</exception>
    /// <exception cref="DuplicateRatingException">A rater rates an item twice.</exception>
    /// <exception cref="UnknownRaterGroupException">A sheet comes from a group that the policy does not name.</exception>
    /// <exception cref="ArgumentException">
    /// The policy's bands do not cover the scale; a rater has two weights; or raters of one group have different weights
    /// under a trimmed or winsorised mean.
    /// </exception>
    public MultiRaterScore Score(Scale scale, params RatingSheet[] sheets)
    {
        IEnumerable<string> items = Throw.IfNull(sheets)
            .SelectMany(sheet => Throw.IfNull(sheet, nameof(sheets)).Answers)
            .Select(answer => answer.Key)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(item => item, StringComparer.Ordinal);
        return Score(RatingInstrument.Flat(Throw.IfNull(scale), items), sheets);
    }

    /// <summary>Scores a person on the items of an instrument.</summary>
    /// <param name="instrument">What raters were asked.</param>
    /// <param name="sheets">The sheets about one person, in any order; none is a legal, empty panel.</param>
    /// <exception cref="RatingOutsideScaleException">A value is not on the scale.</exception>
    /// <exception cref="UnknownItemException">A sheet rates an item that the instrument does not have.</exception>
    /// <exception cref="DuplicateRatingException">A rater rates an item twice.</exception>
    /// <exception cref="UnknownRaterGroupException">A sheet comes from a group that the policy does not name.</exception>
    /// <exception cref="ArgumentException">
    /// The policy's bands do not cover the scale; a rater has two weights; or raters of one group have different weights
    /// under a trimmed or winsorised mean.
    /// </exception>
    public MultiRaterScore Score(RatingInstrument instrument, params RatingSheet[] sheets) =>
        PanelScoring.Score(new Panel(this, Throw.IfNull(instrument), Throw.IfNull(sheets)));

    /// <summary>Scores a whole population: the same numbers as case by case, in seconds.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="options">Which scores, on how many threads; null for all levels on all processors.</param>
    /// <param name="progress">Is told now and then how far the work has come, on any of the threads; or null.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it is left then.</param>
    /// <exception cref="UnknownRaterGroupException">The table has a group that the policy does not name.</exception>
    /// <exception cref="ArgumentException">The policy's bands do not cover the scale, or its scores have too many digits for a column.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ScoreTable Score(RatingTable table, TableScoring? options = null, IProgress<TableProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new TableRun(this, Throw.IfNull(table), options ?? TableScoring.Default, progress, cancellationToken).Run();

    /// <summary>Scores a whole population from counts of answers: the same numbers as from its table, or from the sheets themselves.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="options">Which scores, on how many threads; null for all levels on all processors.</param>
    /// <param name="progress">Is told now and then how far the work has come, on any of the threads; or null.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it is left then.</param>
    /// <exception cref="UnknownRaterGroupException">The tally has a group that the policy does not name.</exception>
    /// <exception cref="ArgumentException">The policy's bands do not cover the scale, or its scores have too many digits for a column.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ScoreTable Score(RatingTally tally, TableScoring? options = null, IProgress<TableProgress>? progress = null, CancellationToken cancellationToken = default) =>
        TallyRun.Score(this, Throw.IfNull(tally), options ?? TableScoring.Default, progress, cancellationToken);

    /// <summary>Whether a group counts in this policy.</summary>
    internal bool Counts(RaterGroup group) => IsPooled ? group == RaterGroup.Everyone : Groups.Any(rule => rule.Group == group);

    private void CheckCounts(RaterGroup group)
    {
        if (!Counts(group))
            throw new ArgumentException(
                $"Group '{group}' does not count in this policy; the groups that count are {string.Join(", ", Groups.Select(rule => rule.Group))}.");
    }
}
