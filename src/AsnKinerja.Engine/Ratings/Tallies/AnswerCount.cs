namespace AsnKinerja.Engine.Ratings;

/// <summary>How often an answer was given.</summary>
/// <param name="Answer">The answer: a value, cannot judge, or not observed.</param>
/// <param name="Count">How often; above 0.</param>
public readonly record struct AnswerCount(Answer Answer, long Count);
