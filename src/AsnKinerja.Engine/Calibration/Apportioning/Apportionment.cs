using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>Shares made into whole heads by a named method, exactly. What the method leaves open is a tie, and only a declared order decides it.</summary>
/// <remarks>No regulation names a method for a unit's predicates: whoever uses one says which. Where a share is a cap ("at most 20 %"), round down instead. Immutable.</remarks>
public sealed class Apportionment
{
    private Apportionment(ApportionmentMethod method, int heads, ApportionedPart[] parts, ApportionmentTie? tie, IReadOnlyList<string> order)
    {
        Method = method;
        Heads = heads;
        Parts = Array.AsReadOnly(parts);
        Tie = tie;
        DecidedBy = order;
    }

    /// <summary>The method.</summary>
    public ApportionmentMethod Method { get; }

    /// <summary>How many heads there are.</summary>
    public int Heads { get; }

    /// <summary>The categories in the order given.</summary>
    public IReadOnlyList<ApportionedPart> Parts { get; }

    /// <summary>What the method leaves open, also after an order has decided it; null where it leaves nothing open.</summary>
    public ApportionmentTie? Tie { get; }

    /// <summary>The order that decided the tie; empty where none did.</summary>
    public IReadOnlyList<string> DecidedBy { get; }

    /// <summary>Whether each category has its heads.</summary>
    public bool IsDecided => Parts.All(part => part.Heads is not null);

    /// <summary>The heads of a category; null while a tie in which it stands is not decided.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such category; the message lists those that there are.</exception>
    public int? this[string id] => (Parts.FirstOrDefault(part => part.Id == Throw.IfNull(id))
        ?? throw new KeyNotFoundException($"There is no category '{id}'; there is {string.Join(", ", Parts.Select(part => part.Id))}.")).Heads;

    /// <summary>Apportions heads in proportion to numbers of any sum, such as votes.</summary>
    /// <param name="method">The method.</param>
    /// <param name="heads">How many heads, 0 or more.</param>
    /// <param name="ratios">The categories, each once, with numbers of 0 or more, at least one above 0.</param>
    /// <exception cref="ArgumentException">An id is empty or stands twice, a number is negative, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The heads are negative, or the method is none.</exception>
    public static Apportionment Of(ApportionmentMethod method, int heads, params (string Id, Rational Ratio)[] ratios)
    {
        _ = ApportionmentMethods.Name(method);
        if (heads < 0) throw new ArgumentOutOfRangeException(nameof(heads), heads, $"There are 0 heads or more, not {heads}.");
        Rational total = Checked(ratios);
        (int[] least, int[] tied, int left) = method == ApportionmentMethod.Hamilton
            ? LargestRemainder.Apportion([.. ratios.Select(part => part.Ratio)], total, heads)
            : HighestQuotients.Apportion(method, [.. ratios.Select(part => part.Ratio)], total, heads);
        ApportionmentTie? tie = tied.Length == 0 ? null : new(Array.AsReadOnly(tied.Select(at => ratios[at].Id).ToArray()), left);
        ApportionedPart[] parts = [.. ratios.Select((part, at) =>
            new ApportionedPart(part.Id, part.Ratio / total, part.Ratio * heads / total, least[at], tied.Contains(at) ? null : least[at]))];
        return new Apportionment(method, heads, parts, tie, []);
    }

    /// <summary>Apportions heads by shares that are a whole together.</summary>
    /// <param name="method">The method.</param>
    /// <param name="heads">How many heads, 0 or more.</param>
    /// <param name="shares">The categories, each once, with shares that sum to exactly 1.</param>
    /// <exception cref="ArgumentException">The shares do not sum to 1, or as <see cref="Of"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The heads are negative, or the method is none.</exception>
    public static Apportionment OfShares(ApportionmentMethod method, int heads, params (string Id, Rational Share)[] shares)
    {
        Rational total = Checked(shares);
        return total == Rational.One ? Of(method, heads, shares) : throw new ArgumentException(
            $"The shares sum to {total}, not to 1: {Rational.Abs(Rational.One - total)} {(total < Rational.One ? "is missing" : "is too much")}. Give all categories, or numbers of any sum to Of.", nameof(shares));
    }

