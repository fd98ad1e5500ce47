namespace AsnKinerja.Samples.Population;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Usage
{
    public const string Text =
        """
        Scores the ratings of a whole population, or explains one person's score.

        population score    --policy policy.yaml QUESTIONS INPUT [--out scores.csv]
        population explain  --policy policy.yaml QUESTIONS INPUT --employee ID [--lang id|en]
        population generate [--employees 200] [--seed 1] (--out FILE [--sheets] [--unsorted] | --sqlite FILE | --postgres CONNECTION) [--anonymous]

        QUESTIONS   --framework berakhlak   the embedded framework (or asn-2017), or a framework file (*.yaml)
                    --scale 1-5             a scale without a framework; items are those that occur, or
                                            --items a,b,c; --step 0.1 is the finest difference between ratings
        INPUT       --in ratings.csv        columns employee, group, item, score and, if raters have ids, rater
                    --in sheets.csv --sheets
                                            columns employee, group, one for each item and, if raters have ids, rater
                    --sqlite FILE           or --postgres CONNECTION: the table ratings, with the columns of ratings.csv;
                                            --query SQL reads another one
        Scores go to --out, a CSV file; without it into the database's table scores, which is replaced.

        --cannot-judge TB    the word for "I cannot judge this" (TB)     --not-observed TT   for "I had no occasion to see this" (TT)
        --skip-bad-rows      score the good rows although there are bad ones; otherwise nothing is written
        --bad-row-limit 100  how many bad rows are listed; one more ends the run
        --duplicates refuse  or keep-first, keep-last: a rater who rates an item of somebody twice
        --threads 0          how many threads score; 0 is one on each processor
        --plain              no progress bar (also where the output is not a terminal)

        Ctrl+C stops: what was there before is then still there, and nothing else.
        """;
}
