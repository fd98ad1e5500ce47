using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What the guide says of an academic result, or why it says nothing.</summary>
/// <remarks>It guides the appraiser's expectation; a rating or the person's predicate it is not. Immutable.</remarks>
public sealed class StudyDutySuggestion
{
    private readonly StudyDutyRules _rules;

    internal StudyDutySuggestion(StudyDutyRules rules, StudyDuty study)
    {
        _rules = rules;
        Study = study;
        GpaTable? table = rules.TableFor(study);
        LocalizedText? missing = MissingFor(study), uncovered = UncoveredBy(table, study);
        Reason = uncovered ?? missing;
        IsEvidenceMissing = uncovered is null && missing is not null;
        Table = Reason is null ? table : null;
        Predicate = Table is not null && study.Gpa is Rational gpa ? Table.Bands.Lookup(gpa) : null;
    }

    /// <summary>The study.</summary>
    public StudyDuty Study { get; }

    /// <summary>The row of the guide that was read, or null where none could be.</summary>
    public GpaTable? Table { get; }

    /// <summary>The predicate that the guide sets beside the result, or null where it cannot be read.</summary>
    public Predicate? Predicate { get; }

    /// <summary>Why there is no predicate; null where there is one.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Whether something is not known that the guide would need; otherwise it may be that the guide does not cover the study.</summary>
    public bool IsEvidenceMissing { get; }

    /// <summary>The study, the result, the band in which it lies, and where the guide says so.</summary>
    public Explanation Explain() => new(
        new("Panduan bagi hasil evaluasi akademik tugas belajar", "Guide to the academic result of a study duty"),
        Operation.Lookup,
        [new Operand(Study.Gpa is Rational gpa
            ? Explanation.Given(GpaLabel, gpa)
            : Explanation.Missing(GpaLabel, new("belum diketahui", "not known")))])
    {
        Outcome = Predicate?.Name ?? new("tidak ada saran", "no suggestion"),
        Citations = [.. Citations().OfType<Citation>().Distinct()],
        Remarks = [.. Remarks()],
    };

    private IEnumerable<Citation?> Citations()
    {
        if (Table is null)
            foreach (GpaTable row in _rules.Tables.Where(row => row.IsAbroad == Study.IsAbroad)) yield return row.Citation;
        yield return Table?.Citation;

        // Between two printed numbers, such as 3.005 between 3.00 and 3.01, the band rests on a reading.
        if (Table is not null && _rules.PrintedStep.Sign > 0 && !(Study.Gpa!.Value / _rules.PrintedStep).IsInteger) yield return _rules.GapCitation;
        if (Study.Timeliness is not null) yield return _rules.TimelinessCitation;
    }

    private IEnumerable<LocalizedText> Remarks()
    {
        yield return Study.InWords();
        if (Table is not null && Study.Gpa is Rational gpa)
        {
            string band = Table.Bands.BandOf(gpa).ToString();
            yield return new($"IPK {gpa} berada dalam rentang {band}.", $"The average {gpa} lies in the range {band}.");
        }

        if (Study.Timeliness is StudyTimeliness time)
            yield return new($"Ketepatan waktu kelulusan: {time.Name().Indonesian}.", $"Timeliness of the study: {time.Name().English}.");
        if (Reason is LocalizedText reason) yield return reason;
        yield return new(
            "Panduan bagi ekspektasi pejabat penilai kinerja; bukan rating dan bukan predikat pegawai.",
            "It guides what the appraiser expects; it is no rating, and not the person's predicate.");
    }

    private static LocalizedText GpaLabel { get; } = new("Indeks prestasi kumulatif (IPK), 0 sampai 4", "Grade point average (IPK), 0 to 4");

    private static bool LacksAccreditation(StudyDuty study) => !study.IsAbroad && (study.UniversityAccreditation is null || study.ProgrammeAccreditation is null);

    private static LocalizedText? MissingFor(StudyDuty study)
    {
        if (LacksAccreditation(study))
            return new(
                "Akreditasi perguruan tinggi atau program studi belum diketahui: panduan tugas belajar belum dapat dibaca.",
                "The accreditation of the university or of the programme is not known: the guide to study duty cannot be read yet.");
        return study.Gpa is not null
            ? null
            : new(
                "IPK tugas belajar belum diketahui: bukan nol, dan panduannya belum dapat dibaca.",
                "The grade point average of the study duty is not known: it is not zero, and the guide cannot be read yet.");
    }

    private static LocalizedText? UncoveredBy(GpaTable? table, StudyDuty study)
    {
        if (LacksAccreditation(study)) return null;
        if (table is null) return NoRow(study);
        return study.ProgrammeAccreditation < table.ProgrammeAtLeast ? BelowMinimum(study, table) : null;
    }

    private static LocalizedText NoRow(StudyDuty study)
    {
        LocalizedText level = study.Level.Name();
        return study.UniversityAccreditation is Accreditation university
            ? new(
                $"Panduan tidak memuat studi {level.Indonesian} dengan akreditasi perguruan tinggi {university.Name().Indonesian}: tidak ada saran.",
                $"The guide does not cover this study ({level.English}; accreditation of the university: {university.Name().English}): no suggestion.")
            : new(
                $"Panduan tidak memuat studi {level.Indonesian} di luar negeri: tidak ada saran.",
                $"The guide does not cover this study ({level.English}; abroad): no suggestion.");
    }

    private static LocalizedText BelowMinimum(StudyDuty study, GpaTable table)
    {
        LocalizedText programme = study.ProgrammeAccreditation!.Value.Name(), least = table.ProgrammeAtLeast!.Value.Name();
        return new(
            $"Panduan mensyaratkan akreditasi program studi minimal {least.Indonesian}, sedangkan yang ini {programme.Indonesian}: di luar panduan, tidak ada saran.",
            $"The guide needs a programme with accreditation {least.English} or better, this one is: {programme.English}. Outside the guide, no suggestion.");
    }
}
