using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>unit-head</c> of a regulation that rates.</summary>
internal static class UnitHeadRuleReader
{
    public static UnitHeadRule? Read(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        YamlValue cite = mapping.Required("cite"), list = mapping.Required("mapping");
        YamlMapping body = list.AsMapping();
        Citation? mappingCitation = sources.Cite(body.Required("cite"));
        Dictionary<OrganisationRating, ExpectationRating> ratings = [];
        bool isSound = list.IsMapping;
        foreach ((string word, OrganisationRating achievement) in OrganisationRatings.ById.OrderBy(entry => entry.Value))
        {
            YamlValue rating = body.Required(word);
            ratings[achievement] = rating.AsOneOf(ExpectationRatings.ById);

            // A better unit cannot suggest a lower rating.
            isSound &= !rating.IsUnusable;
            if (isSound && ratings.Keys.Any(lower => ratings[lower] > ratings[achievement]))
                rating.Report(DiagnosticCode.OutOfRange, ratings[achievement].Id(), RatingsRise);
        }

        body.NoOtherKeys();
        UnitHeadRule rule = new(ratings, sources.InForceOfSource(cite)) { Citation = sources.Cite(cite), MappingCitation = mappingCitation };
        mapping.NoOtherKeys();
        return rule;
    }

    private static LocalizedText RatingsRise { get; } = new("rating yang naik bersama capaian unit", "ratings that rise with the unit's achievement");
}
