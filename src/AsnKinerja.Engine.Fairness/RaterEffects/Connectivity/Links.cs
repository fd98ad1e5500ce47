namespace AsnKinerja.Engine.Fairness;

/// <summary>Disjoint sets of numbered things, joined pair by pair (union by size, path halving): nearly linear in the pairs.</summary>
internal sealed class Links
{
    private readonly int[] _parent;
    private readonly int[] _size;

    public Links(int count)
    {
        _parent = new int[count];
        _size = new int[count];
        for (int i = 0; i < count; i++) (_parent[i], _size[i]) = (i, 1);
    }

    public int RootOf(int thing)
    {
        while (_parent[thing] != thing)
        {
            _parent[thing] = _parent[_parent[thing]];
            thing = _parent[thing];
        }

        return thing;
    }

    public void Join(int one, int other)
    {
        (one, other) = (RootOf(one), RootOf(other));
        if (one == other) return;
        if (_size[one] < _size[other]) (one, other) = (other, one);
        _parent[other] = one;
        _size[one] += _size[other];
    }
}
