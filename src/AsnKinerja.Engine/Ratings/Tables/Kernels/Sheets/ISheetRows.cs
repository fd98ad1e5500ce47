#if !NETSTANDARD2_0
namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives the sheets of a block of employees, one employee's after the other's.</summary>
internal interface ISheetRows<TSelf>
    where TSelf : struct, allows ref struct
{
    /// <summary>The same sheets, counted from another one on.</summary>
    TSelf From(nint first);

    /// <summary>A sheet: its first cell, 32 bytes of which may be read, and how far its group's sums are from the person's first.</summary>
    ref sbyte Row(nint index, out nint place);
}
#endif
