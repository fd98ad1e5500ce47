using System;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>One post that a person holds, in one unit, under one appraiser, from a first to a last day.</summary>
/// <remarks>
/// A new appraiser or a new unit is a new assignment, even in the same post. The ids are the caller's own; the texts of
/// errors never contain the appraiser's. Equal when everything is equal. Immutable.
/// </remarks>
public sealed record Assignment
{
    /// <summary>Creates an assignment.</summary>
    /// <param name="postId">The id of the post (<i>jabatan</i>).</param>
    /// <param name="postName">The name of the post.</param>
    /// <param name="unit">The id of the unit (<i>unit kerja</i>).</param>
    /// <param name="appraiser">The id of the appraiser (<i>pejabat penilai kinerja</i>), or null where none is recorded.</param>
    /// <param name="first">The first day in the post.</param>
    /// <param name="last">The last day in the post, which counts, or null for "until further notice".</param>
    /// <param name="kind">Whether this is the person's own post or one held in addition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="postId"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of its values.</exception>
    /// <exception cref="ArgumentException">An id is blank, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public Assignment(
        string postId,
        LocalizedText postName,
        string unit,
        string? appraiser,
        LocalDate first,
        LocalDate? last = null,
        AssignmentKind kind = AssignmentKind.Main)
    {
        PostId = Throw.IfBlank(postId);
        PostName = postName;
        Unit = Throw.IfBlank(unit);
        Appraiser = appraiser is null ? null : Throw.IfBlank(appraiser);
        First = IsoDay.Of(first);
        Last = last is LocalDate end ? IsoDay.Of(end) : null;
        Kind = kind is AssignmentKind.Main or AssignmentKind.ActingForVacancy or AssignmentKind.ActingForAbsence
            ? kind
            : throw new ArgumentOutOfRangeException(
                nameof(kind), kind, "This kind of assignment does not exist; use Main, ActingForVacancy or ActingForAbsence.");
        if (Last < First)
            throw new ArgumentException(
                $"The assignment to '{postId}' ends on {IsoDay.Text(Last.Value)}, before it begins on {IsoDay.Text(First)}.", nameof(last));
    }

    /// <summary>The id of the post.</summary>
    public string PostId { get; }

    /// <summary>The name of the post.</summary>
    public LocalizedText PostName { get; }

    /// <summary>The id of the unit.</summary>
    public string Unit { get; }

    /// <summary>The id of the appraiser, or null where none is recorded.</summary>
    public string? Appraiser { get; }

    /// <summary>The first day in the post.</summary>
    public LocalDate First { get; }

    /// <summary>The last day in the post, which counts, or null for "until further notice".</summary>
    public LocalDate? Last { get; }

    /// <summary>Whether this is the person's own post or one held in addition.</summary>
    public AssignmentKind Kind { get; }

    /// <summary>Whether the post is held on a day; it is on its first and on its last day.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day)
    {
        LocalDate iso = IsoDay.Of(day);
        return First <= iso && iso <= FinalDay;
    }

    /// <summary>The days of a period on which the post is held, or null where there are none.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public AppraisalPeriod? Within(AppraisalPeriod period)
    {
        LocalDate first = LocalDate.Max(First, Throw.IfNull(period).First), last = LocalDate.Min(FinalDay, period.Last);
        return last < first ? null : AppraisalPeriod.Between(first, last);
    }

    /// <summary>The post, the unit and the days: <c>'camat' in 'kecamatan-a', 2026-01-01..2026-06-30</c>.</summary>
    public override string ToString() =>
        $"'{PostId}' in '{Unit}', {IsoDay.Text(First)}..{(Last is LocalDate last ? IsoDay.Text(last) : "")}";

    // For comparing only: an open end is as late as the calendar goes.
    internal LocalDate FinalDay => Last ?? LocalDate.MaxIsoValue;
}
