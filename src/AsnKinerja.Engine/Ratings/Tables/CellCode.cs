namespace AsnKinerja.Engine.Ratings;

/// <summary>What a stored answer looks like: a point of the grid from 1 up, 0 for not answered, and the two other ways of giving no value.</summary>
/// <remarks>
/// Read as signed numbers, exactly the values are above 0: that one comparison both counts and filters, in a vector
/// register as well as in a loop. One byte holds 127 points, two bytes 32,767.
/// </remarks>
internal static class CellCode
{
    public const int NotAnswered = 0;

    public const int CannotJudge = -1;

    public const int NotObserved = -2;

    public static int Of(Answer answer, RatingGrid grid) => answer.Kind switch
    {
        AnswerKind.Value => grid.PointOf(answer.Value),
        AnswerKind.CannotJudge => CannotJudge,
        AnswerKind.NotObserved => NotObserved,
        _ => NotAnswered,
    };

    public static Answer ToAnswer(int code, RatingGrid grid) => code switch
    {
        > 0 => Answer.Of(grid.ValueOf(code)),
        CannotJudge => Answer.CannotJudge,
        NotObserved => Answer.NotObserved,
        _ => default,
    };
}
