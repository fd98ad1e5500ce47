using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The appraisals of all sound cases, and what is wrong with the other files.</summary>
internal sealed record Team(IReadOnlyList<(string File, Appraisal Appraisal)> Appraisals, IReadOnlyList<Problem> Problems)
{
    /// <exception cref="MistakeException">There are no case files to read.</exception>
    public static Team Load(string folderOrFile)
    {
        CaseFiles files = CaseFiles.Find(folderOrFile);
        List<(string, Appraisal)> appraisals = [];
        List<Problem> problems = [];

        // An agency's own weights for raters, if there are any; else the regulation's pack has a default.
        AggregationPolicy? policy = files.Policy is null ? null : Try(files.Policy, AggregationPolicy.Load, problems);
        bool lacksPolicy = files.Policy is not null && policy is null;
        foreach (string file in files.Cases)
        {
            AppraisalCase? evidence = Try(file, path => AppraisalCase.Load(path), problems);

            // Under a broken policy nobody is appraised: other weights would give other scores.
            if (evidence is null || lacksPolicy) continue;
            if (Try(file, _ => Appraise(evidence, policy), problems) is Appraisal appraisal) appraisals.Add((files.NameOf(file), appraisal));
        }

        return new Team(appraisals, problems);
    }

    private static Appraisal Appraise(AppraisalCase evidence, AggregationPolicy? policy)
    {
        Regulation regulation = Regulation.InForce(evidence.Period);
        if (policy is not null) regulation = regulation.WithBehaviourPolicy(policy);
        return regulation.Appraise(evidence);
    }

    private static T? Try<T>(string file, Func<string, T> read, List<Problem> problems)
        where T : class
    {
        try
        {
            return read(file);
        }
        catch (Exception cause) when (Problem.IsOfFile(cause))
        {
            problems.Add(new Problem(file, cause));
            return null;
        }
    }
}
