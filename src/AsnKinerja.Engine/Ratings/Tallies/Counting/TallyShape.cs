using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How many groups, items and kinds of answers a tally tells apart.</summary>
internal sealed class TallyShape
{
    public const int NotObserved = 0;

    public const int CannotJudge = 1;

    /// <summary>How many raters an employee may have, all groups together: half of what a long holds, so that two may be added before it is looked at.</summary>
    public const long MostRaters = long.MaxValue / 2;

    private readonly bool[] _isAnswer;

    public TallyShape(int groups, int items, RatingGrid grid)
    {
        Groups = groups;
        Items = items;
        Points = grid.Points;
        MostAnswers = long.MaxValue / Math.Max(2, grid.Points);
        _isAnswer = new bool[grid.Points + 2];
        for (int answer = 0; answer < _isAnswer.Length; answer++) _isAnswer[answer] = answer <= CannotJudge || grid.Accepts(PointOf(answer));
    }

    public int Groups { get; }

    public int Items { get; }

    public int Points { get; }

    /// <summary>The largest answer: 0 for not observed, 1 for cannot judge, then the points, one higher each.</summary>
    public int LargestAnswer => Points + 1;

    /// <summary>How many answers an employee may have on an item, all groups together: sums of that many points, and of two such numbers, fit a long.</summary>
    public long MostAnswers { get; }

    public static int PointOf(int answer) => answer - 1;

    public static int AnswerOf(int code) => code > 0 ? code + 1 : code - CellCode.NotObserved;

    public bool IsAnswer(long answer) => answer >= 0 && answer < _isAnswer.Length && _isAnswer[answer];
}
