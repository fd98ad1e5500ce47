using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lets the public's satisfaction index speak as the rater group <c>public</c>.</summary>
/// <remarks>
/// No regulation that is known to this library says so: that the public's index rates a person, and which items, is an agency's own
/// policy, and the sheet's note says it.
/// </remarks>
public static class PublicVoice
{
    /// <summary>A sheet of the group <c>public</c> that rates items by the index, in proportion to the scale.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scale">The scale of the items; on a scale of levels the nearest level is taken, and of two as near the higher.</param>
    /// <param name="items">The items that the agency lets the public rate; at least one.</param>
    /// <exception cref="ArgumentException">No item is named, or the index has no value.</exception>
    public static RatingSheet AsSheet(this SatisfactionIndex index, Scale scale, params string[] items)
    {
        if (Throw.IfNull(items).Length == 0) throw new ArgumentException("Name the items that the public rates; the index rates none by itself.", nameof(items));
        if (Throw.IfNull(index).OnScale(Throw.IfNull(scale).Minimum, scale.Maximum).Exact is not Rational value)
            throw new ArgumentException($"The index of '{index.Survey.Id}' has no value, since nobody answered; without one there is no sheet.", nameof(index));
        Rational rated = scale.Levels.Count == 0
            ? value
            : scale.Levels.Select(level => level.Value).OrderBy(level => Rational.Abs(level - value)).ThenByDescending(level => level).First();
        return RatingSheet.By(Group)
            .Answering(items.Select(item => new KeyValuePair<string, Answer>(item, Answer.Of(rated))))
            .Noting(new LocalizedText(
                $"Dari indeks kepuasan masyarakat {index.Exact}, {index.Respondents} responden, sebanding pada skala {scale.Minimum} sampai {scale.Maximum}: kebijakan instansi sendiri.",
                $"From the public's satisfaction index {index.Exact}, {index.Respondents} respondents, in proportion on the scale {scale.Minimum} to {scale.Maximum}: the agency's own policy."));
    }

    private static RaterGroup Group { get; } = "public";
}
