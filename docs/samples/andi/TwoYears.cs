using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Samples.Andi;

/// <summary>Everything that the files say about Andi, and what the library makes of it. All of it is made up.</summary>
internal sealed class TwoYears
{
    // What the assessors gave in both years, 0 to 100: made up like everything here.
    private static readonly PotentialEvidence Potential = 82;

    private TwoYears(string folder)
    {
        string In(string file) => Path.Combine(folder, file);
        PositionStandard standard = PositionStandard.Load(In("standar.yaml"))["kepala-subbagian-umum"];
        Before = standard.Compare(CompetencyProfile.Load(In("profil-2025.yaml")));
        After = standard.Compare(CompetencyProfile.Load(In("profil-2026.yaml")));
        Plan = TrainingCatalogue.Load(In("katalog.yaml")).Recommend(Before, new Budget(hours: 40));

        CompetencyHistory history = CompetencyHistory.Load(In("riwayat.yaml"));
        Communication = history.Progress("komunikasi");
        Cooperation = history.Progress("kerja-sama");

        TalentGrid grid = TalentGrid.PermenPanrb3Of2020(TalentCuts.Load(In("batas.yaml")));
        Candidate dossier2025 = Candidate.Load(In("andi-2025.yaml")), dossier2026 = Candidate.Load(In("andi-2026.yaml"));
        BoxBefore = Placed(grid, dossier2025);
        BoxAfter = Placed(grid, dossier2026);

        TargetPosition position = TargetPosition.Load(In("jabatan.yaml"));
        ReadinessCheck check = Readiness.For(position);
        Candidate before = dossier2025.With(Before).WithBox(BoxBefore, new Attestation(dossier2025.On));
        Candidate after = dossier2026.With(After).WithBox(BoxAfter, new Attestation(dossier2026.On));
        ReadyBefore = check.Assess(before);
        ReadyAfter = check.Assess(after);
        Candidates = Succession.Of(position, SuccessionRule.PermenPanrb20Of2025, [after, Candidate.Load(In("dewi-2026.yaml")), Candidate.Load(In("budi-2026.yaml"))]);
    }

    public GapAnalysis Before { get; }

    public GapAnalysis After { get; }

    public DevelopmentPlan Plan { get; }

    public ProgressReport Communication { get; }

    public ProgressReport Cooperation { get; }

    public TalentBox BoxBefore { get; }

    public TalentBox BoxAfter { get; }

    public Readiness ReadyBefore { get; }

    public Readiness ReadyAfter { get; }

    public Succession Candidates { get; }

    public static TwoYears From(string folder) => new(folder);

    public void WriteExplanations(string folder, string language)
    {
        Directory.CreateDirectory(folder);
        Dictionary<string, Explanation> pages = new()
        {
            ["1-gap-2025"] = Before.Explain(),
            ["2-plan-2026"] = Plan.Explain(),
            ["3-communication"] = Communication.Explain(),
            ["4-box-2026"] = BoxAfter.Explain(),
            ["5-readiness-2026"] = ReadyAfter.Explain(),
            ["6-candidates-2026"] = Candidates.Explain(),
        };
        foreach ((string name, Explanation page) in pages) File.WriteAllText(Path.Combine(folder, name + ".html"), page.ToHtml(language));
    }

    private static TalentBox Placed(TalentGrid grid, Candidate dossier)
    {
        YearPredicate last = dossier.Predicates[^1];
        return grid.Place(PerformanceEvidence.OfPredicate(last.Regulation.Id, last.Predicate.Id), Potential);
    }
}
