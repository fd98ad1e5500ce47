using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What raters are promised: which groups speak anonymously, from how many raters on, and what happens to smaller ones.</summary>
/// <remarks>
/// What an adversary is assumed to know, and why nothing that is published determines an answer, stands in <c>docs/anonymity.md</c>.
/// The minimum of 3 is common practice, not a regulation's. Immutable: each change gives a new policy.
/// </remarks>
public sealed class AnonymityPolicy
{
    private readonly HashSet<RaterGroup> _named;
    private readonly Dictionary<RaterGroup, int> _minimums;
    private readonly Dictionary<RaterGroup, RaterGroup> _rollUps;

    private AnonymityPolicy(int minimum, bool guards, bool insider, IEnumerable<RaterGroup> named, IDictionary<RaterGroup, int> minimums, IDictionary<RaterGroup, RaterGroup> rollUps)
    {
        Minimum = minimum;
        GuardsUnanimity = guards;
        GuardsInsider = insider;
        _named = [.. named];
        _minimums = new(minimums);
        _rollUps = new(rollUps);
        NamedGroups = Array.AsReadOnly(_named.OrderBy(group => group.Id, StringComparer.Ordinal).ToArray());
    }

    /// <summary>At least three raters; supervisor and self speak by name, everybody else anonymously; unanimity is guarded, insiders are not; nothing is rolled up.</summary>
    public static AnonymityPolicy Default { get; } = new(3, guards: true, insider: false, [RaterGroup.Supervisor, RaterGroup.Self], new Dictionary<RaterGroup, int>(), new Dictionary<RaterGroup, RaterGroup>());

    /// <summary>How many raters an anonymous group needs at least; 2 or more.</summary>
    public int Minimum { get; }

    /// <summary>Whether a group whose answers are all the same is withheld: its mean says what each of them answered.</summary>
    public bool GuardsUnanimity { get; }

    /// <summary>Whether nobody's answer is open to an anonymous rater who adds all of his or her own answers to what is published. The default is no.</summary>
    public bool GuardsInsider { get; }

    /// <summary>The groups that speak by name, in the order of their ids.</summary>
    public IReadOnlyList<RaterGroup> NamedGroups { get; }

    /// <summary>The policy with another minimum for every group that has none of its own.</summary>
    /// <param name="raters">2 or more: a mean of one rater is that rater's answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public AnonymityPolicy AtLeast(int raters) => new(Checked(raters), GuardsUnanimity, GuardsInsider, _named, _minimums, _rollUps);

    /// <summary>The policy with a group's own minimum.</summary>
    /// <param name="group">The group; anonymous.</param>
    /// <param name="raters">2 or more.</param>
    /// <exception cref="ArgumentException">The group speaks by name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public AnonymityPolicy AtLeast(int raters, RaterGroup group)
    {
        Dictionary<RaterGroup, int> minimums = new(_minimums) { [Anonymous(group)] = Checked(raters) };
        return new(Minimum, GuardsUnanimity, GuardsInsider, _named, minimums, _rollUps);
    }

    /// <summary>The policy in which exactly these groups speak by name.</summary>
    /// <param name="groups">The groups; none: everybody is anonymous.</param>
    /// <exception cref="ArgumentException">A group is empty, or has a minimum or a roll-up, which only anonymous groups have.</exception>
    public AnonymityPolicy Named(params RaterGroup[] groups)
    {
        foreach (RaterGroup group in Throw.IfNull(groups))
        {
            if (group.Id.Length == 0) throw new ArgumentException("A group that speaks by name needs an id, for example \"supervisor\".", nameof(groups));
            if (_minimums.ContainsKey(group) || _rollUps.ContainsKey(group) || _rollUps.ContainsValue(group))
                throw new ArgumentException($"The group '{group}' has a minimum or a roll-up, which only an anonymous group has; name the groups first.", nameof(groups));
        }

        return new(Minimum, GuardsUnanimity, GuardsInsider, groups, _minimums, _rollUps);
    }

