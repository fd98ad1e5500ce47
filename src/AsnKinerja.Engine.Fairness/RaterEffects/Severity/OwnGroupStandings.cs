using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far each rater lies from the mean of the raters of the own group who can be compared: the gap between groups is a perspective and no severity.</summary>
internal sealed class OwnGroupStandings
{
    private readonly RatingDesign _design;
    private readonly AdditiveModel _model;
    private readonly RaterRoles _roles;
    private readonly RoleShifts _shifts;
    private readonly double[] _means;
    private readonly double[][] _partMeans;
    private readonly double[][] _covariances;
    private readonly double[][] _covarianceMeans;

    private OwnGroupStandings(RatingDesign design, AdditiveModel model, RaterRoles roles, RoleShifts shifts, double[][] covariances)
    {
        (_design, _model, _roles, _shifts, _covariances) = (design, model, roles, shifts, covariances);
        _means = roles.Means(shifts.Raters);
        _partMeans = [.. shifts.RaterParts.Select(roles.Means)];
        _covarianceMeans = [.. covariances.Select(roles.Means)];
    }

    /// <summary>By rater: the standing, or why there is none.</summary>
    public static Estimate[] Of(RatingDesign design, AdditiveModel model, RaterGroups groups, double level)
    {
        BipartiteSystem system = new(Incidence.Of(design));
        if (RoleShifts.Of(design, model, system, groups.Shared) is RoleShifts shifts)
        {
            RaterRoles roles = new(groups, shifts.Comparable(), model.Subsets.SubsetOfRater);
            if (Covariances(roles, model.Subsets, system) is double[][] covariances)
            {
                OwnGroupStandings standings = new(design, model, roles, shifts, covariances);
                return [.. Enumerable.Range(0, design.Raters.Count).Select(rater => standings.Of(rater, level))];
            }
        }

        return [.. model.Raters.Select(rater => Estimate.None(Method, rater.Ratings, NotEstimable.NotConverged))];
    }

    private Estimate Of(int rater, double level)
    {
        RaterEffect own = _model.Raters[rater];
        AdditiveSubset part = _model.Parts[own.Subset - 1];
        (RoleMembers Members, double Share)[] reference = _roles.ReferenceOf(rater);
        if (reference.Length == 0) return Estimate.None(Method, own.Ratings, NotEstimable.OneRater);
        double Contrast(double[] byRater, double[] means) => byRater[rater] - reference.Sum(one => one.Share * means[one.Members.Place]);
        double degrees = _shifts.Degrees[own.Subset - 1];
        if (degrees < 1 - 1e-6) return Estimate.None(Method, own.Ratings, NotEstimable.NoDegreesOfFreedom);
        double before = part.ResidualDeviation.Value!.Value, deviation = Math.Sqrt(_shifts.Squares[own.Subset - 1] / degrees);
        double unit = before > 0 ? Unit(rater, own.StandardError!.Value / before, reference) + _shifts.Variance([.. _partMeans.Select((means, g) => Contrast(_shifts.RaterParts[g], means))]) : 0;
        return Interval.Student(Method, own.Ratings, Contrast(_shifts.Raters, _means), deviation * Math.Sqrt(unit), degrees, level);
    }

    // The variance of rater minus reference without the shifts, in units of the residual variance.
    private double Unit(int rater, double error, (RoleMembers Members, double Share)[] reference)
    {
        double variance = error * error, inside = 0;
        foreach ((RoleMembers one, double share) in reference)
        {
            inside += share / one.Raters.Count;
            variance -= 2 * share * _covariances[one.Rank][rater];
            foreach ((RoleMembers other, double otherShare) in reference) variance += share * otherShare * _covarianceMeans[one.Rank][other.Place];
        }

        // Were all ratees' levels known, this much would be left; a sampled error may come out below.
        return Math.Max(variance, (1 - inside) * (1 - inside) / (_design.RaterOffsets[rater + 1] - _design.RaterOffsets[rater]));
    }

    // By rank of the group in its subset: how each rater's effect goes with the group's mean. Subsets are solved together, since none touches another.
    private static double[][]? Covariances(RaterRoles roles, RatingSubsets subsets, BipartiteSystem system)
    {
        ILookup<int, RoleMembers> byRank = roles.All.ToLookup(members => members.Rank);
        double[][] all = new double[byRank.Count][];
        for (int rank = 0; rank < all.Length; rank++)
        {
            double[] side = new double[system.Incidence.Raters], ratees = new double[system.Incidence.Ratees];
            foreach (RoleMembers members in byRank[rank])
                foreach (int rater in members.Raters) side[rater] += 1.0 / members.Raters.Count;
            Centring.OnRaters(subsets, ratees, side);
            if (!system.Solve(new double[ratees.Length], side, out double[] ofRatees, out all[rank])) return null;
            Centring.OnRaters(subsets, ofRatees, all[rank]);
        }

        return all;
    }

    private static LocalizedText Method { get; } = new("Pengaruh penilai terhadap kelompoknya, model aditif", "Rater effect against the own group, additive model");
}
