using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>What an order of candidates says in sentences.</summary>
internal static class SuccessionWords
{
    public static LocalizedText Label(TargetPosition position) => new($"Kandidat untuk {position.Name.Indonesian}", $"Candidates for {position.Name.English}");

    public static LocalizedText Why(Precedence precedence)
    {
        LocalizedText first = precedence.First.Readiness.Candidate.Employee.Name, second = precedence.Second.Readiness.Candidate.Employee.Name;
        if (precedence.FirstValue is not CriterionValue value || precedence.SecondValue is not CriterionValue other)
            return new($"{first.Indonesian} dan {second.Indonesian} berbagi tempat: tidak ada kriteria yang membedakan.", $"{first.English} and {second.English} share a place: no criterion tells them apart.");
        LocalizedText name = value.Criterion.Name;
        return new(
            $"{first.Indonesian} mendahului {second.Indonesian}: {name.Indonesian} {value.Shown.Indonesian} dibanding {other.Shown.Indonesian}.",
            $"{first.English} stands before {second.English}: {name.English} {value.Shown.English} against {other.Shown.English}.");
    }

    public static LocalizedText Order(SuccessionRule rule) => new(
        $"Urutan menurut {(IsOwn(rule) ? "pilihan instansi" : rule.Id)}: {string.Join("; ", rule.Criteria.Select(criterion => Said(criterion).Indonesian))}.",
        $"Order by {(IsOwn(rule) ? "the agency's own choice" : rule.Id)}: {string.Join("; ", rule.Criteria.Select(criterion => Said(criterion).English))}.");

    // The rule says how many candidates there should be; an order without a source is not the rule's.
    private static bool IsOwn(SuccessionRule rule) => rule.OrderCitation == SuccessionRule.OwnChoice;

    public static IEnumerable<LocalizedText> Remarks(Succession succession)
    {
        int candidates = succession.Ranked.Count, ready = succession.Ranked.Count(candidate => candidate.Readiness.Status == ReadinessStatus.Ready);
        yield return new($"Kandidat: {candidates}, di antaranya siap: {ready}.", $"Candidates: {candidates}, of whom ready: {ready}.");
        if (candidates < succession.Rule.LeastCandidates)
            yield return new(
                $"Kandidat kurang: {candidates}, sedangkan satu jabatan target memerlukan paling sedikit {succession.Rule.LeastCandidates}.",
                $"Too few candidates: {candidates}, and a target post needs at least {succession.Rule.LeastCandidates}.");
        foreach (IGrouping<int, RankedCandidate> shared in succession.Ranked.Where(candidate => candidate.IsTied).GroupBy(candidate => candidate.Place))
            yield return new(
                $"Tempat {shared.Key} dibagi: {string.Join(", ", shared.Select(candidate => candidate.Readiness.Candidate.Employee.Name.Indonesian))}.",
                $"Place {shared.Key} is shared: {string.Join(", ", shared.Select(candidate => candidate.Readiness.Candidate.Employee.Name.English))}.");
    }

    public static Explanation Explain(Succession succession, RankedCandidate candidate)
    {
        LocalizedText name = candidate.Readiness.Candidate.Employee.Name;
        Precedence[] after = [.. succession.Ranked.Where(other => other.Place < candidate.Place).Reverse().Take(1).Select(other => Precedence.Of(other, candidate))];
        IEnumerable<Operand> values = candidate.Values.Select(value => new Operand(
            value.Value is null ? Explanation.Missing(value.Criterion.Name, value.Shown) : new Explanation(value.Criterion.Name, Operation.Given) { Outcome = value.Shown }));
        return new(new($"Tempat {candidate.Place}: {name.Indonesian}", $"Place {candidate.Place}: {name.English}"), Operation.Summary, [.. values, new Operand(candidate.Readiness.Explain())])
        {
            Outcome = ReadinessWords.Of(candidate.Readiness.Status),
            Remarks = [.. after.Select(Why)],
        };
    }

    private static LocalizedText Said(SuccessionCriterion criterion)
    {
        bool highest = criterion.Direction == SuccessionDirection.HighestFirst, last = criterion.Unknown == UnknownPlace.Last;
        return new(
            $"{criterion.Name.Indonesian} ({(highest ? "tertinggi dahulu" : "terendah dahulu")}, yang belum diketahui {(last ? "terakhir" : "dahulu")})",
            $"{criterion.Name.English} ({(highest ? "highest first" : "lowest first")}, not known {(last ? "last" : "first")})");
    }
}
