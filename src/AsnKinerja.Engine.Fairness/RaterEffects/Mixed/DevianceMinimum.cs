using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Finds the two relative standard deviations with the least deviance: a simplex (Nelder and Mead 1965) comes near, Newton steps on differences
/// settle it. The deviance is even in both, so 0 is a minimum like any other and needs no bound.
/// </summary>
internal sealed class DevianceMinimum(Func<double, double, double> deviance)
{
    /// <summary>From here on a relative standard deviation counts as boundless: the residual is nothing beside it.</summary>
    private const double Boundless = 1e5;

    private const int MostSteps = 6;

    /// <summary>Below, it counts as 0 (lme4's bound for a singular fit).</summary>
    public const double Nothing = 1e-4;

    // How wide the simplex begins and, in units of deviance, how flat it ends: Newton's method does the rest, or else a finer simplex.
    private static readonly (double Spread, double Flat)[] Simplexes = [(0.5, 1e-4), (0.02, 1e-7), (0.002, 1e-9)];

    /// <summary>The place of the minimum; null where there is none.</summary>
    public (double Ratee, double Rater)? From(double ratee, double rater)
    {
        (double X, double Y, double F) best = (ratee, rater, Value(ratee, rater));
        foreach ((double spread, double flat) in Simplexes)
        {
            best = Simplex(best, spread, flat);
            if (!Finite.Is(best.F) || Math.Max(Math.Abs(best.X), Math.Abs(best.Y)) > Boundless) return null;
            if (Settle(ref best)) break;
        }

        (double x, double y) = (Math.Abs(best.X), Math.Abs(best.Y));
        if (x < 10 * Nothing && Value(0, y) <= best.F + 1e-8) x = 0;
        if (y < 10 * Nothing && Value(x, 0) <= best.F + 1e-8) y = 0;
        return (x, y);
    }

    private double Value(double x, double y) => deviance(Math.Abs(x), Math.Abs(y));

    private (double X, double Y, double F) Simplex((double X, double Y, double F) start, double spread, double flat)
    {
        (double X, double Y, double F) At(double x, double y) => (x, y, Value(x, y));
        double stepX = spread * Math.Max(0.5, Math.Abs(start.X)), stepY = spread * Math.Max(0.5, Math.Abs(start.Y));
        (double X, double Y, double F)[] corners = [start, At(start.X + stepX, start.Y), At(start.X, start.Y + stepY)];
        for (int round = 0; round < 200; round++)
        {
            Array.Sort(corners, (one, other) => one.F.CompareTo(other.F));
            (double X, double Y, double F) best = corners[0], middle = corners[1], worst = corners[2];
            if (worst.F - best.F <= flat) break;
            double x = (best.X + middle.X) / 2, y = (best.Y + middle.Y) / 2;
            (double X, double Y, double F) Along(double share) => At(x + (share * (worst.X - x)), y + (share * (worst.Y - y)));
            (double X, double Y, double F) mirrored = Along(-1);
            if (mirrored.F < best.F)
            {
                (double X, double Y, double F) farther = Along(-2);
                corners[2] = farther.F < mirrored.F ? farther : mirrored;
            }
            else if (mirrored.F < middle.F)
            {
                corners[2] = mirrored;
            }
            else
            {
                (double X, double Y, double F) nearer = Along(mirrored.F < worst.F ? -0.5 : 0.5);
                if (nearer.F < Math.Min(worst.F, mirrored.F)) corners[2] = nearer;
                else
                    for (int i = 1; i < 3; i++) corners[i] = At((best.X + corners[i].X) / 2, (best.Y + corners[i].Y) / 2);
            }
        }

        Array.Sort(corners, (one, other) => one.F.CompareTo(other.F));
        return corners[0];
    }

    private bool Settle(ref (double X, double Y, double F) best)
    {
        for (int round = 0; round < MostSteps; round++)
        {
            if (Newton(ref best) is not double moved) return false;
            if (moved < 1e-7) return true;
        }

        return false;
    }

    // Gives how far it went; null where the ground is not curved upwards, or the step does not go down.
    private double? Newton(ref (double X, double Y, double F) best)
    {
        (double x, double y, double f) = best;
        double hx = 1e-3 * Math.Max(1, Math.Abs(x)), hy = 1e-3 * Math.Max(1, Math.Abs(y));
        double right = Value(x + hx, y), left = Value(x - hx, y), up = Value(x, y + hy), down = Value(x, y - hy);
        double mixed = Value(x + hx, y + hy) - Value(x + hx, y - hy) - Value(x - hx, y + hy) + Value(x - hx, y - hy);
        double gx = (right - left) / (2 * hx), gy = (up - down) / (2 * hy);
        double xx = (right - (2 * f) + left) / (hx * hx), yy = (up - (2 * f) + down) / (hy * hy), xy = mixed / (4 * hx * hy);
        double determinant = (xx * yy) - (xy * xy);
        if (!(xx > 0 && determinant > 0)) return null;
        double dx = ((yy * gx) - (xy * gy)) / determinant, dy = ((xx * gy) - (xy * gx)) / determinant;
        double next = Value(x - dx, y - dy);
        if (!(next <= f + (1e-10 * (1 + Math.Abs(f))))) return null;
        best = (x - dx, y - dy, next);
        return Math.Abs(dx) + Math.Abs(dy);
    }
}
