using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One line of a filled-in form: the value of a competency against a required level, and the level that it is read as.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ObservedCompetency
{
    private readonly ObservationScale _scale;
    private readonly CompetencyFramework _framework;

    internal ObservedCompetency(ObservationScale scale, CompetencyFramework framework, string competencyId, int requiredLevel, ObservationValue value)
    {
        _scale = scale;
        _framework = framework;
        CompetencyId = competencyId;
        RequiredLevel = requiredLevel;
        Value = value;
    }

    /// <summary>The id of the competency.</summary>
    public string CompetencyId { get; }

    /// <summary>The level that the post requires.</summary>
    public int RequiredLevel { get; }

    /// <summary>How many indicators of that level are met; null where only the value was entered.</summary>
    public int? IndicatorsMet { get; internal init; }

    /// <summary>How many indicators were looked at; null where only the value was entered.</summary>
    public int? Indicators { get; internal init; }

    /// <summary>What was shown beside the indicators.</summary>
    public ShownBehaviour Shown { get; internal init; }

    /// <summary>The value of the form.</summary>
    public ObservationValue Value { get; }

    /// <summary>The level that the value is read as: so many steps from the required one, not above the highest, and at most one below the lowest.</summary>
    /// <remarks>One below the lowest level means: not even that one.</remarks>
    public Rational Level => Rational.Min(Rational.Max(RequiredLevel + Value.Step, Floor), _framework.Scale.Maximum);

    /// <summary>The line as evidence.</summary>
    /// <param name="date">The day of the evaluation.</param>
    /// <param name="source">The form, as a reader would look it up.</param>
    public CompetencyEvidence AsEvidence(LocalDate date, string source) =>
        new(CompetencyId, FrameworkVersion.Of(_framework), Level, EvidenceKind.Observation, date, source)
        {
            Origin = Explain(),
            MayLeaveScale = true,
        };

    /// <summary>How the value and the level come about.</summary>
    public Explanation Explain()
    {
        Explanation step = new(StepName, Operation.Lookup, [new Operand(ExplainValue())]) { Value = Value.Step, Citations = Known(_scale.StepsCitation) };
        string pattern = $"min(max({{0}} + {{1}}; {NumberText.Exact(Floor)}); {NumberText.Exact(_framework.Scale.Maximum)})";
        return new(LevelName, Operation.Formula(pattern), [new Operand(Explanation.Given(RequiredName, RequiredLevel)), new Operand(step)]) { Value = Level };
    }

    private Explanation ExplainValue()
    {
        if (IndicatorsMet is not int met)
            return new(ValueName, Operation.Decision) { Value = Value.Value, Outcome = Value.Name, Citations = Known(_scale.Citation) };
        return new(ValueName, Operation.Lookup, [new Operand(Explanation.Given(MetName, met))])
        {
            Value = Value.Value,
            Outcome = Value.Name,
            Citations = Known(_scale.Citation),
            Remarks = [.. ShownText(), .. CountText()],
        };
    }

    private IEnumerable<LocalizedText> ShownText()
    {
        if (Shown == ShownBehaviour.AtLevel) yield break;
        yield return Shown == ShownBehaviour.Above
            ? new("Menunjukkan perilaku di atas tingkat itu.", "Shows behaviour above that level.")
            : new("Menunjukkan perilaku jauh di atas tingkat itu.", "Shows behaviour far above that level.");
        if (Value.Shows == ShownBehaviour.AtLevel)
            yield return new(
                "Perilaku di atas tingkat baru dihitung apabila indikator tingkat itu terpenuhi.",
                "Behaviour above the level counts only where the indicators of the level are met.");
    }

    private IEnumerable<LocalizedText> CountText()
    {
        if (Indicators is int listed && listed != _scale.Counted)
            yield return new(
                $"Formulir menghitung {_scale.Counted} indikator, tingkat ini memuat {listed}: {(listed < _scale.Counted ? "semuanya sudah cukup" : $"{_scale.Counted} sudah cukup")} (bacaan pustaka ini).",
                $"The form counts {_scale.Counted} indicators, this level lists {listed}: {(listed < _scale.Counted ? "all of them are enough" : $"{_scale.Counted} are enough")} (a reading of this library).");
    }

    private Rational Floor => Rational.Max(_framework.Scale.Minimum - 1, 0);

    private static IReadOnlyList<Citation> Known(Citation? citation) => citation is null ? [] : [citation];

    private static LocalizedText MetName { get; } = new("Indikator yang dipenuhi", "Indicators met");

    private static LocalizedText ValueName { get; } = new("Nilai evaluasi kompetensi", "Value of the evaluation");

    private static LocalizedText StepName { get; } = new("Jarak dari tingkat yang dipersyaratkan", "Steps from the required level");

    private static LocalizedText RequiredName { get; } = new("Tingkat yang dipersyaratkan", "Required level");

    private static LocalizedText LevelName { get; } = new("Tingkat dari evaluasi itu", "Level of that evaluation");
}
