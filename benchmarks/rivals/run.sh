#!/usr/bin/env bash
# The engine, DuckDB, polars and LINQ on the same files, one after the other, in one table. See README.md beside this file.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

rows=100000000 orders="sorted shuffled" runs=3 linq=1 keep=""
fail() { printf 'run.sh: %s\n' "$1" >&2; exit 1; }
usage() { printf 'usage: run.sh [--rows N] [--order sorted|shuffled] [--runs N] [--no-linq] [--keep DIRECTORY]\n'; }
number() { [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || fail "$1 is followed by a whole number above 0"; printf '%s' "$2"; }
while [ $# -gt 0 ]; do
    case $1 in
        --rows) rows=$(number "$@"); shift 2 ;;
        --runs) runs=$(number "$@"); shift 2 ;;
        --order) [[ ${2:-} =~ ^(sorted|shuffled)$ ]] || fail "--order is followed by sorted or shuffled"; orders=$2; shift 2 ;;
        --no-linq) linq=0; shift ;;
        --keep) keep=${2:-}; [ -n "$keep" ] || fail "--keep is followed by a directory"; shift 2 ;;
        --help|-h) usage; exit ;;
        *) usage >&2; fail "unknown: $1" ;;
    esac
done

command -v dotnet >/dev/null || fail "the .NET SDK named in global.json is needed: https://dotnet.microsoft.com/download"
command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or later with npm is needed for DuckDB and polars: https://nodejs.org"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js 20 or later is needed; this is $(node --version)"
[ "$(uname -sm)" = "Linux x86_64" ] || fail "the lock file holds the builds for Linux on x64; this is $(uname -sm)"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
results=$work/results.jsonl
step() { printf '== %s (%ss)\n' "$1" "$SECONDS" >&2; }
measure() { tee -a "$results" >&2; }

step "Install DuckDB and polars"
(cd "$here" && npm install --no-save --no-audit --no-fund --loglevel=error >&2)
(cd "$here" && node --input-type=module -e 'import "nodejs-polars"; import "@duckdb/node-api";') ||
    fail "DuckDB and polars are installed but do not load; see the message above"

step "Build"
# The analyzers of the house are the build server's business; here they would only take time.
dotnet build "$here/../AsnKinerja.Benchmarks" -c Release -v quiet -p:RunAnalyzers=false >&2
engine=$here/../AsnKinerja.Benchmarks/bin/Release/net10.0/AsnKinerja.Benchmarks
dotnet build "$here/../../docs/samples/population" -c Release -v quiet -p:RunAnalyzers=false >&2
sample=$here/../../docs/samples/population/bin/Release/net10.0/Population

# The sample program, from a file of rows to a file of scores, by the clock and with starting it; it scores the items as well.
from_file_to_file() { # order threads
    local start end
    start=$(date +%s%N)
    "$sample" score --plain --policy "$here/policy.yaml" --scale 1-100 --items k1,k2,k3,k4,k5,k6,k7,k8,k9 --threads "$2" --in "$file" --out "$work/sample.csv" >&2
    end=$(date +%s%N)
    { echo employee,score; tail -n +2 "$work/sample.csv" | cut -d, -f1,2 | sort -t, -n -k1,1; } >"$work/sample-scores.csv"
    printf '{"engine":"sample population","workload":"rows from CSV to CSV","order":"%s","rows":%s,"threads":%s,"best":%s,"median":%s,"digest":"%s"}\n' \
        "$1" "$rows" "$2" "$(awk "BEGIN { print ($end - $start) / $rows }")" "$(awk "BEGIN { print ($end - $start) / $rows }")" \
        "$(sha256sum "$work/sample-scores.csv" | cut -c1-16)"
}

for order in $orders; do
    file=$work/rows.csv coded=$work/rows.parquet
    step "$order: write $rows rows"
    "$engine" write-rows --rows "$rows" "--$order" --out "$file" >&2
    step "$order: AsnKinerja and LINQ"
    [ "$linq" -eq 0 ] && with_linq=() || with_linq=(--linq "$linq")
    "$engine" score-rows --file "$file" "--$order" --runs "$runs" "${with_linq[@]}" --scores "$work/own.csv" | measure
    step "$order: DuckDB"
    (cd "$work" && node "$here/duckdb.mjs" --file "$file" --coded "$coded" --order "$order" --runs "$runs" --scores "$work/duckdb.csv") | measure
    for threads in 1 2; do
        step "$order: from file to file by the sample, threads: $threads"
        from_file_to_file "$order" "$threads" | measure
    done
    for threads in 1 2; do
        step "$order: polars, threads: $threads"
        POLARS_MAX_THREADS=$threads node "$here/polars.mjs" --coded "$coded" --order "$order" --runs "$runs" --scores "$work/polars.csv" | measure
    done
    for rival in duckdb polars; do "$engine" compare "$work/own.csv" "$work/$rival.csv" >&2; done
    rm -f "$file" "$coded"
    step "$order: sheets of as many ratings"
    "$engine" score-sheets --cells "$rows" "--$order" --runs "$runs" | measure
done

step "Done"
if [ -n "$keep" ]; then mkdir -p "$keep" && cp "$results" "$keep/"; fi
node "$here/table.mjs" "$results"
