using System.Globalization;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The labels of the forms, as PermenPANRB 6/2022 prints them, with an English translation.</summary>
internal static class FormWords
{
    public static readonly LocalizedText Number = new("NO", "NO");
    public static readonly LocalizedText Outcome = new("HASIL EVALUASI KINERJA PEGAWAI", "OUTCOME OF THE PERFORMANCE EVALUATION OF AN EMPLOYEE");
    public static readonly LocalizedText Report = new("DOKUMEN EVALUASI KINERJA PEGAWAI", "PERFORMANCE EVALUATION DOCUMENT OF AN EMPLOYEE");
    public static readonly LocalizedText Qualitative = new("PENDEKATAN HASIL KERJA KUALITATIF", "QUALITATIVE APPROACH TO WORK RESULTS");
    public static readonly LocalizedText Quantitative = new("PENDEKATAN HASIL KERJA KUANTITATIF", "QUANTITATIVE APPROACH TO WORK RESULTS");
    public static readonly LocalizedText ForUnitHeads = new(
        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI", "FOR SENIOR EXECUTIVES AND HEADS OF AUTONOMOUS UNITS");

    public static readonly LocalizedText ForOthers = new(
        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL", "FOR ADMINISTRATIVE AND FUNCTIONAL OFFICIALS");

    public static readonly LocalizedText Emblem = new("(LAMBANG GARUDA)", "(STATE EMBLEM)");
    public static readonly LocalizedText Institution = new("NAMA INSTANSI", "NAME OF THE INSTITUTION");
    public static readonly LocalizedText Period = new("PERIODE", "PERIOD");
    public static readonly LocalizedText Assessed = new("PERIODE PENILAIAN", "DAYS EVALUATED");
    public static readonly LocalizedText Employee = new("PEGAWAI YANG DINILAI", "EMPLOYEE EVALUATED");
    public static readonly LocalizedText Appraiser = new("PEJABAT PENILAI KINERJA", "APPRAISER");
    public static readonly LocalizedText Superior = new("ATASAN PEJABAT PENILAI KINERJA", "SUPERIOR OF THE APPRAISER");
    public static readonly LocalizedText Name = new("NAMA", "NAME");
    public static readonly LocalizedText Nip = new("NIP", "CIVIL SERVICE NUMBER (NIP)");
    public static readonly LocalizedText NipIfWished = new("NIP (opsional)", "CIVIL SERVICE NUMBER (NIP, optional)");
    public static readonly LocalizedText Rank = new("PANGKAT/GOL. RUANG", "RANK/GRADE");
    public static readonly LocalizedText Post = new("JABATAN", "POST");
    public static readonly LocalizedText Unit = new("UNIT KERJA", "UNIT");
    public static readonly LocalizedText OfInstitution = new("INSTANSI", "INSTITUTION");
    public static readonly LocalizedText Organisation = new("CAPAIAN KINERJA ORGANISASI", "ACHIEVEMENT OF THE ORGANISATION");
    public static readonly LocalizedText Pattern = new("POLA DISTRIBUSI", "DISTRIBUTION PATTERN");
    public static readonly LocalizedText WorkResults = new("HASIL KERJA", "WORK RESULTS");
    public static readonly LocalizedText Main = new("A. UTAMA", "A. MAIN");
    public static readonly LocalizedText Additional = new("B. TAMBAHAN", "B. ADDITIONAL");
    public static readonly LocalizedText Measures = new(
        "Ukuran Keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif****:", "Measures of success/individual indicators, target and perspective****:");

    public static readonly LocalizedText Realisation = new("REALISASI BERDASARKAN BUKTI DUKUNG", "REALISATION, BASED ON EVIDENCE");
    public static readonly LocalizedText Feedback = new("UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", "CONTINUOUS FEEDBACK, BASED ON EVIDENCE");
    public static readonly LocalizedText Plan = new("RENCANA HASIL KERJA", "PLANNED RESULT");
    public static readonly LocalizedText Served = new("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RESULT OF THE LEADER THAT IT SERVES");
    public static readonly LocalizedText AspectOf = new("ASPEK", "ASPECT");
    public static readonly LocalizedText IndicatorOf = new("INDIKATOR KINERJA INDIVIDU", "INDIVIDUAL INDICATOR");
    public static readonly LocalizedText TargetOf = new("TARGET", "TARGET");
    public static readonly LocalizedText PerspectiveOf = new("PERSPEKTIF", "PERSPECTIVE");
    public static readonly LocalizedText ResultRating = new("RATING HASIL KERJA**", "RATING OF WORK RESULTS**");
    public static readonly LocalizedText Behaviour = new("PERILAKU KERJA", "BEHAVIOUR");
    public static readonly LocalizedText Expectation = new("Ekspektasi Khusus Pimpinan", "Special expectations of the leader");
    public static readonly LocalizedText BehaviourRating = new("RATING PERILAKU KERJA**", "RATING OF BEHAVIOUR**");
    public static readonly LocalizedText Predicate = new("PREDIKAT KINERJA PEGAWAI", "PERFORMANCE PREDICATE OF THE EMPLOYEE");
    public static readonly LocalizedText Evaluation = new("EVALUASI KINERJA", "PERFORMANCE EVALUATION");
    public static readonly LocalizedText Notes = new("CATATAN/REKOMENDASI", "NOTES/RECOMMENDATIONS");
    public static readonly LocalizedText Signature = new("Tanda tangan", "Signature");
    public static readonly LocalizedText Entry = new("Isian", "Entry");
    public static readonly LocalizedText PlaceAndDay = new("Tempat, tanggal", "Place, date");

    /// <summary>The form by its number, with the regulation that prints it.</summary>
    public static LocalizedText FormName(string number) => new($"Format {number}, PermenPANRB 6/2022", $"Form {number}, PermenPANRB 6/2022");

    public static string Ordinal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A label with the number of its column or part.</summary>
    public static LocalizedText Numbered(LocalizedText label, int number) => new($"{label.Indonesian} ({Ordinal(number)})", $"{label.English} ({Ordinal(number)})");

    public static LocalizedText Part(int number, LocalizedText label) => new($"{Ordinal(number)}. {label.Indonesian}", $"{Ordinal(number)}. {label.English}");

    /// <summary>Quarter, or the end of the year; other periods by their name.</summary>
    public static LocalizedText PeriodName(AppraisalPeriod period) => period.Kind == PeriodKind.Year
        ? new($"Akhir tahun {period}", $"End of {period}")
        : period.Name;

    public static LocalizedText? Of(Aspect? aspect) => aspect switch
    {
        Aspect.Quantity => new("Kuantitas", "Quantity"),
        Aspect.Quality => new("Kualitas", "Quality"),
        Aspect.Time => new("Waktu", "Time"),
        Aspect.Cost => new("Biaya", "Cost"),
        _ => null,
    };

    public static LocalizedText? Of(Perspective? perspective) => perspective switch
    {
        Perspective.ServiceRecipient => new("Penerima layanan", "Those who are served"),
        Perspective.BusinessProcess => new("Proses bisnis", "Business process"),
        Perspective.InternalStrengthening => new("Penguatan internal", "Internal strengthening"),
        Perspective.Budget => new("Anggaran", "Budget"),
        _ => null,
    };
}
