using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The work results of a plan as each of the three forms sets them out.</summary>
internal sealed class ResultTable
{
    private readonly EvaluationDocument _document;
    private readonly IReadOnlyList<WorkResult> _results;

    private ResultTable(EvaluationDocument document)
    {
        _document = document;
        _results = document.Appraisal.Case.Plan?.Results ?? [];
    }

    public static FormTable Of(EvaluationDocument document) => new ResultTable(document).Table();

    private FormTable Table()
    {
        (LocalizedText[] columns, int header) = _document.Form switch
        {
            EvaluationForm.C11 => ([FormWords.Number, FormWords.WorkResults, FormWords.Realisation, FormWords.Feedback], 1),
            EvaluationForm.C12 =>
                (Numbered(FormWords.Number, FormWords.Plan, FormWords.IndicatorOf, FormWords.TargetOf, FormWords.PerspectiveOf, FormWords.Realisation, FormWords.Feedback), 1),
            _ => (
                Numbered(
                    FormWords.Number, FormWords.Served, FormWords.Plan, FormWords.AspectOf, FormWords.IndicatorOf, FormWords.TargetOf, FormWords.Realisation, FormWords.Feedback),
                2),
        };

        // The numbers go on from the main results to the additional ones, as in the forms.
        WorkResult[] main = [.. _results.Where(result => result.Kind == WorkResultKind.Main)];
        WorkResult[] additional = [.. _results.Where(result => result.Kind == WorkResultKind.Additional)];
        return new FormTable(FormWords.WorkResults, columns, header,
        [
            new FormRows(FormWords.Main, Rows(main, 0, columns.Length, header, FormText.Missing)),
            new FormRows(FormWords.Additional, Rows(additional, main.Length, columns.Length, header, _results.Count > 0 ? FormText.None : FormText.Missing)),
        ]);
    }

    private static LocalizedText[] Numbered(params LocalizedText[] columns) => [.. columns.Select((column, at) => FormWords.Numbered(column, at + 1))];

    private List<IReadOnlyList<FormCell?>> Rows(WorkResult[] results, int before, int columns, int header, FormText none)
    {
        List<IReadOnlyList<FormCell?>> rows = [];
        if (results.Length == 0) rows.Add([.. Enumerable.Range(0, columns).Select(at => at == header ? FormCell.Of([none]) : FormCell.Blank)]);
        for (int at = 0; at < results.Length; at++)
        {
            FormCell number = FormCell.Of(LocalizedText.Same(FormWords.Ordinal(before + at + 1)));
            if (_document.Form == EvaluationForm.C11) rows.Add(InWords(number, results[at]));
            else rows.AddRange(Measured(number, results[at]));
        }

        return rows;
    }

    private FormCell?[] InWords(FormCell number, WorkResult result) =>
    [
        number,
        FormCell.Of([.. Title(result), new FormText(FormWords.Measures, FormTextKind.Label), .. Measures(result)]),
        FormCell.Of(Realised(result, result.Indicators, named: true)),
        Feedback(result, 1),
    ];

    // A row for each indicator; what is said of the whole result reaches over all of them.
    private IEnumerable<FormCell?[]> Measured(FormCell number, WorkResult result)
    {
        int rows = Math.Max(1, result.Indicators.Count);
        bool first = true;
        foreach (Indicator? indicator in result.Indicators.Cast<Indicator?>().DefaultIfEmpty())
        {
            FormCell? Once(FormCell cell) => first ? cell with { Rows = rows } : null;
            FormCell realised = FormCell.Of(first
                ? Realised(result, indicator is null ? [] : [indicator], named: false)
                : Realised(indicator!, named: false).DefaultIfEmpty(result.IsNotCarriedOut ? new FormText(IndicatorWords.NotCarriedOut) : FormText.Missing));
            FormCell name = FormCell.Of(indicator?.Name), target = FormCell.Of(indicator is null ? null : IndicatorWords.Target(indicator));
            yield return _document.Form == EvaluationForm.C12
                ? [Once(number), Once(FormCell.Of(Title(result))), name, target, FormCell.Of(FormWords.Of(indicator?.Perspective)), realised, Once(Feedback(result, rows))]
                :
                [
                    Once(number), Once(FormCell.Of(result.Serves)), Once(FormCell.Of(Title(result))), FormCell.Of(FormWords.Of(indicator?.Aspect)), name, target, realised,
                    Once(Feedback(result, rows)),
                ];
            first = false;
        }
    }

    private static IEnumerable<FormText> Title(WorkResult result)
    {
        yield return new FormText(result.Title);
        if (result.Team is TeamShare team) yield return new FormText(team.InWords());
        if (result.Note is LocalizedText note) yield return new FormText(new("Catatan: " + note.Indonesian, "Note: " + note.English));
    }

    private static IEnumerable<FormText> Measures(WorkResult result) => result.Indicators
        .Select(indicator =>
        {
            string In(Language language) =>
                indicator.Name[language]
                + (IndicatorWords.Target(indicator) is LocalizedText target ? $"; target: {target[language]}" : "")
                + (FormWords.Of(indicator.Perspective) is LocalizedText perspective ? $"; {FormWords.PerspectiveOf[language].ToLowerInvariant()}: {perspective[language]}" : "");
            return new FormText(new(In(Language.Indonesian), In(Language.English)), FormTextKind.Item);
        })
        .DefaultIfEmpty(FormText.Missing);

    private static IEnumerable<FormText> Realised(WorkResult result, IReadOnlyList<Indicator> indicators, bool named)
    {
        if (result.IsNotCarriedOut) yield return new FormText(IndicatorWords.NotCarriedOut);
        if (result.Realisation is LocalizedText words) yield return new FormText(words);
        foreach (FormText line in indicators.SelectMany(indicator => Realised(indicator, named))) yield return line;
    }

    private static IEnumerable<FormText> Realised(Indicator indicator, bool named)
    {
        if (IndicatorWords.Realised(indicator) is not LocalizedText realised) yield break;
        yield return named
            ? new FormText(new($"{indicator.Name.Indonesian}: {realised.Indonesian}", $"{indicator.Name.English}: {realised.English}"), FormTextKind.Item)
            : new FormText(realised);
    }

    private FormCell Feedback(WorkResult result, int rows) => FormCell.Of(FormFeedback.On(_document.Appraisal, result.Id), rows);
}
