namespace AsnKinerja.Engine.Ratings;

/// <summary>The numbers that stand for "no value" in the cells of sheets. A mark may not be a value of the scale.</summary>
/// <param name="NotAnswered">Left out; null where every cell is answered.</param>
/// <param name="CannotJudge">"I cannot judge this"; null where nobody could say so.</param>
/// <param name="NotObserved">"I had no occasion to see this"; null where nobody could say so.</param>
public sealed record CellMarks(int? NotAnswered, int? CannotJudge = null, int? NotObserved = null)
{
    /// <summary>0 for not answered, 255 for cannot judge, 254 for not observed: the marks of sheets of bytes unless others are given.</summary>
    public static CellMarks OfBytes { get; } = new(0, 255, 254);

    /// <summary>0 for not answered, 65535 for cannot judge, 65534 for not observed: the marks of sheets of two bytes a cell.</summary>
    public static CellMarks OfShorts { get; } = new(0, 65535, 65534);
}
