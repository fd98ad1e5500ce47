// What both rivals share: the workload's groups and weights, arguments, timing, and the file of scores.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const GROUPS = ['supervisor', 'peer', 'subordinate', 'self', 'public'];
export const WEIGHTS = [40, 20, 20, 10, 10];

// Rounding to two digits, half away from zero, with doubles. A score is a fraction: where it is exactly a tie such as 66.125, the double may lie
// a few 1e-14 below it and would be rounded down; the nudge lifts it over. The error of the few additions and divisions of a score up to 100 is
// far below the nudge. A score that is no tie is away from one by at least 1 / (200 D), D being the common denominator of its means, weights
// and items: with a few ratings in each cell nearly always above 1e-9. It is not taken on trust: the scores must equal the engine's exact ones.
export const NUDGE = 1e-11;

export function options() {
    const { values } = parseArgs({
        options: {
            file: { type: 'string' }, // CSV: employee,group,item,score
            coded: { type: 'string' }, // the same as Parquet, groups and items as small numbers: DuckDB writes it, polars reads it
            order: { type: 'string' },
            threads: { type: 'string', default: '1,2' },
            runs: { type: 'string', default: '3' },
            scores: { type: 'string' }, // where the scores are written to
        },
    });
    return { ...values, threads: values.threads.split(',').map(Number), runs: Number(values.runs) };
}

/** Runs every formulation once, then the fastest so many times; calls may be asynchronous. */
export async function best(formulations, runs, rows) {
    const once = {};
    for (const [name, run] of Object.entries(formulations)) once[name] = await nanoseconds(run, rows);
    const form = Object.keys(once).reduce((a, b) => (once[b] < once[a] ? b : a));
    const times = [once[form]];
    for (let i = 0; i < runs; i++) times.push(await nanoseconds(formulations[form], rows));
    times.sort((a, b) => a - b);
    return { form, best: times[0], median: times[times.length >> 1], tried: once };
}

async function nanoseconds(run, rows) {
    const start = process.hrtime.bigint();
    await run();
    return Number(process.hrtime.bigint() - start) / rows;
}

/** Writes scores of employees 1, 2, ... as the engine's runner does; scores are given in hundredths. Returns how many and the digest. */
export function writeScores(path, employees, hundredths) {
    const ofEmployee = new Int32Array(employees.length).fill(-1);
    for (let i = 0; i < employees.length; i++) ofEmployee[employees[i] - 1] = hundredths[i];
    const lines = ['employee,score'];
    ofEmployee.forEach((score, i) => lines.push(`${i + 1},${Math.trunc(score / 100)}.${String(score % 100).padStart(2, '0')}`));
    const text = lines.join('\n') + '\n';
    if (path) writeFileSync(path, text);
    return { scores: employees.length, digest: digest(text) };
}

export const digest = text => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One measurement, one line. */
export const report = measurement => console.log(JSON.stringify(measurement));
