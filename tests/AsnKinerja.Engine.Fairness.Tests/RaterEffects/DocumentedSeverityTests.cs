using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>The sample of docs/fairness/rater-effects.md, run.</summary>
public class DocumentedSeverityTests
{
    [Fact]
    public void The_documented_sample_prints_what_the_document_says()
    {
        List<RatingObservation> ratings = [];
        for (int person = 0; person < 24; person++)
        {
            for (int k = 0; k < 4; k++)
            {
                int rater = ((person * 5) + (k * (1 + (person % 3)))) % 12, chance = ((person * 7) + (k * 5) + (rater * 11)) % 9;
                ratings.Add(new($"pegawai-{person:00}", $"penilai-{rater:00}", 70 + (3 * (person % 7)) + chance + (rater % 4) - (rater == 5 ? 10 : 0)));
            }
        }

        RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(ratings), new() { Points = 3, Official = new Dictionary<string, decimal> { ["pegawai-01"] = 80.5m } });
        string[] printed = [severity.Words.English, .. severity.Severe.Select(rater => rater.Words.English), severity.ScoreOf("pegawai-01").Reason.English, severity.Crossed.Variances!.ToString()];
        Assert.Contains(string.Join("\n", printed), Repository.Text("docs/fairness/rater-effects.md"), StringComparison.Ordinal);
    }
}
