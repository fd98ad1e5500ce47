using System;
using System.Linq;

namespace AsnKinerja.Engine.Competencies;

/// <content>A person beside the standard.</content>
public sealed partial class PositionStandard
{
    /// <summary>Holds a person's profile against the standard.</summary>
    /// <remarks>
    /// <para>A level is compared only with what is required by the same version of a framework. What was assessed by the version that the
    /// standard was written for comes first; what is known only by another version is mapped, where a mapping leads from it, and otherwise
    /// not known.</para>
    /// <para>The match follows the rules in force on the day of the profile (<see cref="MatchRules.InForce"/>), for filling a post;
    /// <see cref="GapAnalysis.For"/> and <see cref="GapAnalysis.Under"/> ask for another purpose and for other rules.</para>
    /// </remarks>
    /// <param name="profile">The profile.</param>
    /// <param name="mappings">Mappings from other versions to those of the standard, at most one from each.</param>
    /// <exception cref="FrameworkVersionException">The person was assessed by another version only, and no mapping leads from it.</exception>
    /// <exception cref="ArgumentException">Two mappings lead from one version to another.</exception>
    public GapAnalysis Compare(CompetencyProfile profile, params FrameworkMapping[] mappings)
    {
        LevelSource levels = new(this, Throw.IfNull(profile), Throw.IfNull(mappings));
        return new GapAnalysis(
            this,
            profile,
            Requirements.Select(requirement => new CompetencyGap(requirement, levels.Of(requirement))),
            MatchRules.FindInForce(profile.On),
            MatchPurpose.Promotion);
    }
}
