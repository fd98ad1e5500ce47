namespace AsnKinerja.Engine.Appraisals;

/// <summary>What becomes of posts held in addition to the own one (PLT, PLH).</summary>
public enum ActingPosts
{
    /// <summary>They weigh nothing and are shown as left out.</summary>
    LeftOut,

    /// <summary>They weigh beside the main posts; the same day may then count in two posts.</summary>
    Counted,
}
