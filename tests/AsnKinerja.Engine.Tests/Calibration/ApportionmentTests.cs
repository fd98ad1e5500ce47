using System;
using System.Linq;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Calibration;

public class ApportionmentTests
{
    private static readonly (string, Rational)[] Forced = [("sangat-baik", Rational.Of(1, 5)), ("baik", Rational.Of(7, 10)), ("kurang", Rational.Of(1, 10))];

    [Fact]
    public void Shares_become_heads_and_the_quota_stays_to_be_seen()
    {
        Apportionment heads = Apportionment.OfShares(ApportionmentMethod.Hamilton, 4, Forced);

        Assert.Equal([1, 3, 0], heads.Parts.Select(part => part.Heads));
        Assert.Equal(Rational.Of(14, 5), heads.Parts[1].Quota);
        Assert.Equal(3, heads["baik"]);
    }

    [Fact]
    public void A_tie_is_a_type_and_only_a_declared_order_decides_it()
    {
        Apportionment open = Apportionment.OfShares(ApportionmentMethod.Hamilton, 2, Forced);

        Assert.Equal((1, 2), (open.Tie!.Heads, open.Tie.Categories.Count));
        Assert.Equal(["sangat-baik", "baik"], open.Tie.Categories);
        Assert.False(open.IsDecided);
        Assert.Equal((null, 0, 1), (open["sangat-baik"], open.Parts[0].Least, open.Parts[1].Least));

        Apportionment decided = open.DecideBy("baik", "sangat-baik");
        Assert.Equal([0, 2, 0], decided.Parts.Select(part => part.Heads));
        Assert.Equal(["baik", "sangat-baik"], decided.DecidedBy);
        Assert.Equal([1, 1, 0], open.DecideBy("kurang", "sangat-baik", "baik").Parts.Select(part => part.Heads));
        Assert.Contains("Decided by the declared order: baik, sangat-baik", decided.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Not decided", open.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_forgets_a_tied_category_names_it_twice_or_names_a_stranger_is_refused()
    {
        Apportionment open = Apportionment.OfShares(ApportionmentMethod.Hamilton, 2, Forced);

        Assert.Contains("baik stands, which is tied with sangat-baik", Assert.Throws<ArgumentException>(() => open.DecideBy("sangat-baik")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => open.DecideBy("baik", "sangat-baik", "baik"));
        Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => open.DecideBy("baik", "sangat-baik", "istimewa"));
    }

    [Fact]
    public void Neither_the_order_nor_the_names_of_categories_decide_anything()
    {
        Random chance = new(22);
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>())
            for (int draw = 0; draw < 100; draw++)
            {
                (string Id, Rational Ratio)[] parts = [.. Enumerable.Range(0, 2 + chance.Next(6)).Select(i => ($"c{i}", (Rational)(1 + chance.Next(20))))];
                int heads = chance.Next(60);
                Apportionment first = Apportionment.Of(method, heads, parts), turned = Apportionment.Of(method, heads, [.. parts.Reverse()]);
                Assert.Equal(first.Parts, turned.Parts.Reverse());
                Assert.Equal(heads, first.Parts.Sum(part => part.Least) + (first.Tie?.Heads ?? 0));
                Assert.Equal(first.Parts.Select(part => part.Heads), Apportionment.Of(method, heads, [.. parts.Select(part => (part.Id, part.Ratio / 7))]).Parts.Select(part => part.Heads));
                if (method == ApportionmentMethod.Hamilton)
                    Assert.All(first.Parts, part => Assert.True(Rational.Abs(part.Least - part.Quota) < 1));
            }
    }

    [Fact]
    public void A_divisor_method_never_takes_a_head_away_when_there_is_one_more_and_Hamilton_does()
    {
        (string, Rational)[] alabama = [("a", 1500), ("b", 1500), ("c", 900), ("d", 500), ("e", 500), ("f", 200)];
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>().Where(method => method != ApportionmentMethod.Hamilton))
            for (int heads = 0; heads < 60; heads++)
                Assert.All(Apportionment.Of(method, heads, alabama).Parts.Zip(Apportionment.Of(method, heads + 1, alabama).Parts), pair => Assert.True(pair.Second.Least >= pair.First.Least));

        Assert.Equal((3, 2), (Apportionment.Of(ApportionmentMethod.Hamilton, 25, alabama)["d"], Apportionment.Of(ApportionmentMethod.Hamilton, 26, alabama)["d"]));
    }

    [Fact]
    public void Two_thousand_million_heads_take_no_longer_than_ten() =>
        Assert.Equal(2_000_000_000, Apportionment.Of(ApportionmentMethod.HuntingtonHill, 2_000_000_000, ("a", 3), ("b", 5), ("c", 7)).Parts.Sum(part => (long)part.Least));

