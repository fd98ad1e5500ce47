using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Scales;

/// <summary>The values that a rating may take, and their order: data, never a constant of the engine.</summary>
/// <remarks>
/// A scale either has levels, from the lowest to the highest <em>as declared</em>, or it takes every number between two
/// ends. The order of levels is never inferred from their labels: as text "10" sorts before "2". Immutable.
/// </remarks>
public sealed class Scale
{
    private readonly ScaleLevel[] _levels;
    private readonly Dictionary<string, ScaleLevel> _byId;

    private Scale(string id, LocalizedText title, ScaleLevel[] levels, Rational minimum, Rational maximum)
    {
        Id = id;
        Title = title;
        _levels = levels;
        Levels = Array.AsReadOnly(levels);
        Minimum = minimum;
        Maximum = maximum;
        _byId = levels.ToDictionary(level => level.Id, StringComparer.Ordinal);
    }

    /// <summary>The id of the scale.</summary>
    public string Id { get; }

    /// <summary>The title of the scale.</summary>
    public LocalizedText Title { get; }

    /// <summary>The levels from the lowest to the highest; empty where every number between the ends is a value.</summary>
    public IReadOnlyList<ScaleLevel> Levels { get; }

    /// <summary>The lowest value.</summary>
    public Rational Minimum { get; }

    /// <summary>The highest value.</summary>
    public Rational Maximum { get; }

    /// <summary>The level with an id.</summary>
    /// <param name="id">The id of the level.</param>
    /// <exception cref="KeyNotFoundException">The scale has no such level; the message lists the levels.</exception>
    public ScaleLevel this[string id] => Find(id) ?? throw new KeyNotFoundException(
        $"The scale '{Id}' has no level '{id}'; its levels are {string.Join(", ", Levels.Select(level => level.Id))}.");

    /// <summary>A scale of named levels.</summary>
    /// <param name="id">The id of the scale.</param>
    /// <param name="title">The title of the scale.</param>
    /// <param name="levels">The levels, from the lowest to the highest; at least one.</param>
    /// <exception cref="ArgumentException">
    /// There is no level, an id stands twice, or the values do not rise in the declared order.
    /// </exception>
    public static Scale OfLevels(string id, LocalizedText title, params ScaleLevel[] levels)
    {
        Throw.IfBlank(id);
        ScaleLevel[] own = (ScaleLevel[])Throw.IfNull(levels).Clone();
        if (own.Length == 0) throw new ArgumentException($"The scale '{id}' needs at least one level.", nameof(levels));

        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (ScaleLevel level in own)
            if (!ids.Add(level.Id)) throw new ArgumentException($"The level '{level.Id}' stands twice in the scale '{id}'.", nameof(levels));
        for (int i = 1; i < own.Length; i++)
            if (own[i].Value <= own[i - 1].Value)
                throw new ArgumentException(
                    $"Level '{own[i].Id}' of the scale '{id}' counts {own[i].Value}, not more than '{own[i - 1].Id}' below it ({own[i - 1].Value}); "
                    + "declare levels from the lowest to the highest.",
                    nameof(levels));

        return new Scale(id, title, own, own[0].Value, own[own.Length - 1].Value);
    }

    /// <summary>The whole numbers from <paramref name="lowest"/> to <paramref name="highest"/>, for example 1 to 5.</summary>
    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value; not below the lowest, at most 1,000 steps above it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed or too far apart.</exception>
    public static Scale Points(int lowest, int highest)
    {
        if (highest < lowest || (long)highest - lowest > 1000)
            throw new ArgumentOutOfRangeException(
                nameof(highest), highest, $"A scale of points goes from {lowest} up, by at most 1000 steps; for more, use Scale.Between.");
        ScaleLevel[] levels = new ScaleLevel[highest - lowest + 1];
        for (int i = 0; i < levels.Length; i++)
        {
            string text = (lowest + i).ToString(CultureInfo.InvariantCulture);
            levels[i] = new ScaleLevel(text, lowest + i, LocalizedText.Same(text));
        }

        return OfLevels($"{lowest}-{highest}", new LocalizedText($"Skala {lowest} sampai {highest}", $"Scale from {lowest} to {highest}"), levels);
    }

    /// <summary>Every number from <paramref name="minimum"/> to <paramref name="maximum"/>, ends included, for example 0 to 100.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value; above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is not above <paramref name="minimum"/>.</exception>
    public static Scale Between(Rational minimum, Rational maximum) =>
        maximum > minimum
            ? new Scale(
                $"{minimum}-{maximum}",
                new LocalizedText($"Nilai {minimum} sampai {maximum}", $"Values from {minimum} to {maximum}"),
                [],
                minimum,
                maximum)
            : throw new ArgumentOutOfRangeException(
                nameof(maximum), maximum, $"A scale ends above where it begins; {maximum} is not above {minimum}.");

    /// <summary>The scale under another id and title; null keeps what it has.</summary>
    internal Scale Named(string? id, LocalizedText? title) => new(id ?? Id, title ?? Title, [.. Levels], Minimum, Maximum);

    /// <summary>The level with an id, or null.</summary>
    /// <param name="id">The id of the level.</param>
    public ScaleLevel? Find(string id) => _byId.TryGetValue(Throw.IfNull(id), out ScaleLevel? level) ? level : null;

    /// <summary>Whether a rating may have this value.</summary>
    /// <param name="value">The value.</param>
    public bool Accepts(Rational value)
    {
        if (_levels.Length == 0) return Minimum <= value && value <= Maximum;
        foreach (ScaleLevel level in _levels)
            if (level.Value == value) return true;
        return false;
    }

    /// <summary>What the scale accepts, in words, for error messages: <c>1, 2, 3, 4 or 5</c>, or <c>0 to 100</c>.</summary>
    public string Describe()
    {
        if (Levels.Count == 0) return $"{Minimum} to {Maximum}";
        if (Levels.Count > 12) return $"one of the {Levels.Count} levels from {Minimum} to {Maximum}";
        string[] values = Levels.Select(level => level.Value.ToString()).ToArray();
        return values.Length == 1
            ? values[0]
            : string.Join(", ", values, 0, values.Length - 1) + " or " + values[values.Length - 1];
    }
}
