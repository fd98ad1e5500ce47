namespace AsnKinerja.Engine.Fairness;

/// <summary>One cell of a heat map.</summary>
/// <param name="Row">The id of the row, such as a rater or a group.</param>
/// <param name="Column">The id of the column, such as a ratee or a group.</param>
/// <param name="Value">What the colour stands for; null where there is nothing.</param>
/// <param name="Count">How many ratings there are.</param>
public readonly record struct HeatCell(string Row, string Column, double? Value, int Count);