    /// <summary>The apportionment with its tie decided: the heads left go to the tied categories that stand first in an order.</summary>
    /// <param name="order">The order, declared by whoever decides, for instance the middle category first; it names every tied category.</param>
    /// <exception cref="ArgumentException">A tied category is missing in the order, or a category stands twice or does not exist.</exception>
    public Apportionment DecideBy(params string[] order)
    {
        foreach (string id in Throw.IfNull(order)) _ = this[id];
        if (order.Distinct(StringComparer.Ordinal).Count() != order.Length) throw new ArgumentException($"A category stands twice in the order {string.Join(", ", order)}.", nameof(order));
        if (Tie is null) return this;
        string[] missing = [.. Tie.Categories.Where(id => !order.Contains(id))];
        if (missing.Length > 0) throw new ArgumentException($"The order does not say where {string.Join(", ", missing)} stands, which is tied with {string.Join(", ", Tie.Categories.Except(missing))}.", nameof(order));
        string[] winners = [.. order.Where(id => Tie.Categories.Contains(id)).Take(Tie.Heads)];
        ApportionedPart[] parts = [.. Parts.Select(part => part with { Heads = part.Least + (winners.Contains(part.Id) ? 1 : 0) })];
        return new Apportionment(Method, Heads, parts, Tie, Array.AsReadOnly([.. order]));
    }

    /// <summary>Quotas, heads, and a tie with what decided it.</summary>
    public Explanation Explain()
    {
        List<LocalizedText> remarks = [];
        if (Tie is not null)
        {
            string names = string.Join(", ", Tie.Categories);
            remarks.Add(new($"{names} berhak sama atas {Tie.Heads} tempat yang tersisa.", $"{names} have the same claim to the {Tie.Heads} heads left."));
            remarks.Add(DecidedBy.Count == 0
                ? new("Belum diputuskan: urutannya harus dinyatakan.", "Not decided: an order has to be declared.")
                : new($"Diputuskan menurut urutan yang dinyatakan: {string.Join(", ", DecidedBy)}.", $"Decided by the declared order: {string.Join(", ", DecidedBy)}."));
        }

        LocalizedText name = ApportionmentMethods.Name(Method);
        return new Explanation(
            new($"Pembagian {Heads} orang, metode {name.Indonesian}", $"Apportionment of {Heads} heads, method {name.English}"),
            Operation.Summary,
            Parts.Select(part => new Operand(Step(part))))
        {
            Remarks = remarks,
        };
    }

    private static Explanation Step(ApportionedPart part)
    {
        LocalizedText quota = new($"kuota {part.Quota}", $"quota {part.Quota}");
        return part.Heads is int heads
            ? new Explanation(LocalizedText.Same(part.Id), Operation.Given) { Value = heads, Remarks = [quota] }
            : new Explanation(LocalizedText.Same(part.Id), Operation.Missing)
            {
                Remarks = [quota, new($"{part.Least} atau {part.Least + 1}, belum diputuskan", $"{part.Least} or {part.Least + 1}, not decided")],
            };
    }

    private static Rational Checked((string Id, Rational Ratio)[] parts)
    {
        if (Throw.IfNull(parts).Length == 0) throw new ArgumentException("There is no category to apportion to.", nameof(parts));
        HashSet<string> seen = new(StringComparer.Ordinal);
        Rational total = Rational.Zero;
        foreach ((string id, Rational ratio) in parts)
        {
            if (!seen.Add(Throw.IfBlank(id))) throw new ArgumentException($"The category '{id}' stands twice; give it once, with the sum.", nameof(parts));
            if (ratio.Sign < 0) throw new ArgumentException($"The category '{id}' has {ratio}; a share is 0 or more.", nameof(parts));
            total += ratio;
        }

        return total.Sign > 0 ? total : throw new ArgumentException("All categories have 0; at least one has more.", nameof(parts));
    }
}
