#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives sums and counts of a group on eight items at a time.</summary>
internal interface ILanes
{
    void Load(int group, int block, out Vector256<int> sums, out Vector256<int> counts);
}
#endif
