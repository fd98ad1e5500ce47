using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Agreement by chance where each rater keeps own habits (Conger 1980), and what each ratee adds to it (Gwet 2014).</summary>
internal static class CongerChance
{
    public static (double ByChance, double[] Own) Of(CategoryTable table, AgreementWeights weights)
    {
        int categories = table.Categories.Count;
        double n = table.Ratees;
        double[][] habits = [.. Enumerable.Range(0, table.RaterCount).Select(_ => new double[categories])];
        double[] totals = new double[table.RaterCount];
        foreach ((int rater, int category) in table.Ratings!.SelectMany(own => own))
        {
            habits[rater][category]++;
            totals[rater]++;
        }

        // Who rated nobody has no habits.
        int[] raters = [.. Enumerable.Range(0, table.RaterCount).Where(rater => totals[rater] > 0)];
        foreach (int rater in raters)
            for (int category = 0; category < categories; category++) habits[rater][category] /= totals[rater];
        double r = raters.Length;
        double[] sums = [.. Enumerable.Range(0, categories).Select(category => raters.Sum(rater => habits[rater][category]))];

        // What two different raters would share by chance: all pairs less each rater with itself.
        double byChance = Form(weights, sums, sums);
        foreach (int rater in raters) byChance -= Form(weights, habits[rater], habits[rater]);
        byChance /= r * (r - 1);

        double[][] ofCategory = new double[table.RaterCount][];
        double[] ofRater = new double[table.RaterCount];
        foreach (int rater in raters)
        {
            double[] others = [.. sums.Zip(habits[rater], (sum, own) => sum - own)];
            ofCategory[rater] = [.. Enumerable.Range(0, categories).Select(category => Enumerable.Range(0, categories).Sum(k => weights[k, category] * others[k]))];
            ofRater[rater] = Form(weights, others, habits[rater]);
        }

        double all = raters.Sum(rater => ofRater[rater]);
        double[] chance = [.. table.Ratings!.Select(own =>
            (all + own.Sum(one => n / totals[one.Rater] * (ofCategory[one.Rater][one.Category] - ofRater[one.Rater]))) / (r * (r - 1)))];
        return (byChance, chance);
    }

    private static double Form(AgreementWeights weights, double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            for (int j = 0; j < right.Length; j++) sum += weights[i, j] * left[i] * right[j];
        return sum;
    }
}
