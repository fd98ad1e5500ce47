using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The words for whether a plan is made.</summary>
internal static class PlanningWords
{
    public static LocalizedText Of(PlanningDuty duty) => duty switch
    {
        PlanningDuty.Required => new("SKP disusun", "a plan is made"),
        PlanningDuty.RequiredForTheRest => new("SKP disusun untuk hari selebihnya", "a plan is made for the other days"),
        PlanningDuty.AdjustedToWorkingTime => new("SKP disesuaikan dengan waktu kerja efektif", "a plan is made, adjusted to the time worked"),
        PlanningDuty.AfterReturn => new("SKP disusun setelah kembali bekerja", "a plan is made after the return"),
        PlanningDuty.NotRequired => new("SKP tidak disusun", "no plan is made"),
        _ => new("tidak diatur", "not covered"),
    };

    public static LocalizedText NotTouched { get; } = new("Tidak ada hari periode ini yang terkena.", "No day of the period is affected.");

    public static LocalizedText Exempt(LocalizedText ground) => new(
        $"Ketentuan perencanaan kinerja tidak berlaku: {ground.Indonesian}.", $"The rules of planning do not apply: {ground.English}.");

    public static LocalizedText ExemptInPart(LocalizedText ground) => new(
        $"Ketentuan perencanaan kinerja tidak berlaku pada sebagian periode: {ground.Indonesian}. Bagaimana SKP untuk hari selebihnya disusun tidak diatur.",
        $"The rules of planning do not apply in a part of the period: {ground.English}. How a plan for the other days is made is not said.");

    public static LocalizedText Shorter(int months) => new(
        $"Cuti kurang dari {months} bulan: SKP menyesuaikan waktu kerja efektif. Rumus penyesuaiannya tidak diatur.",
        $"Leave of less than {months} months: the plan is adjusted to the time worked. No formula for that is given.");

    public static LocalizedText Longer(int months) => new(
        $"Cuti lebih dari {months} bulan: SKP disusun setelah kembali bekerja.", $"Leave of more than {months} months: the plan is made after the return.");

    public static LocalizedText Exactly(int months) => new(
        $"Cuti tepat {months} bulan: aturannya hanya menyebut kurang dan lebih dari itu.", $"Leave of exactly {months} months: the rule speaks only of less and of more.");

    public static LocalizedText NoRule { get; } = new("Peraturan ini tidak mengatur SKP bagi pegawai yang cuti.", "The regulation says nothing on the plan of somebody on leave.");
}