    /// <summary>The policy in which a group that is too small is shown together with another one, both as one; without, it is withheld.</summary>
    /// <param name="group">The group that may be too small.</param>
    /// <param name="into">The group that takes it in; anonymous too, since from a known answer the other follows.</param>
    /// <exception cref="ArgumentException">One of them speaks by name, or both are the same.</exception>
    public AnonymityPolicy RollingUp(RaterGroup group, RaterGroup into)
    {
        if (Anonymous(group) == Anonymous(into)) throw new ArgumentException($"The group '{group}' cannot be rolled up into itself.", nameof(into));
        Dictionary<RaterGroup, RaterGroup> rollUps = new(_rollUps) { [group] = into };
        return new(Minimum, GuardsUnanimity, GuardsInsider, _named, _minimums, rollUps);
    }

    /// <summary>The policy that shows groups whose answers are all the same. Their answers are then known; raters must have been told so.</summary>
    /// <exception cref="InvalidOperationException">The policy guards against an insider, which is more.</exception>
    public AnonymityPolicy WithoutUnanimityGuard() => GuardsInsider
        ? throw new InvalidOperationException("The policy guards against a rater who adds his or her own answers; groups whose answers are all the same cannot be shown under it.")
        : new(Minimum, guards: false, insider: false, _named, _minimums, _rollUps);

    /// <summary>The policy that also withholds what any one anonymous rater could resolve by his or her own answers: from three raters with mean 14/3, who gave 4 knows that both others gave 5.</summary>
    /// <remarks>It withholds much in small groups: three raters are shown only where they gave three different answers, and two never.</remarks>
    /// <exception cref="InvalidOperationException">The policy shows groups whose answers are all the same.</exception>
    public AnonymityPolicy WithInsiderGuard() => GuardsUnanimity
        ? new(Minimum, guards: true, insider: true, _named, _minimums, _rollUps)
        : throw new InvalidOperationException("The policy shows groups whose answers are all the same, which tells everybody what each of them answered; a guard against an insider would promise more than it keeps.");

    /// <summary>Whether a group speaks anonymously.</summary>
    /// <param name="group">The group.</param>
    public bool IsAnonymous(RaterGroup group) => !_named.Contains(group);

    /// <summary>How many raters of a group are needed.</summary>
    /// <param name="group">The group.</param>
    public int MinimumOf(RaterGroup group) => _minimums.TryGetValue(group, out int own) ? own : Minimum;

    /// <summary>The group into which a too small one is taken; null: it is withheld.</summary>
    /// <param name="group">The group.</param>
    public RaterGroup? RollUpOf(RaterGroup group) => _rollUps.TryGetValue(group, out RaterGroup into) ? into : (RaterGroup?)null;

    /// <summary>The promise to raters, which the first answer fixes.</summary>
    public AnonymityPromise Promise() => AnonymityPromise.Of(this);

    /// <summary>What may be shown of a person's scores, so that no answer of an anonymous rater follows from it.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="earlier">What was published before about the same person, as far as readers may still hold it: of an earlier period, or before the last sheets came in. A publication knows those that it was itself compared with.</param>
    /// <returns>The published view. Whoever shows the official score beside it undoes the protection where the view withholds that score.</returns>
    public PublishedPanel Publish(MultiRaterScore score, params PublishedPanel[] earlier) =>
        PanelPublication.Of(this, Throw.IfNull(score), Throw.IfNull(earlier));

    /// <summary>The groups about which the policy says something of their own.</summary>
    internal IEnumerable<RaterGroup> Mentioned => _minimums.Keys.Concat(_rollUps.Keys).Concat(_named).Distinct().OrderBy(group => group.Id, StringComparer.Ordinal);

    private RaterGroup Anonymous(RaterGroup group)
    {
        if (group.Id.Length == 0) throw new ArgumentException("A group needs an id, for example \"peer\".", nameof(group));
        return IsAnonymous(group) ? group : throw new ArgumentException($"The group '{group}' speaks by name; only anonymous groups have a minimum or are rolled up.", nameof(group));
    }

    private static int Checked(int raters) => raters >= 2
        ? raters
        : throw new ArgumentOutOfRangeException(nameof(raters), raters, $"An anonymous group needs 2 raters or more, not {raters}: the mean of one rater is that rater's answer. To let a group speak openly, name it.");
}
