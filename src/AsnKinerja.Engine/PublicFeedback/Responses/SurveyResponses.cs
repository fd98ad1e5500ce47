using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>What the public answered: respondent by respondent, or as the totals of a report.</summary>
/// <remarks>Immutable. Whether the answers fit a survey is checked when it scores them. No index depends on the order of the answers.</remarks>
public sealed class SurveyResponses
{
    private readonly SurveyResponse[]? _sheets;
    private readonly ElementTotal[] _totals;

    private SurveyResponses(SurveyResponse[]? sheets, ElementTotal[] totals, int respondents, int blank)
    {
        _sheets = sheets;
        _totals = totals;
        Respondents = respondents;
        Blank = blank;
    }

    /// <summary>How many people answered at least one question; of totals, the number given.</summary>
    public int Respondents { get; }

    /// <summary>How many sheets came back without any answer. They count nowhere.</summary>
    public int Blank { get; }

    /// <summary>Answers, respondent by respondent.</summary>
    /// <param name="responses">One for each respondent; none gives no index.</param>
    public static SurveyResponses Of(params SurveyResponse[] responses) => Of((IEnumerable<SurveyResponse>)Throw.IfNull(responses));

    /// <summary>Answers, respondent by respondent.</summary>
    /// <param name="responses">One for each respondent; none gives no index.</param>
    public static SurveyResponses Of(IEnumerable<SurveyResponse> responses)
    {
        SurveyResponse[] all = Throw.IfNull(responses).Select(response => Throw.IfNull(response, nameof(responses))).ToArray();
        int blank = all.Count(response => response.Answers.All(answer => answer.Value is null));
        return new SurveyResponses(all, [], all.Length - blank, blank);
    }

    /// <summary>Totals of elements that every respondent answered.</summary>
    /// <param name="respondents">How many people answered: 0 or more.</param>
    /// <param name="totals">Element ids and all answers added up; an element that is not named was answered by nobody.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="respondents"/> is negative.</exception>
    /// <exception cref="InvalidResponseException">An element stands twice.</exception>
    public static SurveyResponses OfTotals(int respondents, params (string Element, Rational Total)[] totals) =>
        OfTotals(Checked(respondents), Throw.IfNull(totals).Select(total => new ElementTotal(total.Element, total.Total, respondents)));

    /// <summary>Totals of elements, each with its own number of answers.</summary>
    /// <param name="respondents">How many people answered at least one question: 0 or more.</param>
    /// <param name="totals">The totals; an element that is not named was answered by nobody.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="respondents"/> is negative.</exception>
    /// <exception cref="InvalidResponseException">An element stands twice, or has more answers than there are respondents.</exception>
    public static SurveyResponses OfTotals(int respondents, IEnumerable<ElementTotal> totals)
    {
        Checked(respondents);
        ElementTotal[] all = Throw.IfNull(totals).Select(total => Throw.IfNull(total, nameof(totals))).ToArray();
        HashSet<string> elements = new(StringComparer.Ordinal);
        foreach (ElementTotal total in all)
        {
            if (!elements.Add(total.Element)) throw new InvalidResponseException(total.Element, $"The element '{total.Element}' has two totals; keep one of the two.");
            if (total.Answers > respondents)
                throw new InvalidResponseException(total.Element, $"The element '{total.Element}' has {total.Answers} answers from {respondents} respondents; it can have at most {respondents}.");
        }

        return new SurveyResponses(null, all, respondents, 0);
    }

    /// <summary>The answers to each element of a survey, added up.</summary>
    internal Dictionary<string, ElementTally> TalliesFor(SatisfactionSurvey survey)
    {
        foreach (string element in Named())
            if (survey.Elements.All(known => known.Id != element))
                throw new InvalidResponseException(element, $"The survey '{survey.Id}' has no element '{element}'; {survey.Known(element)}.");
        return _sheets is null
            ? _totals.ToDictionary(total => total.Element, total => Tally(survey, total), StringComparer.Ordinal)
            : Tallies(survey, _sheets);
    }

    private IEnumerable<string> Named() => _sheets is null
        ? _totals.Select(total => total.Element)
        : _sheets.SelectMany(sheet => sheet.Answers).Select(answer => answer.Key).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, ElementTally> Tallies(SatisfactionSurvey survey, SurveyResponse[] sheets)
    {
        Dictionary<string, int[]> counts = survey.Elements.ToDictionary(element => element.Id, _ => new int[survey.Answers.Levels.Count], StringComparer.Ordinal);
        foreach (KeyValuePair<string, Rational?> answer in sheets.SelectMany(sheet => sheet.Answers))
        {
            if (answer.Value is not Rational value) continue;
            if (!survey.Answers.Accepts(value))
                throw new InvalidResponseException(
                    answer.Key, $"A respondent answers '{answer.Key}' with {value}; the survey '{survey.Id}' accepts {survey.Answers.Describe()}, or null for a question left open.");
            counts[answer.Key][(int)(value - survey.Answers.Minimum).Numerator]++;
        }

        return counts.ToDictionary(
            element => element.Key,
            element =>
            {
                (Rational Value, int Count)[] byValue = survey.Answers.Levels.Select((level, i) => (level.Value, element.Value[i])).ToArray();
                return new ElementTally(byValue.Aggregate(Rational.Zero, (sum, answer) => sum + (answer.Value * answer.Count)), element.Value.Sum(), byValue);
            },
            StringComparer.Ordinal);
    }

    private static ElementTally Tally(SatisfactionSurvey survey, ElementTotal total)
    {
        Rational lowest = survey.Answers.Minimum * total.Answers, highest = survey.Answers.Maximum * total.Answers;
        return total.Total.IsInteger && lowest <= total.Total && total.Total <= highest
            ? new ElementTally(total.Total, total.Answers, null)
            : throw new InvalidResponseException(
                total.Element,
                $"The answers to '{total.Element}' add up to {total.Total}; {total.Answers} answers of {survey.Answers.Describe()} add up to a whole number from {lowest} to {highest}.");
    }

    private static int Checked(int respondents) => respondents >= 0
        ? respondents
        : throw new ArgumentOutOfRangeException(nameof(respondents), respondents, $"There are {respondents} respondents; a count is 0 or more.");
}
