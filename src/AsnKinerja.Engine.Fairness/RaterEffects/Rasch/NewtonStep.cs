using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One Newton step: gradient and information of persons, whose block is diagonal, and of everything else.</summary>
internal sealed class NewtonStep
{
    private readonly double[][] _information;
    private readonly double[][] _cross;

    public NewtonStep(int persons, int others)
    {
        PersonGradient = new double[persons];
        PersonInformation = new double[persons];
        PersonMove = new double[persons];
        Gradient = new double[others];
        Move = new double[others];
        _information = [.. Enumerable.Range(0, others).Select(_ => new double[others])];
        _cross = [.. Enumerable.Range(0, persons).Select(_ => new double[others])];
    }

    public double[] PersonGradient { get; }

    public double[] PersonInformation { get; }

    public double[] PersonMove { get; }

    public double[] Gradient { get; }

    public double[] Move { get; private set; }

    public double LargestGradient => PersonGradient.Concat(Gradient).Max(Math.Abs);

    public double LargestMove => PersonMove.Concat(Move).Max(Math.Abs);

    /// <summary>Adds to the upper half; the lower one is not kept.</summary>
    public void Add(int row, int column, double amount)
    {
        if (column >= row) _information[row][column] += amount;
    }

    public void AddCross(int person, int other, double amount) => _cross[person][other] += amount;

    /// <summary>Closes the gap that these may all move together: their moves sum to 0.</summary>
    public void Bind(int[] members)
    {
        double weight = members.Length == 0 ? 0 : members.Average(member => _information[member][member]) / members.Length;
        foreach (int row in members)
            foreach (int column in members)
                Add(row, column, weight);
    }

    /// <summary>Keeps one where it is.</summary>
    public void Hold(int member) => _information[member][member] = Math.Max(1, _information[member][member]);

    /// <summary>Solves for the moves; false where something else than what was bound may move freely.</summary>
    public bool Solve()
    {
        Move = (double[])Gradient.Clone();
        for (int person = 0; person < PersonGradient.Length; person++)
        {
            if (PersonInformation[person] <= 0) continue;
            double[] cross = _cross[person];
            for (int row = 0; row < Move.Length; row++)
            {
                if (cross[row] == 0) continue;
                double share = cross[row] / PersonInformation[person];
                Move[row] -= share * PersonGradient[person];
                for (int column = row; column < Move.Length; column++) _information[row][column] -= share * cross[column];
            }
        }

        if (DenseCholesky.Of(_information, 1e-11) is not DenseCholesky factor) return false;
        factor.Solve(Move);
        for (int person = 0; person < PersonMove.Length; person++)
        {
            if (PersonInformation[person] <= 0) continue;
            double sum = PersonGradient[person];
            for (int row = 0; row < Move.Length; row++) sum -= _cross[person][row] * Move[row];
            PersonMove[person] = sum / PersonInformation[person];
        }

        return true;
    }
}
