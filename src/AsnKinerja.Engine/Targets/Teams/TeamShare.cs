using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>That a result in somebody's plan is a team's, and what of it is theirs.</summary>
/// <remarks>Immutable; equal when it is the same member's share of the same team.</remarks>
public sealed record TeamShare
{
    internal TeamShare(TeamResult team, string? member, Rational credit)
    {
        Team = team;
        Member = member;
        Credit = credit;
    }

    /// <summary>The team with its result, as it stands in every member's plan.</summary>
    public TeamResult Team { get; }

    /// <summary>The id of the member; null where everyone has the whole and nobody was named.</summary>
    public string? Member { get; }

    /// <summary>The share of the team's achievement that counts for the member, from 0 to 1; 1 where everyone has the whole.</summary>
    public Rational Credit { get; }

    /// <summary>The member's achievement, from the team's: achievement times credit.</summary>
    /// <param name="team">The team's achievement, for example in per cent of its target; without a value, the member's is missing too.</param>
    /// <remarks>For regulations of numbers. Where a result is only rated, the team's rating is everybody's.</remarks>
    public Explanation Achievement(Explanation team)
    {
        Throw.IfNull(team);
        Explanation credit = Explanation.Given(new("Kredit anggota", "The member's credit"), Credit);
        LocalizedText label = new($"Bagian dari capaian tim {Team.Title.Indonesian}", $"Share of the achievement of the team {Team.Title.English}");
        return team.Value is Rational achieved
            ? new Explanation(label, Operation.Formula("{0} × {1}"), [new Operand(team), new Operand(credit)]) { Value = achieved * Credit, Remarks = [InWords()] }
            : new Explanation(label, Operation.Summary, [new Operand(team), new Operand(credit)])
            {
                Remarks = [new("Capaian tim belum diketahui; capaian anggota juga belum.", "The team's achievement is not known; nor is the member's."), InWords()],
            };
    }

    /// <summary>The share in a sentence: the team, the rule, and the credit.</summary>
    public LocalizedText InWords()
    {
        bool whole = Team.Sharing == TeamSharing.Everyone;
        return new(
            $"Hasil tim {Team.Title.Indonesian}; aturan: {Team.Sharing.Name().Indonesian}{(whole ? "" : $"; kredit {Credit}")}.",
            $"Result of the team {Team.Title.English}; rule: {Team.Sharing.Name().English}{(whole ? "" : $"; credit {Credit}")}.");
    }
}
