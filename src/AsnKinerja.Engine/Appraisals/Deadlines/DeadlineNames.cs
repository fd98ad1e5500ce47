using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The ids of deadlines and events in a pack, and what people call them.</summary>
internal static class DeadlineNames
{
    private static readonly LocalizedText ByAppraiser = new("pejabat penilai kinerja menyampaikan dokumen kepada pegawai", "the appraiser hands the document over to the employee");

    public static IReadOnlyDictionary<DeadlineKind, (string Id, LocalizedText Name, DeadlineEvent[] From)> Kinds { get; } =
        new Dictionary<DeadlineKind, (string, LocalizedText, DeadlineEvent[])>
        {
            [DeadlineKind.PlanSet] = ("penetapan-skp", new("SKP ditetapkan", "the work plan (SKP) is set"), []),
            [DeadlineKind.HandOver] = ("penyampaian", ByAppraiser, [DeadlineEvent.Signed]),
            [DeadlineKind.Return] = ("pengembalian", new("pegawai menandatangani dan mengembalikan dokumen", "the employee signs and returns the document"), [DeadlineEvent.Received]),
            [DeadlineKind.PassOnToSuperior] = (
                "penerusan-kepada-atasan", new("pejabat penilai meneruskan hasil kepada atasannya", "the appraiser passes the result on to the superior"), [DeadlineEvent.Received]),
            [DeadlineKind.Report] = (
                "pelaporan", new("pejabat penilai kinerja melaporkan dokumen", "the appraiser reports the document"), [DeadlineEvent.WindowCloses]),
            [DeadlineKind.SuperiorSigns] = (
                "penandatanganan-oleh-atasan", new("atasan menandatangani sebagai ganti pejabat penilai kinerja", "the superior signs in the appraiser's place"),
                [DeadlineEvent.WindowCloses, DeadlineEvent.SigningLimit]),
            [DeadlineKind.SuperiorHandsOver] = (
                "penyampaian-oleh-atasan", new("dokumen dari atasan disampaikan kepada pegawai", "the superior's document is handed over to the employee"), [DeadlineEvent.Signed]),
            [DeadlineKind.ReturnToSuperior] = (
                "pengembalian-kepada-atasan", new("pegawai menandatangani dan mengembalikan dokumen kepada atasan", "the employee signs and returns the superior's document"), [DeadlineEvent.Received]),
            [DeadlineKind.SuperiorReports] = ("pelaporan-oleh-atasan", new("atasan melaporkan dokumen", "the superior reports the document"), [DeadlineEvent.WindowCloses]),
            [DeadlineKind.Objection] = ("keberatan", new("pegawai mengajukan keberatan", "the employee objects"), [DeadlineEvent.Received]),
            [DeadlineKind.Decision] = ("putusan-keberatan", new("atasan memutus keberatan", "the superior decides on the objection"), [DeadlineEvent.ObjectionReceived]),
        };

    public static IReadOnlyDictionary<DeadlineEvent, (string Id, LocalizedText Name)> Events { get; } = new Dictionary<DeadlineEvent, (string, LocalizedText)>
    {
        [DeadlineEvent.Signed] = ("ditandatangani", new("dokumen ditandatangani", "the document was signed")),
        [DeadlineEvent.Received] = ("diterima", new("dokumen diterima", "the document was received")),
        [DeadlineEvent.WindowCloses] = ("akhir-evaluasi", new("jangka waktu evaluasi berakhir", "the evaluation's window closes")),
        [DeadlineEvent.SigningLimit] = ("batas-penandatanganan", new("batas waktu penandatanganan lewat", "the time for signing ends")),
        [DeadlineEvent.ObjectionReceived] = ("keberatan-diterima", new("keberatan diterima", "the objection was received")),
    };

    public static (string Word, DeadlineEvent Meaning)[] EventsById { get; } = [.. Events.Select(entry => (entry.Value.Id, entry.Key))];

    public static (string Word, DayCount Meaning)[] CountsById { get; } = [("hari-kerja", DayCount.WorkingDays), ("hari-kalender", DayCount.CalendarDays)];
}
