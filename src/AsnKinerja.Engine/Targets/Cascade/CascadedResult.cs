using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>A result of an organisation, a unit, a team or a person, and the superiors' results that it serves.</summary>
/// <remarks>Immutable: each addition gives a new result. PermenPANRB 6/2022 Lampiran Bab II A angka 4 and 5, p. 39-49.</remarks>
public sealed record CascadedResult
{
    /// <summary>Creates a result that serves no other yet.</summary>
    /// <param name="id">The id, unique in the cascade.</param>
    /// <param name="level">Whose result it is.</param>
    /// <param name="holder">The id of the organisation, unit, team or person, for instance a NIP.</param>
    /// <param name="title">What is to be produced; the id where it is left out.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the known ones.</exception>
    public CascadedResult(string id, CascadeLevel level, string holder, LocalizedText? title = null)
    {
        Id = Throw.IfBlank(id);
        Level = level.Checked();
        Holder = Throw.IfBlank(holder);
        Title = title ?? LocalizedText.Same(id);
        HolderName = LocalizedText.Same(holder);
    }

    /// <summary>The id, unique in the cascade.</summary>
    public string Id { get; }

    /// <summary>Whose result it is.</summary>
    public CascadeLevel Level { get; }

    /// <summary>The id of the organisation, unit, team or person.</summary>
    public string Holder { get; }

    /// <summary>What is to be produced.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The name of the holder; the id where it is left out.</summary>
    public LocalizedText HolderName { get; init; }

    /// <summary>The holder's post, for the role-result matrix; null where nobody says.</summary>
    public LocalizedText? Post { get; init; }

    /// <summary>The number agreed, in <see cref="Unit"/>, of which more is reached by adding up; null for a result in words.</summary>
    public Rational? Target { get; init; }

    /// <summary>The number realised, in <see cref="Unit"/>; null where there is none: missing, not 0.</summary>
    public Rational? Realised { get; init; }

    /// <summary>The unit of both numbers, for example <c>ton</c>; null for a bare number, and for a result in words.</summary>
    public string? Unit { get; init; }

    /// <summary>The superiors' results that this one serves; none for a result at the top.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its items is null.</exception>
    public IReadOnlyList<CascadeLink> Serves
    {
        get;
        init => field = Array.AsReadOnly(Throw.IfNull(value).Select(link => Throw.IfNull(link)).ToArray());
    }

    = [];

    /// <summary>The result serving one superior's result more.</summary>
    /// <param name="to">The id of the superior's result.</param>
    /// <param name="role">What the holder is to that result.</param>
    /// <param name="path">How the result bears on it.</param>
    /// <param name="share">A shared owner's share of the common work: above 0, at most 1.</param>
    public CascadedResult Serving(
        string to, ContributionRole role = ContributionRole.Owner, ContributionPath path = ContributionPath.Direct, Rational? share = null) =>
        this with { Serves = [.. Serves, new CascadeLink(to, role, path, share)] };

    // Null for a result in words, which takes its unit from below.
    internal string? MeasuredIn => Unit ?? (Target is null && Realised is null ? null : "");
}
