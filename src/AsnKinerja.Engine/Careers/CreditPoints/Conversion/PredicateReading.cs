using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>What a word for a predicate stands for in a period, or why it stands for nothing.</summary>
internal sealed record PredicateReading(CreditPredicate? Predicate, PredicateWord? Word, LocalizedText? Problem)
{
    public static PredicateReading Of(CreditPointRules rules, string? word, AppraisalPeriod? period)
    {
        if (word is null) return new(null, null, null);
        if (rules.Predicates.FirstOrDefault(known => known.Id == word) is CreditPredicate predicate) return new(predicate, null, null);
        if (rules.PredicateWords.FirstOrDefault(known => known.Word == word) is not PredicateWord other) return new(null, null, Unknown(rules, word, period));
        if (other.Until is not NodaTime.LocalDate until || (period is not null && period.Last <= until)) return new(rules.PredicateOf(other.Means), other, null);
        string day = IsoDay.Text(until);
        return new(null, null, new(
            $"predikat '{word}' hanya dikenal sampai {day} ({other.Means}); {(period is null ? "sebutkan periodenya, atau pakai" : "pakai")} {Join(rules, period, "atau")}",
            $"the predicate '{word}' is known only until {day} (as {other.Means}); {(period is null ? "give the period, or use" : "use")} {Join(rules, period, "or")}"));
    }

    private static LocalizedText Unknown(CreditPointRules rules, string word, AppraisalPeriod? period)
    {
        string? near = Spelling.Nearest(word, Words(rules, period));
        return new(
            $"predikat '{word}' tidak dikenal; {(near is null ? "" : $"maksud Anda '{near}'? ")}yang sah: {Join(rules, period, "atau")}",
            $"the predicate '{word}' is not known; {(near is null ? "" : $"did you mean '{near}'? ")}allowed: {Join(rules, period, "or")}");
    }

    private static string Join(CreditPointRules rules, AppraisalPeriod? period, string or)
    {
        string[] words = Words(rules, period).ToArray();
        return string.Join(", ", words.Take(words.Length - 1)) + $" {or} {words[words.Length - 1]}";
    }

    private static IEnumerable<string> Words(CreditPointRules rules, AppraisalPeriod? period) => rules.Predicates.Select(predicate => predicate.Id)
        .Concat(rules.PredicateWords.Where(word => word.Until is null || period?.Last <= word.Until).Select(word => word.Word));
}
