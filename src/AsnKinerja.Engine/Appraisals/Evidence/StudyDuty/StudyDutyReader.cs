using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>study-duty</c> of a case.</summary>
internal static class StudyDutyReader
{
    public static StudyDuty? Read(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        StudyLevel level = mapping.Required("level").AsOneOf(StudyWords.Levels);
        StudyOutcome outcome = mapping.Required("outcome").AsOneOf(StudyWords.Outcomes);
        YamlValue abroad = mapping.Optional("abroad"), university = mapping.Optional("university"), programme = mapping.Optional("programme");
        YamlValue gpa = mapping.Optional("gpa"), timeliness = mapping.Optional("timeliness");
        bool isAbroad = abroad.Exists && abroad.AsBoolean();
        Accreditation? ofUniversity = university.Exists ? university.AsOneOf(StudyWords.Accreditations) : null;
        Accreditation? ofProgramme = programme.Exists ? programme.AsOneOf(StudyWords.Accreditations) : null;
        if (isAbroad)
            foreach (YamlValue accreditation in new[] { university, programme }.Where(given => given.IsScalar))
                accreditation.Report(DiagnosticCode.OutOfRange, accreditation.Text, NoneAbroad);
        Rational? average = gpa.Exists ? Gpa(gpa) : null;
        StudyTimeliness? time = timeliness.Exists ? timeliness.AsOneOf(StudyWords.Times) : null;
        mapping.NoOtherKeys();
        return (isAbroad ? StudyDuty.Abroad(level, outcome) : StudyDuty.Domestic(level, outcome, ofUniversity, ofProgramme)) with { Gpa = average, Timeliness = time };
    }

    // 85% would be 0.85, a very low average, where somebody meant 85 of 100.
    private static Rational Gpa(YamlValue value)
    {
        Rational average = value.AsNumber(Rational.Zero, StudyDuty.HighestGpa);
        if (!value.IsUnusable && value.Text.EndsWith("%", System.StringComparison.Ordinal)) value.Report(DiagnosticCode.OutOfRange, value.Text, WithoutPercent);
        return average;
    }

    private static LocalizedText NoneAbroad { get; } = new("tidak ada bila abroad: true", "none beside abroad: true");

    private static LocalizedText WithoutPercent { get; } = new("0 sampai 4, tanpa tanda %", "0 to 4, without a % sign");
}
