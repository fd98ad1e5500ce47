// Reads measurements, a line of JSON each; prints one table and fails where two engines' scores of the same rows differ.
import { readFileSync } from 'node:fs';

const OWN = 'AsnKinerja';
const measurements = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
if (measurements.length === 0) throw new Error(`${process.argv[2]} holds no measurement`);

const groups = new Map();
for (const one of measurements) {
    const key = [one.workload, one.order, one.rows, one.threads].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
}

const digits = value => (value < 1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(1));
const lines = [
    ['Workload', 'Order', 'Ratings', 'Threads', 'Engine', 'ns a rating', 'Median', `Times ${OWN}`, 'MB', 'How'],
    ['---', '---', '---:', '---:', '---', '---:', '---:', '---:', '---:', '---'],
];
for (const group of groups.values()) {
    const own = group.find(one => one.engine === OWN);
    for (const one of group.sort((a, b) => a.best - b.best))
        lines.push([one.workload, one.order, one.rows.toLocaleString('en'), one.threads, one.engine, digits(one.best), digits(one.median),
            own ? digits(one.best / own.best) : '', one.allocated === undefined ? '' : digits(one.allocated / 1e6), one.form ?? '']);
}

const widths = lines[0].map((_, i) => Math.max(...lines.map(line => String(line[i]).length)));
const right = lines[1].map(mark => mark.endsWith(':'));
const rule = i => '-'.repeat(widths[i] - (right[i] ? 1 : 0)) + (right[i] ? ':' : '');
lines.forEach((line, at) => console.log(`| ${line.map((cell, i) =>
    at === 1 ? rule(i) : right[i] ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i])).join(' | ')} |`));

// Sorted and shuffled rows are the same rows: one digest for each number of rows.
let differ = false;
const scored = measurements.filter(one => one.digest && one.workload.startsWith('rows'));
for (const rows of new Set(scored.map(one => one.rows))) {
    const digests = new Set(scored.filter(one => one.rows === rows).map(one => one.digest));
    const engines = [...new Set(scored.filter(one => one.rows === rows).map(one => one.engine))].join(', ');
    console.log(digests.size === 1
        ? `\n${rows.toLocaleString('en')} ratings: the same scores to the last digit by ${engines} (${[...digests][0]})`
        : `\n${rows.toLocaleString('en')} ratings: DIFFERENT SCORES by ${engines} (${[...digests].join(', ')})`);
    differ ||= digests.size > 1;
}
process.exit(differ ? 1 : 0);
