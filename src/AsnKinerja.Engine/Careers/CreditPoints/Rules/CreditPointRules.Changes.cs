using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <content>What an agency may do otherwise: each gives new rules.</content>
public sealed partial class CreditPointRules
{
    private CreditPointRules(CreditPointRules from, CreditPointRounding rounding)
        : this(from.Id, from.Title, from.InForceInterval)
    {
        InForceCitation = from.InForceCitation;
        Predicates = from.Predicates;
        PredicateWords = from.PredicateWords;
        Rounding = rounding;
        Levels = from.Levels;
        LevelRises = from.LevelRises;
        FirstAppointmentGrants = from.FirstAppointmentGrants;
        TransferGrants = from.TransferGrants;
        TransferFromTop = from.TransferFromTop;
        AdjustmentLimit = from.AdjustmentLimit;
        ReappointmentLimit = from.ReappointmentLimit;
        Diploma = from.Diploma;
        RankRise = from.RankRise;
        AfterPenalty = from.AfterPenalty;
        EqualisationMismatch = from.EqualisationMismatch;
        Integration = from.Integration;
        PredicatesCitation = from.PredicatesCitation;
        LevelsCitation = from.LevelsCitation;
        NextRankCitation = from.NextRankCitation;
        NextLevelCitation = from.NextLevelCitation;
        RankNeeds = from.RankNeeds;
        Bases = from.Bases;
        Articles = from.Articles;
    }

    /// <summary>The rules with another way for ties such as 3.125.</summary>
    /// <param name="mode">Which way ties go.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice, which explanations say.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The mode is none of the declared ones.</exception>
    public CreditPointRules BreakingTies(RoundingMode mode, Citation? citation = null) =>
        new(this, new CreditPointRounding(Rounding.Part, new RoundingRule(Rounding.Rule.Digits, mode), Rounding.Citation, citation ?? OwnChoice));

    /// <summary>The rules that round each period, or only their sum.</summary>
    /// <param name="part">What is rounded.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice, which explanations say.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="part"/> is none of the declared ones.</exception>
    public CreditPointRules RoundingOf(RoundedPart part, Citation? citation = null) =>
        new(this, new CreditPointRounding(part, Rounding.Rule, citation ?? OwnChoice, Rounding.TiesCitation));

    private static Citation OwnChoice { get; } = new("Pilihan instansi", "", Established.Local);
}
