using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Reads the <c>sheets</c> of a case, checked against the instrument where each mistake can still be pointed at.</summary>
internal sealed class RatingSheetReader(RatingInstrument instrument)
{
    private readonly List<Func<RatingSheet>> _sheets = [];
    private readonly UniqueValues _answered = new();
    private readonly Dictionary<(string Group, string Rater), (Rational Weight, int Line)> _weights = [];

    public void Read(YamlValue value)
    {
        if (!value.Exists) return;
        foreach (YamlValue sheet in value.AsList()) ReadSheet(sheet);
    }

    /// <summary>The sheets; only to be asked for once the whole file is known to be sound.</summary>
    public IReadOnlyList<RatingSheet> ToSheets() => _sheets.Select(sheet => sheet()).ToArray();

    private void ReadSheet(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue rater = mapping.Optional("rater"), weight = mapping.Optional("weight"), note = mapping.Optional("note");
        YamlValue groupId = mapping.Required("group");
        string group = groupId.AsId();
        string? raterId = rater.Exists ? rater.AsText() : null;
        Rational counts = weight.Exists ? weight.AsNumber() : Rational.One;
        if (weight.Exists && counts.Sign <= 0) weight.Report(DiagnosticCode.OutOfRange, counts, "> 0");
        if (raterId is not null && !groupId.IsUnusable && !rater.IsUnusable) CheckWeight(weight.Exists ? weight : value, counts, group, raterId);
        LocalizedText? noteText = note.Exists ? note.AsLocalizedText() : null;
        List<KeyValuePair<string, Answer>> answers = [];
        foreach (YamlEntry entry in mapping.Required("ratings").AsMapping().Entries)
        {
            string item = entry.Name.Text;
            if (instrument.IndexOf(item) < 0)
                entry.Name.Report(DiagnosticCode.UnknownReference, item, DiagnosticMessages.Suggest(item, [.. instrument.Items.Select(known => known.Id)]));
            else if (raterId is not null && !groupId.IsUnusable && !rater.IsUnusable)
                _answered.Add(entry.Value, $"{group}/{raterId}/{item}", AnswerOf(item, raterId, group));
            answers.Add(new KeyValuePair<string, Answer>(item, ReadAnswer(entry.Value)));
        }

        mapping.NoOtherKeys();
        _sheets.Add(() =>
        {
            RatingSheet sheet = RatingSheet.By(group, raterId).Weighing(counts).Answering(answers);
            return noteText is LocalizedText said ? sheet.Noting(said) : sheet;
        });
    }

    // A rater may hand in several sheets, but weighs the same on each.
    private void CheckWeight(YamlValue place, Rational weight, string group, string rater)
    {
        if (place.IsUnusable) return;
        if (!_weights.TryGetValue((group, rater), out (Rational Weight, int Line) first)) _weights.Add((group, rater), (weight, place.Line));
        else if (first.Weight != weight) place.Report(DiagnosticCode.OutOfRange, weight, WeightBefore(first.Weight, rater, group, first.Line));
    }

    private static LocalizedText WeightBefore(Rational weight, string rater, string group, int line)
    {
        string shown = DiagnosticMessages.Shown(rater);
        return new LocalizedText(
            $"{weight}, bobot '{shown}' ({group}) di baris {line}", $"{weight}, the weight of '{shown}' ({group}) at line {line}");
    }

    // A number, the id of a level, or one of the two ways of not judging.
    private Answer ReadAnswer(YamlValue value)
    {
        if (value.Text == "cannot-judge") return Answer.CannotJudge;
        if (value.Text == "not-observed") return Answer.NotObserved;
        if (value.IsScalar && instrument.Scale.Find(value.Text) is ScaleLevel level) return Answer.Of(level.Value);
        if (value.IsScalar && !value.IsNull && value.Text.Length > 0 && char.IsLetter(value.Text[0]))
        {
            string[] words = [.. instrument.Scale.Levels.Select(known => known.Id), "cannot-judge", "not-observed"];
            value.Report(DiagnosticCode.UnknownReference, value.Text, DiagnosticMessages.Suggest(value.Text, words));
        }

        Rational number = value.AsNumber();
        if (!value.IsUnusable && !instrument.Scale.Accepts(number)) value.Report(DiagnosticCode.OutOfRange, number, Accepted());
        return Answer.Of(number);
    }

    private LocalizedText Accepted() => instrument.Scale.Levels.Count > 0
        ? LocalizedText.Same(string.Join(", ", instrument.Scale.Levels.Select(level => level.Value)))
        : DiagnosticMessages.Range(instrument.Scale.Minimum, instrument.Scale.Maximum);

    private static LocalizedText AnswerOf(string item, string rater, string group)
    {
        string shown = DiagnosticMessages.Shown(rater);
        return new LocalizedText($"nilai '{item}' dari '{shown}' ({group})", $"the rating of '{item}' by '{shown}' ({group})");
    }
}
