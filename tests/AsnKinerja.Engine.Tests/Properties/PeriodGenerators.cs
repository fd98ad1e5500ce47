using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>Any day near enough, any period, any history of one person, and texts that look like periods.</summary>
public static class PeriodGenerators
{
    private static readonly Gen<LocalDate> Day =
        Gen.Choose(0, 365 * 9).Select(days => new LocalDate(2020, 1, 1).PlusDays(days));

    public static Arbitrary<LocalDate> Days() => Day.ToArbitrary();

    public static Arbitrary<AppraisalPeriod> Periods()
    {
        Gen<int> year = Gen.Choose(AppraisalPeriod.MinimumYear, AppraisalPeriod.MaximumYear);
        return Gen.OneOf(
            year.Select(AppraisalPeriod.Year),
            year.SelectMany(y => Gen.Choose(1, 2).Select(n => AppraisalPeriod.Semester(y, n))),
            year.SelectMany(y => Gen.Choose(1, 4).Select(n => AppraisalPeriod.Quarter(y, n))),
            year.SelectMany(y => Gen.Choose(1, 12).Select(n => AppraisalPeriod.Month(y, n))),
            Day.SelectMany(first => Gen.Choose(0, 800).Select(days => AppraisalPeriod.Between(first, first.PlusDays(days)))))
            .ToArbitrary();
    }

    public static Arbitrary<AssignmentHistory> Histories()
    {
        Gen<(int Gap, int Length)> step = Gen.Choose(-20, 60).SelectMany(gap => Gen.Choose(1, 400).Select(length => (Math.Max(0, gap), length)));
        Gen<Assignment[]> main = step.ArrayOf().SelectMany(steps => Gen.Elements(true, false).Select(open => Chain(steps, open)));
        Gen<Assignment[]> acting = Day.SelectMany(first => Gen.Choose(0, 90).Select(days => new Assignment(
            "plt", LocalizedText.Same("PLT"), "u", null, first, first.PlusDays(days), AssignmentKind.ActingForVacancy))).ArrayOf();
        return main.SelectMany(m => acting.Select(a => new AssignmentHistory(m.Concat(a)))).ToArbitrary();
    }

    public static Arbitrary<PeriodLikeText> Texts()
    {
        Gen<string> near = Gen.Elements([.. "0123456789--STW.. qé٣\0"]).ArrayOf().Select(chars => new string(chars));
        Gen<string> broken = Periods().Generator.SelectMany(period => Gen.Choose(0, 21).SelectMany(at =>
            Gen.Elements([.. "0139-STW. ٣"]).Select(c => Replace(period.ToString(), at, c))));
        return Gen.OneOf(near, broken).Select(text => new PeriodLikeText(text)).ToArbitrary();
    }

    private static string Replace(string text, int at, char c) =>
        at < text.Length ? text.Remove(at, 1).Insert(at, c.ToString()) : text + c;

    private static Assignment[] Chain((int Gap, int Length)[] steps, bool open)
    {
        List<Assignment> chain = [];
        LocalDate next = new(2020, 6, 1);
        for (int i = 0; i < steps.Length; i++)
        {
            LocalDate first = next.PlusDays(steps[i].Gap), last = first.PlusDays(steps[i].Length - 1);
            bool isOpen = open && i == steps.Length - 1;
            chain.Add(new Assignment($"post-{i}", LocalizedText.Same("Post"), "u", "p", first, isOpen ? null : last));
            next = last.PlusDays(1);
        }

        return [.. chain];
    }
}

/// <summary>A text that is a period, is nearly one, or is none.</summary>
public sealed record PeriodLikeText(string Text);
