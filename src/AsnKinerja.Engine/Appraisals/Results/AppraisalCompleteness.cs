using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What an appraisal lacks.</summary>
/// <param name="IsComplete">Whether no evidence is missing.</param>
/// <param name="IsProvisional">Whether the predicate may still change: a decision is open, or evidence that the rules require is missing.</param>
/// <param name="Reasons">What is missing, one sentence each; empty where nothing is.</param>
public sealed record AppraisalCompleteness(bool IsComplete, bool IsProvisional, IReadOnlyList<LocalizedText> Reasons);