    [Fact]
    public void Each_divisor_method_is_what_one_divisor_for_all_gives_by_its_own_rounding()
    {
        // The definition, and not the list of claims by which it is calculated: with one divisor every quotient is rounded by the method's own rule, and the heads are so many.
        Random chance = new(220);
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>().Where(method => method != ApportionmentMethod.Hamilton))
            for (int draw = 0; draw < 150; draw++)
            {
                (string Id, Rational Ratio)[] parts = [.. Enumerable.Range(0, 1 + chance.Next(7)).Select(i => ($"c{i}", Rational.Of(chance.Next(draw % 2 == 0 ? 5 : 400), 1 + chance.Next(3)))), ("last", 3)];
                int heads = chance.Next(40);
                Apportionment found = Apportionment.Of(method, heads, parts);
                if (!found.IsDecided) found = found.DecideBy([.. parts.Select(part => part.Id)]);
                int[] own = [.. found.Parts.Select(part => part.Heads!.Value)];

                // Some divisor fits all: whoever has the least claim to the last head claims no less than whoever has the most to one more.
                for (int i = 0; i < parts.Length; i++)
                    for (int j = 0; j < parts.Length; j++)
                        if (own[i] > 0)
                            Assert.True(Least(method, parts[j].Ratio, own[j] + 1, parts[i].Ratio, own[i]), $"{method}, {heads} heads: {string.Join(", ", parts)} gave {string.Join(", ", own)}");
                Assert.Equal(heads, own.Sum());
            }
    }

    // Whether b's claim to its head number y is at least a's to its head number x: the ratio over the number up to which the quotient is rounded down.
    private static bool Least(ApportionmentMethod method, Rational a, int x, Rational b, int y)
    {
        if (a.Sign == 0) return true;
        (Rational left, Rational right) = method == ApportionmentMethod.HuntingtonHill
            ? (b * b * (x - 1) * x, a * a * (y - 1) * y)
            : (b * Point(method, x), a * Point(method, y));
        return left >= right && !(left == 0 && right == 0 && b < a);
    }

    private static Rational Point(ApportionmentMethod method, int head) => method switch
    {
        ApportionmentMethod.Webster => head - Rational.Of(1, 2),
        ApportionmentMethod.DHondt => head,
        ApportionmentMethod.Adams => head - 1,
        _ => head == 1 ? 0 : Rational.Of(2 * head * (head - 1), (2 * head) - 1),
    };

    [Fact]
    public void Thirds_as_decimals_are_no_thirds_and_the_message_says_what_is_missing()
    {
        Assert.Contains("0.0001 is missing", Assert.Throws<ArgumentException>(() => Apportionment.OfShares(ApportionmentMethod.Webster, 3, ("a", 0.3333m), ("b", 0.3333m), ("c", 0.3333m))).Message, StringComparison.Ordinal);
        Assert.Equal([1, 1, 1], Apportionment.OfShares(ApportionmentMethod.Webster, 3, ("a", Rational.Of(1, 3)), ("b", Rational.Of(1, 3)), ("c", Rational.Of(1, 3))).Parts.Select(part => part.Heads));
    }

    [Fact]
    public void Categories_of_nothing_have_no_heads_and_more_categories_than_heads_are_a_tie_where_they_are_equal()
    {
        foreach (ApportionmentMethod method in Enum.GetValues<ApportionmentMethod>())
        {
            Assert.Equal([0, 5, 0], Apportionment.Of(method, 5, ("a", 0), ("b", 1), ("c", 0)).Parts.Select(part => part.Heads));
            Assert.Equal((2, 5), (Apportionment.Of(method, 2, [.. Enumerable.Range(0, 5).Select(i => ($"c{i}", (Rational)1))]).Tie!.Heads, Apportionment.Of(method, 2, [.. Enumerable.Range(0, 5).Select(i => ($"c{i}", (Rational)1))]).Tie!.Categories.Count));
            Apportionment most = Apportionment.Of(method, int.MaxValue, ("a", Rational.Of(1, 3)), ("b", Rational.Of(2, 3)), ("c", 0));
            Assert.Equal(int.MaxValue, most.Parts.Sum(part => (long)part.Least) + (most.Tie?.Heads ?? 0));
        }
    }

    [Fact]
    public void Thousands_of_categories_are_apportioned_as_well() =>
        Assert.All(Enum.GetValues<ApportionmentMethod>(), method =>
        {
            Apportionment many = Apportionment.Of(method, 12_345, [.. Enumerable.Range(1, 5000).Select(i => ($"c{i}", (Rational)(1 + (i * 7919 % 997))))]);
            Assert.Equal(12_345, many.Parts.Sum(part => part.Least) + (many.Tie?.Heads ?? 0));
        });

    [Fact]
    public void Bad_shares_are_refused_with_the_number_and_what_would_be_right()
    {
        Assert.Contains("sum to 0.9, not to 1: 0.1 is missing", Refused(("a", 0.5m), ("b", 0.4m)).Message, StringComparison.Ordinal);
        Assert.Contains("0.2 is too much", Refused(("a", 0.7m), ("b", 0.5m)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' has -0.5", Refused(("a", -0.5m), ("b", 1.5m)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' stands twice", Refused(("a", 0.5m), ("a", 0.5m)).Message, StringComparison.Ordinal);
        Assert.Contains("All categories have 0", Refused(("a", 0), ("b", 0)).Message, StringComparison.Ordinal);
        Assert.Contains("no category", Refused().Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Of(ApportionmentMethod.Adams, -1, ("a", 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Of((ApportionmentMethod)17, 1, ("a", 1)));
        Assert.Equal(0, Apportionment.Of(ApportionmentMethod.Dean, 0, ("a", 1)).Parts[0].Heads);
        static ArgumentException Refused(params (string, Rational)[] shares) => Assert.Throws<ArgumentException>(() => Apportionment.OfShares(ApportionmentMethod.Webster, 10, shares));
    }
}
