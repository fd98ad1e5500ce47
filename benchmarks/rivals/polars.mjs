// polars in process: table to scores, loading not timed. Its threads are set by POLARS_MAX_THREADS before the process starts.
import { createRequire } from 'node:module';
import pl from 'nodejs-polars';
import { NUDGE, WEIGHTS, best, options, report, writeScores } from './common.mjs';

const { coded, order, runs, scores } = options();
const threads = Number(process.env.POLARS_MAX_THREADS);
const { col, lit, when } = pl;
const table = pl.readParquet(coded);
const groups = WEIGHTS.map((_, g) => g);

const weight = groups.reduceRight((rest, g) => when(col('g').eq(lit(g))).then(lit(WEIGHTS[g])).otherwise(rest), lit(null));
const sum = terms => terms.reduce((a, b) => a.plus(b));
const byWeight = sum(groups.map(g => col(`m${g}`).fillNull(0).mul(lit(WEIGHTS[g]))))
    .div(sum(groups.map(g => col(`m${g}`).isNotNull().cast(pl.Int32).mul(lit(WEIGHTS[g]))))).alias('v');
const pack = col('e').mul(lit(16)).plus(col('k').cast(pl.Int32)).alias('x');
const unpacked = col('x').div(lit(16)).cast(pl.Int32).alias('e');
const groupBy = (rows, ...keys) => rows.groupBy(keys, false); // false: in any order, which is faster
const overall = items => groupBy(items, 'e').agg(col('v').mean().alias('v')).select(col('e'), col('v').plus(lit(NUDGE)).round(2).alias('v'));

// The textbook; the groups side by side, employee and item as one key; the same by columns made beforehand.
const formulations = {
    nested: () => overall(groupBy(groupBy(table.lazy(), 'e', 'k', 'g').agg(col('s').mean().alias('m')).withColumns(weight.alias('w')), 'e', 'k')
        .agg(col('m').mul(col('w')).sum().div(col('w').sum()).alias('v'))),
    filter: () => overall(groupBy(table.lazy().withColumns(pack), 'x')
        .agg(...groups.map(g => col('s').filter(col('g').eq(lit(g))).mean().alias(`m${g}`))).select(unpacked, byWeight)),
    columns: () => overall(groupBy(table.lazy().select(pack, ...groups.map(g => when(col('g').eq(lit(g))).then(col('s')).otherwise(lit(null)).alias(`s${g}`))), 'x')
        .agg(...groups.map(g => col(`s${g}`).mean().alias(`m${g}`))).select(unpacked, byWeight)),
};

// The streaming engine took between a third of the time of the one in memory and as much.
let scored;
const measured = await best(Object.fromEntries(Object.entries(formulations).map(([name, query]) =>
    [name, () => { scored = query().collectSync({ engine: 'streaming' }); }])), runs, table.height);
const hundredths = Int32Array.from(scored.getColumn('v').toArray(), score => Math.round(score * 100));
const { version } = createRequire(import.meta.url)('nodejs-polars/package.json');
report({ engine: `polars ${version}`, workload: 'rows', order, rows: table.height, threads, ...measured,
    ...writeScores(scores, scored.getColumn('e').toArray(), hundredths) });
