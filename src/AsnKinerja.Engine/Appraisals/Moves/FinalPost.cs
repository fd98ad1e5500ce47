using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A post whose evaluation is final, because of who makes it.</summary>
/// <param name="Id">The id in the pack.</param>
/// <param name="Name">The post, and who evaluates it.</param>
public sealed record FinalPost(string Id, LocalizedText Name);
