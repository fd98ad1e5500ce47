using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One rater's answers about one person.</summary>
/// <remarks>
/// Immutable: each <c>Rate</c> gives a new sheet. Sheets without a rater id are different, anonymous raters. Whether the
/// items and values fit is checked when the sheets are scored, against the instrument.
/// </remarks>
public sealed class RatingSheet
{
    private readonly KeyValuePair<string, Answer>[] _answers;

    private RatingSheet(RaterGroup group, string? rater, Rational weight, LocalizedText? note, KeyValuePair<string, Answer>[] answers)
    {
        Group = group;
        Rater = rater;
        Weight = weight;
        Note = note;
        _answers = answers;
        Answers = Array.AsReadOnly(answers);
    }

    /// <summary>The group for which the rater speaks.</summary>
    public RaterGroup Group { get; }

    /// <summary>The rater's id, or null for an anonymous sheet.</summary>
    public string? Rater { get; }

    /// <summary>How much the rater counts beside others of the group; a ratio, usually 1.</summary>
    public Rational Weight { get; }

    /// <summary>A note on the sheet, or null; an appraisal shows it; it changes no number.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The answers, item by item, in the order given.</summary>
    public IReadOnlyList<KeyValuePair<string, Answer>> Answers { get; }

    /// <summary>The answers without the detour of an interface: scoring reads every one of them. Not to be written to.</summary>
    internal KeyValuePair<string, Answer>[] AnswerArray => _answers;

    /// <summary>An empty sheet.</summary>
    /// <param name="group">The group for which the rater speaks.</param>
    /// <param name="rater">The rater's id, or null for an anonymous sheet. With ids, a rater who rates an item twice is found.</param>
    /// <exception cref="ArgumentException"><paramref name="group"/> is the empty group, or <paramref name="rater"/> is blank.</exception>
    public static RatingSheet By(RaterGroup group, string? rater = null)
    {
        if (group.Id.Length == 0) throw new ArgumentException("A sheet needs the group for which its rater speaks, for example \"peer\".", nameof(group));
        if (rater is not null) Throw.IfBlank(rater);
        return new RatingSheet(group, rater, Rational.One, null, []);
    }

    /// <summary>The sheet with many answers more, for data that comes from a form or a database.</summary>
    /// <param name="answers">Item ids and answers.</param>
    /// <exception cref="DuplicateRatingException">An item is answered twice.</exception>
    public RatingSheet Answering(IEnumerable<KeyValuePair<string, Answer>> answers)
    {
        KeyValuePair<string, Answer>[] all = _answers.Concat(Throw.IfNull(answers)).ToArray();
        HashSet<string> items = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Answer> answer in all)
            if (!items.Add(Throw.IfBlank(answer.Key))) throw new DuplicateRatingException(Group, Rater, answer.Key);
        return new RatingSheet(Group, Rater, Weight, Note, all);
    }

    /// <summary>The sheet with a value for an item.</summary>
    /// <param name="item">The id of the behaviour or competency.</param>
    /// <param name="value">The value on the scale.</param>
    /// <exception cref="DuplicateRatingException">The sheet has an answer for the item.</exception>
    public RatingSheet Rate(string item, Rational value) => With(item, Answer.Of(value));

    /// <summary>The sheet with a level of the scale for an item.</summary>
    /// <param name="item">The id of the behaviour or competency.</param>
    /// <param name="level">The level, for example <c>scale["mumpuni"]</c>.</param>
    /// <exception cref="DuplicateRatingException">The sheet has an answer for the item.</exception>
    public RatingSheet Rate(string item, ScaleLevel level) => With(item, Answer.Of(Throw.IfNull(level).Value));

    /// <summary>The sheet with "I cannot judge this" for an item: an answer, and not a zero.</summary>
    /// <param name="item">The id of the behaviour or competency.</param>
    /// <exception cref="DuplicateRatingException">The sheet has an answer for the item.</exception>
    public RatingSheet CannotJudge(string item) => With(item, Answer.CannotJudge);

    /// <summary>The sheet with "I had no occasion to observe this" for an item: an answer, and not a zero.</summary>
    /// <param name="item">The id of the behaviour or competency.</param>
    /// <exception cref="DuplicateRatingException">The sheet has an answer for the item.</exception>
    public RatingSheet NotObserved(string item) => With(item, Answer.NotObserved);

    /// <summary>The same sheet of a rater who counts more, or less, beside others of the group.</summary>
    /// <param name="weight">A ratio above 0: a rater of weight 2 counts as two of weight 1.</param>
    /// <exception cref="InvalidWeightException"><paramref name="weight"/> is 0 or negative.</exception>
    public RatingSheet Weighing(Rational weight) =>
        weight.Sign > 0
            ? new RatingSheet(Group, Rater, weight, Note, _answers)
            : throw new InvalidWeightException($"rater {Rater ?? "(anonymous)"} of group '{Group}'", weight);

    /// <summary>The same sheet with a note.</summary>
    /// <param name="note">What a reader should know about the sheet.</param>
    public RatingSheet Noting(LocalizedText note) => new(Group, Rater, Weight, note, _answers);

    private RatingSheet With(string item, Answer answer)
    {
        Throw.IfBlank(item);
        foreach (KeyValuePair<string, Answer> given in _answers)
            if (given.Key == item) throw new DuplicateRatingException(Group, Rater, item);

        KeyValuePair<string, Answer>[] answers = new KeyValuePair<string, Answer>[_answers.Length + 1];
        _answers.CopyTo(answers, 0);
        answers[_answers.Length] = new KeyValuePair<string, Answer>(item, answer);
        return new RatingSheet(Group, Rater, Weight, Note, answers);
    }
}
