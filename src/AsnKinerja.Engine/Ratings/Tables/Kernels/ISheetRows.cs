#if !NETSTANDARD2_0
namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives the sheets of a block of employees, one employee's after the other's.</summary>
internal interface ISheetRows
{
    /// <summary>A sheet: its first cell, 32 bytes of which may be read, and its group's position (one more than the last for a group that does not count).</summary>
    ref sbyte Row(int index, out nint slot);
}
#endif
