using System.IO;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Andi;

/// <summary>Tells the two years, one line for each thing that is known.</summary>
internal sealed class Story(TextWriter output, Language language)
{
    public void Tell(TwoYears years)
    {
        Line(new("Data contoh. Andi, Pengadministrasi Umum, dan jabatan Kepala Subbagian Umum.", "Made-up data. Andi, general administrator, and the post of head of general affairs."));

        Head("1. Akhir 2025: apa yang kurang", "1. The end of 2025: what is missing");
        Gap(years.Before);
        Box(years.BoxBefore);
        Ready(years.ReadyBefore);

        Head("2. Rencana 2026, paling banyak 40 jam", "2. The plan for 2026, within 40 hours");
        foreach (Recommendation recommendation in years.Plan)
            Line(new($"{recommendation.Training.Name.Indonesian}: {recommendation.Reason.Indonesian}", $"{recommendation.Training.Name.English}: {recommendation.Reason.English}"));

        Head("3. Apakah pelatihan itu membantu", "3. Did the training help");
        foreach (LocalizedText sentence in years.Communication.Trainings.SelectMany(effect => effect.InWords)) Line(sentence);
        foreach (LocalizedText sentence in years.Communication.InWords) Line(sentence);
        Line(new($"{years.Cooperation.Subject.Indonesian}, tanpa pelatihan: {years.Cooperation.Change!.InWords.Indonesian}", $"{years.Cooperation.Subject.English}, without a training: {years.Cooperation.Change.InWords.English}"));

        Head("4. Akhir 2026", "4. The end of 2026");
        Gap(years.After);
        Box(years.BoxAfter);
        Ready(years.ReadyAfter);

        Head("5. Tugas yang lebih besar: siapa yang didahulukan, dan mengapa", "5. A bigger task: who comes first, and why");
        foreach (RankedCandidate candidate in years.Candidates.Ranked)
        {
            Line(LocalizedText.Same($"{candidate.Place}. {candidate.Readiness.Candidate.Employee.Name} ({candidate.Readiness.Explain().Outcome!.Value[language]})"));
            foreach (RequirementResult lack in candidate.Readiness.Lacks.Concat(candidate.Readiness.NotKnown)) Requirement(lack);
        }

        for (int i = 1; i < years.Candidates.Ranked.Count; i++)
            Line(years.Candidates.Compare(years.Candidates.Ranked[i - 1].Id, years.Candidates.Ranked[i].Id).InWords);
        foreach (LocalizedText remark in years.Candidates.Remarks) Line(remark);
    }

    private void Gap(GapAnalysis gap)
    {
        foreach (CompetencyGap below in gap.Below)
        {
            LocalizedText name = below.Requirement.Name;
            string critical = below.IsCritical ? language == Language.English ? ", critical" : ", kritis" : "";
            Line(new($"{name.Indonesian}: {below.Level} dari {below.Requirement.Level}{critical}", $"{name.English}: {below.Level} of {below.Requirement.Level}{critical}"));
        }

        MatchCategory? category = gap.JobPersonMatch.CategoryFor(MatchPurpose.Promotion);
        Line(new(
            $"Kesesuaian jabatan {gap.JobPersonMatch.Percent} %: {category?.Name.Indonesian}; dijumlahkan tanpa batas {gap.JobPersonMatch.SumPercent} %",
            $"Job-person match {gap.JobPersonMatch.Percent} %: {category?.Name.English}; added up without a cap {gap.JobPersonMatch.SumPercent} %"));
    }

    private void Box(TalentBox box) => Line(new(
        $"Kotak talenta {box.Number}: {box.Name.Indonesian} ({string.Join("; ", box.Actions.Select(action => action.Name.Indonesian))})",
        $"Talent box {box.Number}: {box.Name.English} ({string.Join("; ", box.Actions.Select(action => action.Name.English))})"));

    private void Ready(Readiness ready)
    {
        Line(ready.Explain().Outcome!.Value);
        foreach (RequirementResult result in ready.Results) Requirement(result);
    }

    private void Requirement(RequirementResult result)
    {
        string mark = result.Status switch { RequirementStatus.Met => "+", RequirementStatus.NotMet => "-", _ => "?" };
        output.WriteLine($"    {mark} {result.Requirement.Name[language]}: {result.Reason[language]}");
    }

    private void Head(string indonesian, string english)
    {
        output.WriteLine();
        output.WriteLine(language == Language.English ? english : indonesian);
    }

    private void Line(LocalizedText text) => output.WriteLine("  " + text[language]);
}
