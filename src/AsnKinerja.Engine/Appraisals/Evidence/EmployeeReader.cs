using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>employee</c> of a case.</summary>
internal static class EmployeeReader
{
    public static Employee Read(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        string id = mapping.Required("id").AsText();
        YamlValue name = mapping.Optional("name"), post = mapping.Optional("post"), unit = mapping.Optional("unit");
        YamlValue rank = mapping.Optional("rank"), kind = mapping.Optional("post-kind"), leads = mapping.Optional("leads");
        Employee employee = new(id, name.Exists ? name.AsLocalizedText() : null)
        {
            Post = post.Exists ? post.AsLocalizedText() : null,
            Unit = unit.Exists ? unit.AsLocalizedText() : null,
            Rank = rank.Exists ? rank.AsLocalizedText() : null,
            PostKind = kind.Exists ? kind.AsOneOf(PostKinds.ById) : null,
            Leads = leads.Exists ? leads.AsBoolean() : null,
        };
        mapping.NoOtherKeys();
        return employee;
    }
}
