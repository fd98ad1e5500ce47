using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>Short ways to a gap and a catalogue.</summary>
internal static class TrainingDesk
{
    public static readonly LocalDate Day = new(2026, 6, 30);

    public static CompetencyFramework Asn => CompetencyFramework.Asn2017;

    public static CompetencyRequirement Needs(string competency, Rational level) => CompetencyRequirement.Of(Asn, competency, level);

    public static GapAnalysis Gap(CompetencyRequirement[] requirements, params (string, Rational)[] levels) =>
        PositionStandard.Of("jabatan", new LocalizedText("Jabatan", "Post"), [Asn], requirements).Compare(CompetencyProfile.Of(Asn, Day, levels));

    public static Training Teaches(string id, string competency, int from, int to, Rational hours, Rational cost = default) =>
        new(id, new LocalizedText("Pelatihan " + id, "Training " + id), hours, cost, TrainingStep.Of(Asn, competency, from, to));

    public static TrainingCatalogue Catalogue(params Training[] trainings) => TrainingCatalogue.Of("katalog", new LocalizedText("Katalog", "Catalogue"), trainings);

    public static string Ids(this DevelopmentPlan plan) => string.Join(" ", plan.Select(one => one.Training.Id));
}
