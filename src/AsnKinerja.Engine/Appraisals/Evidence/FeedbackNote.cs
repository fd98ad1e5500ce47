using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One note of continuous feedback (<i>umpan balik berkelanjutan</i>): about what, from whom, positive or not.</summary>
/// <remarks>
/// The leader must give it; peers, those below and others whom the work concerns may (PermenPANRB 6/2022 Pasal 17 to 19, Lampiran Bab III C).
/// Only the group is kept, so that nobody is named. It is considered for the rating (Lampiran Bab IV B.3). Immutable.
/// </remarks>
public sealed record FeedbackNote
{
    /// <summary>Creates a note.</summary>
    /// <param name="about">The id of a work result, or of a value or behaviour.</param>
    /// <param name="from">The group of the person who gives it.</param>
    /// <param name="positive">Whether the response is positive.</param>
    /// <param name="text">What was said; null for a bare sign.</param>
    /// <exception cref="ArgumentException"><paramref name="about"/> or <paramref name="from"/> is empty.</exception>
    public FeedbackNote(string about, RaterGroup from, bool positive, LocalizedText? text = null)
    {
        About = Throw.IfBlank(about);
        From = from.Id.Length > 0 ? from : throw new ArgumentException("A note needs the group of who gives it, for example \"public\".", nameof(from));
        IsPositive = positive;
        Text = text;
    }

    /// <summary>The id of a work result, or of a value or behaviour.</summary>
    public string About { get; }

    /// <summary>The group of the person who gives it.</summary>
    public RaterGroup From { get; }

    /// <summary>Whether the response is positive.</summary>
    public bool IsPositive { get; }

    /// <summary>What was said, or null.</summary>
    public LocalizedText? Text { get; }

    /// <summary>The day on which it was given, within the period of the case, its last day included; null where it is not recorded.</summary>
    public LocalDate? Date { get; init => field = value is LocalDate day ? IsoDay.Of(day) : null; }

    /// <summary>What it rests on (<i>bukti dukung</i>), such as a link or a document, or null.</summary>
    public LocalizedText? Evidence { get; init; }

    /// <summary>A note on this entry, for instance that it is made up.</summary>
    public LocalizedText? Note { get; init; }
}
