using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Says why a training is recommended: what it closes, what it opens, and why it stands before the next one.</summary>
internal static class ReasonText
{
    /// <summary>The reason of a training.</summary>
    /// <param name="closes">What it closes.</param>
    /// <param name="opens">What could not begin without it.</param>
    /// <param name="urgency">What it closes, or the best of those that wait for it.</param>
    /// <param name="next">The training after it, with what that is ranked by; null: it is the last.</param>
    public static LocalizedText Of(
        IReadOnlyList<ClosedGap> closes, IReadOnlyList<Training> opens, (Rational Critical, Rational Other) urgency, (Training Training, (Rational Critical, Rational Other) Urgency)? next)
    {
        List<LocalizedText> parts = [.. closes.Select(Closing)];
        if (opens.Count > 0)
            parts.Add(new(
                $"Diperlukan sebelum {string.Join(", ", opens.Select(training => training.Name.Indonesian))}.",
                $"Needed before {string.Join(", ", opens.Select(training => training.Name.English))}."));
        if (next is var (after, theirs) && !opens.Contains(after)) parts.Add(Before(after.Name, urgency, theirs));
        return Join(parts);
    }

    public static LocalizedText Join(IEnumerable<LocalizedText> parts)
    {
        LocalizedText[] all = [.. parts];
        return new(string.Join(" ", all.Select(part => part.Indonesian)), string.Join(" ", all.Select(part => part.English)));
    }

    private static LocalizedText Closing(ClosedGap closed)
    {
        LocalizedText name = closed.Gap.Requirement.Name;
        string share = NumberText.Percentage(closed.Share);
        bool isCritical = closed.Gap.IsCritical;
        Rational weight = closed.Gap.Requirement.Weight;
        string weightId = weight == Rational.One ? "" : $", bobot {weight}", weightEn = weight == Rational.One ? "" : $", weight {weight}";
        return new(
            $"{name.Indonesian}{(isCritical ? " (kritis)" : "")}: dari tingkat {closed.From} ke {closed.To}, standar {closed.Gap.Requirement.Level}; menutup {share} kesenjangannya{weightId}.",
            $"{name.English}{(isCritical ? " (critical)" : "")}: from level {closed.From} to {closed.To}, required {closed.Gap.Requirement.Level}; closes {share} of its gap{weightEn}.");
    }

    private static LocalizedText Before(LocalizedText next, (Rational Critical, Rational Other) own, (Rational Critical, Rational Other) theirs)
    {
        if (own.Critical > theirs.Critical)
            return new(
                $"Sebelum {next.Indonesian}: kesenjangan kritis tertimbang {own.Critical}, bukan {theirs.Critical}.",
                $"Before {next.English}: weighted critical gap {own.Critical} rather than {theirs.Critical}.");
        if (own.Critical == theirs.Critical && own.Other > theirs.Other)
            return new(
                $"Sebelum {next.Indonesian}: kesenjangan tertimbang {own.Other}, bukan {theirs.Other}.",
                $"Before {next.English}: weighted gap {own.Other} rather than {theirs.Other}.");
        return own == theirs
            ? new($"Setara dengan {next.Indonesian}; urutannya menurut id.", $"On a par with {next.English}; the order is that of the ids.")
            : new($"{next.Indonesian} menunggu yang lain.", $"{next.English} waits for others.");
    }
}
