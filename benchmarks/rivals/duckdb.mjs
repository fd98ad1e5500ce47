// DuckDB in process. In memory: table to scores, loading not timed. From the file: CSV in, scores out as CSV.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';
import { GROUPS, NUDGE, WEIGHTS, best, digest, options, report } from './common.mjs';

const { file, coded, order, threads, runs, scores } = options();
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rowsOf = async sql => (await connection.runAndReadAll(sql)).getRows();
const groups = GROUPS.map((_, g) => g);

const csv = `read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '', escape = '', columns = {
    'employee': 'INTEGER', 'group': 'VARCHAR', 'item': 'VARCHAR', 'score': 'SMALLINT' })`;
const groupNumber = `(CASE "group" ${GROUPS.map((id, g) => `WHEN '${id}' THEN ${g}`).join(' ')} END)::UTINYINT`;
const itemNumber = `(substr(item, 2)::UTINYINT - 1)::UTINYINT`;
// SMALLINT is the smallest type that avg takes without converting every score.
const codes = `SELECT employee AS e, ${groupNumber} AS g, ${itemNumber} AS k, score AS s FROM ${csv}`;

const weight = `(CASE g ${WEIGHTS.map((w, g) => `WHEN ${g} THEN ${w}`).join(' ')} END)`;
const means = group => groups.map(g => `avg(s) FILTER (${group(g)}) AS m${g}`).join(', ');
const numbered = means(g => `g = ${g}`);
const byWeight = `(${groups.map(g => `coalesce(m${g}, 0) * ${WEIGHTS[g]}`).join(' + ')}) / (${groups.map(g => `(m${g} IS NOT NULL)::TINYINT * ${WEIGHTS[g]}`).join(' + ')})`;
const overall = items => `SELECT e AS employee, round(avg(v) + ${NUDGE}, 2)::DECIMAL(5, 2) AS score FROM (${items}) GROUP BY e`;

// The textbook; the groups side by side; the same with employee and item as one key.
const formulations = {
    nested: overall(`SELECT e, sum(m * ${weight}) / sum(${weight}) AS v FROM (SELECT e, k, g, avg(s) AS m FROM r GROUP BY e, k, g) GROUP BY e, k`),
    filter: overall(`SELECT e, ${byWeight} AS v FROM (SELECT e, ${numbered} FROM r GROUP BY e, k)`),
    packed: overall(`SELECT x // 16 AS e, ${byWeight} AS v FROM (SELECT x, ${numbered} FROM (SELECT (e * 16 + k)::INTEGER AS x, g, s FROM r) GROUP BY x)`),
};
const fromFile = {
    text: overall(`SELECT e, ${byWeight} AS v FROM (SELECT employee AS e, ${means(g => `"group" = '${GROUPS[g]}'`)} FROM (SELECT employee, item, "group", score AS s FROM ${csv}) GROUP BY employee, item)`),
    coded: overall(`SELECT e, ${byWeight} AS v FROM (SELECT e, ${numbered} FROM (${codes}) GROUP BY e, k)`),
};

const write = (query, to) => `COPY (${query} ORDER BY employee) TO '${to}' (FORMAT csv, HEADER)`;
const written = async () => digest(readFileSync(scores));

// The table keeps the order of the file: sorted rows stay sorted.
await connection.run(`CREATE TABLE r AS ${codes}`);
if (coded) await connection.run(`COPY r TO '${coded}' (FORMAT parquet)`);
const rows = Number((await rowsOf('SELECT count(*) FROM r'))[0][0]);
await connection.run('SET preserve_insertion_order = false');

const engine = `DuckDB ${version().replace(/^v/, '')}`;
for (const count of threads) {
    await connection.run(`SET threads = ${count}`);
    const measured = await best(Object.fromEntries(Object.entries(formulations).map(([name, query]) =>
        [name, () => connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${query}`)])), runs, rows);
    await connection.run(write('FROM scored', scores));
    const found = Number((await rowsOf('SELECT count(*) FROM scored'))[0][0]);
    report({ engine, workload: 'rows', order, rows, threads: count, ...measured, scores: found, digest: await written() });
}

// Reading takes most of the time and varies little: one run after the try.
await connection.run('DROP TABLE scored');
await connection.run('DROP TABLE r');
for (const count of threads) {
    await connection.run(`SET threads = ${count}`);
    const measured = await best(Object.fromEntries(Object.entries(fromFile).map(([name, query]) =>
        [name, () => connection.run(write(query, scores))])), 1, rows);
    report({ engine, workload: 'rows from CSV to CSV', order, rows, threads: count, ...measured, digest: await written() });
}
