using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The appraisals of all cases in a folder.</summary>
internal sealed record Team(IReadOnlyList<(string File, Appraisal Appraisal)> Appraisals)
{
    private const string PolicyFile = "kebijakan-perilaku.yaml";

    public static Team Load(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        string[] files = Directory.GetFiles(folder, "*.yaml")
            .Where(file => Path.GetFileName(file) != PolicyFile)
            .OrderBy(file => file, StringComparer.Ordinal)
            .ToArray();
        if (files.Length == 0) throw new FileNotFoundException($"The folder '{folder}' has no case files (*.yaml).");

        // An agency's own weights for raters, if there are any; else the regulation's pack has a default.
        string policyPath = Path.Combine(folder, PolicyFile);
        AggregationPolicy? policy = File.Exists(policyPath) ? AggregationPolicy.Load(policyPath) : null;
        return new Team(files.Select(file => (Path.GetFileNameWithoutExtension(file), Appraise(file, policy))).ToArray());
    }

    private static Appraisal Appraise(string file, AggregationPolicy? policy)
    {
        AppraisalCase evidence = AppraisalCase.Load(file);
        Regulation regulation = Regulation.InForce(evidence.Period);
        if (policy is not null) regulation = regulation.WithBehaviourPolicy(policy);
        return regulation.Appraise(evidence);
    }
}
