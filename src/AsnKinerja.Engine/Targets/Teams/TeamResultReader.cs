using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads what a result under <c>plan.shared</c> has beside the keys of every result: <c>kind</c> and <c>team</c>.</summary>
internal static class TeamResultReader
{
    /// <summary>Reads the team, and gives the result as it stands in the member's plan.</summary>
    /// <param name="mapping">The result; its other keys are read already.</param>
    /// <param name="result">What they say.</param>
    public static WorkResult Read(YamlMapping mapping, WorkResult result)
    {
        YamlValue kind = mapping.Optional("kind");
        WorkResultKind kindOfMember = kind.Exists ? kind.AsOneOf(Kinds) : WorkResultKind.Main;
        YamlMapping team = mapping.Required("team").AsMapping();
        string id = team.Required("id").AsId();
        YamlValue title = team.Optional("title"), sharing = team.Required("sharing");
        TeamSharing rule = sharing.AsOneOf(TeamSharings.ById);
        bool byContribution = rule == TeamSharing.ByContribution;
        UniqueValues ids = new();
        List<TeamMember> members = [.. team.Required("members").AsList(atLeast: 1).Select(value => Member(value, ids, sharing.IsUnusable ? null : byContribution))];
        YamlValue member = byContribution ? team.Required("member") : team.Optional("member");
        string? memberId = member.Exists ? member.AsText() : null;
        if (memberId is not null && members.Count > 0 && members.All(known => known.Id != memberId))
            member.Report(DiagnosticCode.UnknownReference, memberId, DiagnosticMessages.Suggest(memberId, [.. members.Select(known => known.Id)]));
        LocalizedText? titleText = title.Exists ? title.AsLocalizedText() : null;
        team.NoOtherKeys();

        // A problem above is known; what follows is only used where there is none.
        TeamMember[] distinct = [.. members.GroupBy(known => known.Id).Select(group => group.First())];
        if (distinct.Length == 0) return result;
        string? shown = distinct.Any(known => known.Id == memberId) ? memberId : byContribution ? distinct[0].Id : null;
        return result.InPlan(result.Id, kindOfMember, new TeamResult(id, result, rule, distinct, titleText).ShareOf(shown));
    }

    private static TeamMember Member(YamlValue value, UniqueValues ids, bool? byContribution)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id");
        string text = id.AsText();
        ids.Add(id);
        if (byContribution == false) mapping.Refuse("credit", EveryoneHasTheWhole);
        YamlValue credit = byContribution == true ? mapping.Required("credit") : mapping.Optional("credit");
        Rational share = credit.Exists && byContribution != false ? credit.AsShare() : Rational.Zero;
        mapping.NoOtherKeys();
        return new TeamMember(text, byContribution == true ? share : null);
    }

    private static LocalizedText EveryoneHasTheWhole { get; } = new(
        "; dengan semua-sama setiap anggota mendapat seluruhnya", "; under semua-sama everyone has the whole");

    private static (string Name, WorkResultKind Value)[] Kinds { get; } = [("utama", WorkResultKind.Main), ("tambahan", WorkResultKind.Additional)];
}
