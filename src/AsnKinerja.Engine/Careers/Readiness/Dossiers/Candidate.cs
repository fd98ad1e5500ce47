using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>What is known on a day of a person who may fill a post (<i>kandidat talenta</i>): predicates, match, box, rank, credit points, training, discipline.</summary>
/// <remarks>
/// What is not said is not known, which is neither fulfilled nor failed. Nothing is later than the day of the dossier. The order in which evidence is
/// given does not matter. Immutable: each step gives a new dossier.
/// </remarks>
public sealed partial class Candidate
{
    private Candidate(Employee employee, LocalDate on)
    {
        Employee = employee;
        On = on;
    }

    /// <summary>The person. The id is the identity.</summary>
    public Employee Employee { get; }

    /// <summary>The day of the dossier.</summary>
    public LocalDate On { get; }

    /// <summary>The predicates by year.</summary>
    public IReadOnlyList<YearPredicate> Predicates { get; private set; } = [];

    /// <summary>The matches that reports state, by standard, then by day.</summary>
    public IReadOnlyList<StatedMatch> StatedMatches { get; private set; } = [];

    /// <summary>The gap analyses from which a match is calculated, by standard.</summary>
    public IReadOnlyList<GapAnalysis> GapAnalyses { get; private set; } = [];

    /// <summary>The boxes by day.</summary>
    public IReadOnlyList<StatedBox> Boxes { get; private set; } = [];

    /// <summary>The placements that came to no box, by day.</summary>
    public IReadOnlyList<OpenBox> OpenBoxes { get; private set; } = [];

    /// <summary>The ranks by first day.</summary>
    public IReadOnlyList<HeldRank> Ranks { get; private set; } = [];

    /// <summary>The credit points by day.</summary>
    public IReadOnlyList<StatedCreditPoints> CreditPoints { get; private set; } = [];

    /// <summary>The trainings by id, then by day.</summary>
    public IReadOnlyList<DoneTraining> Trainings { get; private set; } = [];

    /// <summary>Whether the trainings are listed, so that one which is not among them was not done; else nothing is known of them.</summary>
    public bool AreTrainingsListed { get; private set; }

    /// <summary>What is recorded on discipline; null: not known.</summary>
    public DisciplineRecord? Discipline { get; private set; }

    /// <summary>The highest formal education; null: not known.</summary>
    public HeldEducation? Education { get; private set; }

    /// <summary>The latest box; null where there is none, it has expired, or a later placement came to no box.</summary>
    public StatedBox? Box => LatestBox is StatedBox latest && latest.Attestation.HoldsOn(On) && LaterOpenBox is null ? latest : null;

    /// <summary>The rank held on the day; null where none is known.</summary>
    public HeldRank? Rank => Ranks.Count > 0 ? Ranks[Ranks.Count - 1] : null;

    /// <summary>A dossier without any evidence yet.</summary>
    /// <param name="employee">The person.</param>
    /// <param name="on">The day of the dossier.</param>
    public static Candidate Of(Employee employee, LocalDate on) => new(Throw.IfNull(employee), Periods.IsoDay.Of(on));

    /// <summary>Reads a dossier from a YAML file (<c>docs/yaml/dossier.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static Candidate Load(string path) => CandidateReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a dossier from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Candidate Load(Stream stream, string name) => CandidateReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a dossier from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static Candidate Parse(string yaml, string name = "dossier") => CandidateReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id of the person.</summary>
    public override string ToString() => Employee.Id;

    /// <summary>The regulation whose predicates a year has: the one in force on its last day; null where none is known or several are.</summary>
    internal static Regulation? RegulationOf(int year)
    {
        Regulation[] inForce = [.. Regulation.All.Where(regulation => IsOf(regulation, year))];
        return inForce.Length == 1 ? inForce[0] : null;
    }

    /// <summary>Whether a year has the predicates of a regulation: whether it was in force on the last day.</summary>
    internal static bool IsOf(Regulation regulation, int year) => regulation.InForceInterval.Contains(new LocalDate(year, 12, 31));

    /// <summary>The analysis for a post; null where there is none.</summary>
    internal GapAnalysis? AnalysisFor(string standard) => GapAnalyses.FirstOrDefault(analysis => analysis.Standard.Id == standard);

    /// <summary>The latest box, whether it still holds or not.</summary>
    internal StatedBox? LatestBox => Boxes.Count == 0 ? null : Boxes[Boxes.Count - 1];

    /// <summary>The latest placement, where it came to no box.</summary>
    internal OpenBox? LaterOpenBox => OpenBoxes.Count > 0 && OpenBoxes[OpenBoxes.Count - 1] is OpenBox open && Boxes.All(box => box.Attestation.Date < open.Attestation.Date) ? open : null;

    /// <summary>The latest credit points; null where there are none or they have expired.</summary>
    internal StatedCreditPoints? HeldCreditPoints => CreditPoints.Count > 0 && CreditPoints[CreditPoints.Count - 1] is StatedCreditPoints latest && latest.Attestation.HoldsOn(On) ? latest : null;

    private Candidate Copy(Action<Candidate> change)
    {
        Candidate copy = (Candidate)MemberwiseClone();
        change(copy);
        return copy;
    }
}
