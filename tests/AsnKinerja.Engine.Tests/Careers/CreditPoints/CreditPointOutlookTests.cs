using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class CreditPointOutlookTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    [Fact]
    public void What_a_predicate_would_bring_is_the_same_number_in_the_explanation_where_only_the_sum_is_rounded()
    {
        CreditPointRules once = Rules.RoundingOf(RoundedPart.Sum);
        foreach (string held in new[] { "0", "4.6875", "4.69" })
        {
            EntryPoints points = EntryPoints.Of(Rational.Parse(held), LocalizedText.Same("PAK"));
            foreach (LocalDate begin in new[] { new LocalDate(2022, 1, 1), new LocalDate(2022, 6, 1) })
            {
                RiseOutlook outlook = CreditPointCareer.Start(once, begin, "ahli-pertama", "III/a", points).At(begin).NextRank!;
                PrintedJson.Read(outlook.Explain().ToJson()).Redo();
                foreach (NeededService needed in outlook.Needed)
                {
                    Explanation shown = outlook.Explain().Operands.Select(operand => operand.Node)
                        .Single(step => step.Label.English.StartsWith($"With the predicate {needed.Predicate.Name.English}:", StringComparison.Ordinal));
                    Assert.Equal(needed.Points, shown.Value);
                }
            }
        }
    }
}
