using System.Collections.Generic;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>moves</c> of a regulation.</summary>
internal sealed class MoveReader(RuleSources sources, EvaluationWindows windows)
{
    public MoveRules? Read(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        YamlValue mode = mapping.Required("mode");
        MoveMode meaning = mode.AsOneOf(("penilai-baru", MoveMode.NewAppraiser), ("prorata", MoveMode.Prorated));
        (SegmentWeighting? by, Citation? byCitation) = ProrateBy(mapping, mode, meaning);
        (bool? isFinal, Citation? lateCitation) = Late(mapping.Optional("late"));
        (List<FinalPost> posts, Citation? postsCitation) = Final(mapping.Optional("final"));
        MoveRules rules = new(meaning, sources.Cite(mapping.Required("cite")), windows)
        {
            ProrateBy = by,
            ProrateByCitation = byCitation,
            AppraiserCitation = sources.Cite(mapping.Optional("appraiser")),
            LateIsFinal = isFinal,
            LateCitation = lateCitation,
            FinalPosts = posts.AsReadOnly(),
            FinalPostsCitation = postsCitation,
        };
        mapping.NoOtherKeys();
        return rules;
    }

    private (SegmentWeighting? By, Citation? Citation) ProrateBy(YamlMapping mapping, YamlValue mode, MoveMode meaning)
    {
        if (meaning == MoveMode.NewAppraiser)
        {
            // Of a mode that could not be read nobody knows whether it prorates.
            if (mode.IsUnusable) _ = mapping.Optional("prorate-by");
            else if (mapping.Has("prorate-by")) mapping.Refuse("prorate-by", new("; hanya mode prorata yang membagi", "; only the mode prorata divides"));
            return (null, null);
        }

        YamlMapping by = mapping.Required("prorate-by").AsMapping();
        SegmentWeighting unit = by.Required("unit").AsOneOf(("hari", SegmentWeighting.Days), ("bulan-penuh", SegmentWeighting.WholeMonths));
        Citation? citation = sources.Cite(by.Required("cite"));
        by.NoOtherKeys();
        return (unit, citation);
    }

    private (bool? IsFinal, Citation? Citation) Late(YamlValue value)
    {
        if (!value.Exists) return (null, null);
        YamlMapping mapping = value.AsMapping();
        bool isFinal = mapping.Required("final").AsBoolean();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (isFinal, citation);
    }

    private (List<FinalPost> Posts, Citation? Citation) Final(YamlValue value)
    {
        List<FinalPost> posts = [];
        if (!value.Exists) return (posts, null);
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        foreach (YamlEntry post in mapping.Required("posts").AsMapping().Entries) posts.Add(new FinalPost(post.Name.AsId(), post.Value.AsLocalizedText()));
        mapping.NoOtherKeys();
        return (posts, citation);
    }
}
